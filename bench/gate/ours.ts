import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { check } from '../../src/commands/check.ts';
import type { Report } from '../../src/model/report.ts';
import type { Backend } from '../../src/sandbox/backend.ts';
import { subprocessBackend } from '../../src/sandbox/backends/subprocess.ts';
import type { Took } from '../arise/test-skill.ts';
import { AS_OF } from '../corpus/humaneval.ts';
import { harness } from '../project.ts';

/** What the whole gate took for skills, and what it says of them. */
export interface Gated extends Took {
  /** CPU time of this process, of `cpu`, in milliseconds. */
  readonly node: number;
  readonly report: Report;
}

/** The skills in `directories` through all stages, as the command line takes them, but in this process. */
export async function gate(
  directories: readonly string[],
  { python, policyFile, through = (backend) => backend }: Settings,
): Promise<Gated> {
  const [start, node, children] = [performance.now(), nodeCpu(), childrenCpu()];
  const report = await check(
    {
      paths: directories,
      policyFile,
      stages: ['static', 'suite', 'adversarial'],
      effort: 'normal',
      asOf: AS_OF,
      python,
      jobs: availableParallelism(),
    },
    {
      openBackend: async (wish) => {
        const opened = subprocessBackend({ ...wish, harness: harness() });
        return 'backend' in opened ? { backend: through(opened.backend) } : opened;
      },
      progress: () => {},
    },
  );
  const own = nodeCpu() - node;
  return { milliseconds: performance.now() - start, node: own, cpu: own + childrenCpu() - children, report };
}

export interface Settings {
  readonly python: string;
  readonly policyFile: string;
  /** What stands between the gate and its backend; nothing unless it is to be looked at. */
  readonly through?: (backend: Backend) => Backend;
}

function nodeCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** CPU time of all children that have ended, with theirs, in milliseconds: fields 16 and 17 of proc(5)'s stat, in ticks of 10. */
function childrenCpu(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}
