import { readdirSync, readFileSync } from 'node:fs';

/** CPU time in milliseconds: of this process, and of its children with all that they have waited for. Linux only. */
export interface Spent {
  readonly node: number;
  readonly python: number;
}

/** The kernel counts in hundredths of a second (USER_HZ), which is enough for a sum over many runs. */
const TICK = 10;

/** What was used up since this process began. */
export function spentSoFar(): Spent {
  const { user, system } = process.cpuUsage();
  const children = readdirSync('/proc/self/task').flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
  );
  return { node: (user + system) / 1000, python: children.reduce((sum, pid) => sum + ticksOf(pid) * TICK, 0) };
}

export const since = (before: Spent, after: Spent): Spent => ({
  node: after.node - before.node,
  python: after.python - before.python,
});

/** utime, stime, cutime and cstime of proc_pid_stat(5); 0 for one that is gone. */
function ticksOf(pid: string): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  } catch {
    return 0;
  }
}
