import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { expect } from 'vitest';

/** Process ids whose parent is `parent`, from the fourth field of /proc/PID/stat. */
export function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      try {
        return (
          Number(
            readFileSync(`/proc/${pid}/stat`, 'latin1')
              .replace(/^.*\) \S /s, '')
              .split(' ')[0],
          ) === parent
        );
      } catch {
        return false;
      }
    });
}

/** Those of its children that were given something to run: who still waits for that is not bounded by a plan. */
export const runsOf = (warm: number): number[] => childrenOf(warm).filter(isBounded);

/** Whether the kernel bounds the CPU time of a process. */
export function isBounded(pid: number): boolean {
  try {
    return !/^Max cpu time +unlimited/m.test(readFileSync(`/proc/${pid}/limits`, 'latin1'));
  } catch {
    return false;
  }
}

/** What the descriptors of a process are of, without the numbers. */
export const descriptorsOf = (pid: number | 'self') =>
  readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
    try {
      return [readlinkSync(`/proc/${pid}/fd/${fd}`).replace(/\d+/, '')];
    } catch {
      return [];
    }
  });

/** Waits for what may take a while. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** The warm interpreter that `use` starts, among whatever else this process has as children. */
export async function newChildOf<T>(use: () => Promise<T>): Promise<[T, number]> {
  const before = childrenOf(process.pid);
  const result = await use();
  const added = childrenOf(process.pid).filter((pid) => !before.includes(pid));
  expect(added).toHaveLength(1);
  return [result, added[0]!];
}

/** Whether a process still runs; one that waits to be reaped does not. */
export function alive(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}
