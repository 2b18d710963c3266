import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { ConvertedTask } from '../corpus/humaneval.ts';
import { tool } from '../race.ts';

/** What testing skills took, in milliseconds: on the clock, and of CPU time with all processes that were started. */
export interface Took {
  readonly milliseconds: number;
  readonly cpu: number;
}

/** ARISE's own `Sandbox.test_skill` on skills, one after the other. What its import does is not counted. */
export type Arise = (skills: readonly ConvertedTask[]) => Took;

const SCRIPT = `
import json, resource, sys, time
from arise.skills.sandbox import Sandbox
from arise.types import Skill
def cpu():
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)
skills = [Skill(name=s["name"], description="", implementation=s["implementation"], test_suite=s["suite"])
          for s in json.load(open(sys.argv[1]))]
sandbox = Sandbox()
start, before = time.perf_counter(), cpu()
failed = [skill.name for skill in skills if not sandbox.test_skill(skill).success]
took = {"milliseconds": (time.perf_counter() - start) * 1000, "cpu": (cpu() - before) * 1000}
print(json.dumps(took))
sys.exit("failed: " + ", ".join(failed) if failed else 0)
`;

/** ARISE, where it is installed, with what it needs in `folder`. It starts whatever is called `python`: here `python`. */
export async function ariseWith(python: string, folder: string): Promise<Arise | undefined> {
  const arise = await tool('arise');
  if (arise === undefined) return undefined;
  mkdirSync(join(folder, 'bin'));
  symlinkSync(python, join(folder, 'bin', 'python'));
  const env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` };
  return (skills) => {
    const listing = join(folder, 'skills.json');
    writeFileSync(listing, JSON.stringify(skills.map(textForArise)));
    const { stdout, stderr, status } = spawnSync(arise, ['-c', SCRIPT, listing], { encoding: 'utf8', env });
    if (status !== 0) throw new Error(`ARISE stopped an honest skill: ${stderr}`);
    return JSON.parse(stdout) as Took;
  };
}

/** ARISE has one namespace, in which the suite's import of the skill would find nothing. */
function textForArise({ name, implementation, suite }: ConvertedTask) {
  return { name, implementation, suite: suite.replaceAll(new RegExp(`^from ${name} import .*$`, 'gm'), '') };
}
