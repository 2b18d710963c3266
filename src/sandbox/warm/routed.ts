import type { World } from '../plan.ts';
import type { Opened, Sandbox } from '../sandbox.ts';
import * as problems from '../problems.ts';
import { worldOf } from '../surroundings.ts';

/** What a world asks of the interpreter itself. */
export type Asked = Pick<World, 'hashSeed' | 'optimized' | 'python'>;

/** How other interpreters than the first are had. */
export interface Others {
  /** Of the first one. */
  readonly hashSeed: number;
  /** Which versions may be there beside it, as `3.12`. */
  readonly versions: readonly string[];
  open(asked: Asked): Promise<Opened>;
}

/**
 * `first`, with a warm interpreter more for each way in which a plan's world asks for another one. They are opened when
 * they are first needed, and closed with it.
 */
export function routed(first: Sandbox, { hashSeed, versions, open }: Others): Sandbox {
  const opening = new Map<string, Promise<Opened>>();
  function other(asked: Asked): Promise<Opened> {
    const key = JSON.stringify([asked.python ?? '', asked.hashSeed ?? hashSeed, asked.optimized ?? false]);
    const opened = opening.get(key) ?? open(asked).then((found) => checked(found, asked), broken);
    opening.set(key, opened);
    return opened;
  }
  return {
    ...first,
    run: async (plan) => {
      const world = worldOf(plan);
      if ((world.hashSeed ?? hashSeed) === hashSeed && !world.optimized && world.python === undefined)
        return first.run(plan);
      const { python, optimized } = world;
      const opened = await other({
        hashSeed: world.hashSeed ?? hashSeed,
        ...(python !== undefined && { python: minorOf(python) }),
        ...(optimized && { optimized }),
      });
      if ('problem' in opened) return { ending: { kind: 'problem', ...opened }, output: '', touched: [] };
      return opened.sandbox.run(plan);
    },
    others: async () => {
      const own = minorOf(first.python);
      const opened = await Promise.all(
        versions.filter((each) => each !== own).map((python) => other({ python, hashSeed })),
      );
      const problem = opened.flatMap((each) => ('problem' in each && each.isAbsent !== true ? [each.problem] : []))[0];
      const there = opened.flatMap((each) => ('sandbox' in each ? [each.sandbox.python] : []));
      return { versions: there, ...(problem && { problem }) };
    },
    close: async () => {
      for (const each of await Promise.all(opening.values())) if ('sandbox' in each) await each.sandbox.close();
      await first.close();
    },
  };
}

/** `3.12` of `3.12.1`. */
const minorOf = (version: string): string => version.split('.').slice(0, 2).join('.');

/** A name on PATH need not lead to the version that it says. */
function checked(opened: Opened, { python }: Asked): Opened {
  if ('problem' in opened || python === undefined || minorOf(opened.sandbox.python) === python) return opened;
  void opened.sandbox.close();
  return {
    problem: problems.pythonMissing(`python${python}`, `it is Python ${opened.sandbox.python}`),
    isAbsent: true,
  };
}

const broken = (error: unknown): Opened => ({ problem: problems.sandboxBroken(String(error)) });
