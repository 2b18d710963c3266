import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project.ts';

/** Milliseconds that one pass takes. */
export type Contender = () => Promise<number> | number;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds that `program` takes from its start to its end; what it answers with is not looked at. */
export function command(program: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): number {
  const start = performance.now();
  const env = { ...process.env, ...environment };
  const run = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28, env });
  if (run.error !== undefined) throw run.error;
  return performance.now() - start;
}

/** Where a provisioned tool is; undefined, with a line on stderr, where it is not. */
export async function tool(name: string): Promise<string | undefined> {
  const { locate } = (await import(join(projectRoot(), 'scripts/provision/locate.mjs'))) as {
    locate(name: string): { path?: string; reason?: string };
  };
  const { path, reason } = locate(name);
  if (path === undefined) console.error(`left out: ${reason}`);
  return path;
}

/** The median of `rounds` passes of each, in turn: whatever the machine does meanwhile, it does to all of them. */
export async function race(
  contenders: ReadonlyMap<string, Contender>,
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map([...contenders.keys()].map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, contender] of contenders) times.get(name)?.push(await contender());
  }
  return new Map([...times].map(([name, each]) => [name, median(each)]));
}

/** Prints what `race` found; the first of them is ours, and all others are compared with it. */
export function print(title: string, medians: ReadonlyMap<string, number>, megabytes?: number): void {
  const own = [...medians.values()][0] ?? Number.NaN;
  console.log(`\n${title}`);
  for (const [name, milliseconds] of medians) {
    const rate = megabytes === undefined ? '' : `  ${(megabytes / (milliseconds / 1000)).toFixed(2).padStart(7)} MB/s`;
    console.log(
      `  ${name.padEnd(28)} ${milliseconds.toFixed(0).padStart(7)} ms${rate}  ours is ${(milliseconds / own).toFixed(2)} × as fast`,
    );
  }
}
