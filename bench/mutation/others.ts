import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { ConvertedTask } from '../corpus/humaneval.ts';
import { tool } from '../race.ts';

/** What a mutation tester made of one skill. */
export interface Tested {
  readonly mutants: number;
  readonly milliseconds: number;
}

/** A mutation tester as its users start it, on the skill that it finds in the new folder `folder`. */
export type Tester = (skill: ConvertedTask, folder: string) => Tested;

/** The testers that are installed; what is not is left out, and said. */
export async function otherTesters(): Promise<Map<string, Tester>> {
  const testers = new Map<string, Tester>();
  const mutmut = await tool('mutmut');
  if (mutmut !== undefined) testers.set('mutmut 3', (skill, folder) => byMutmut(mutmut, skill, folder));
  const cosmicRay = await tool('cosmic-ray');
  if (cosmicRay !== undefined) testers.set('cosmic-ray', (skill, folder) => byCosmicRay(cosmicRay, skill, folder));
  return testers;
}

function byMutmut(mutmut: string, { name, implementation, suite }: ConvertedTask, folder: string): Tested {
  write(folder, 'pyproject.toml', '[tool.mutmut]\nsource_paths = ["src"]\n');
  write(folder, `src/${name}.py`, implementation);
  write(folder, `tests/test_${name}.py`, suite);
  const { output, milliseconds } = timed([mutmut, 'run'], folder);
  return { mutants: Number([...output.matchAll(/\d+\/(\d+)/g)].at(-1)?.[1] ?? 0), milliseconds };
}

function byCosmicRay(cosmicRay: string, { name, implementation, suite }: ConvertedTask, folder: string): Tested {
  const python = join(dirname(cosmicRay), 'python');
  const settings = `[cosmic-ray]
module-path = "${name}.py"
timeout = 10.0
excluded-modules = []
test-command = "${python} -m pytest -x -q -p no:cacheprovider test_${name}.py"
[cosmic-ray.distributor]
name = "local"
`;
  write(folder, 'settings.toml', settings);
  write(folder, `${name}.py`, implementation);
  write(folder, `test_${name}.py`, suite);
  const init = timed([cosmicRay, 'init', 'settings.toml', 'session.sqlite'], folder);
  const exec = timed([cosmicRay, 'exec', 'settings.toml', 'session.sqlite'], folder);
  const told = timed([cosmicRay, 'dump', 'session.sqlite'], folder).output;
  const mutants = told.split('\n').filter((line) => line.includes('worker_outcome')).length;
  return { mutants, milliseconds: init.milliseconds + exec.milliseconds };
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function timed([program = '', ...args]: readonly string[], cwd: string): { output: string; milliseconds: number } {
  const start = performance.now();
  const run = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const milliseconds = performance.now() - start;
  if (run.error !== undefined || run.status !== 0)
    throw run.error ?? new Error(`${program} ended with ${run.status ?? run.signal}: ${run.stderr.slice(-1000)}`);
  return { output: run.stdout, milliseconds };
}

/** Runs `use` with the path of a folder that is gone afterwards. */
export function inFolder<T>(folder: string, use: (folder: string) => T): T {
  mkdirSync(folder, { recursive: true });
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
