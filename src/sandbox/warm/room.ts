import type { Problem } from '../../model/problem.ts';
import { judge } from '../judge.ts';
import type { Plan } from '../plan.ts';
import type { Opened, Sandbox } from '../sandbox.ts';
import type { Outcome } from '../outcome.ts';
import * as problems from '../problems.ts';
import { greet } from './greet.ts';
import { Interpreter } from './interpreter.ts';
import type { Start } from './start.ts';

/** What a room is opened with. */
interface RoomOptions {
  readonly backend: Sandbox['backend'];
  readonly start: Start;
  /** Modules that plans will import; those of the standard library are loaded once, before the walls go up. */
  readonly preload: readonly string[];
  /** How many plans run side by side. */
  readonly takeTurn: <T>(task: () => Promise<T>) => Promise<T>;
  /** Ends its first interpreter by force, as long as nobody has used it. */
  readonly unused?: AbortSignal;
}

/** Opens a sandbox with one warm interpreter, and a walled-in child of it for each plan; its walls are verified first. */
export async function openRoom({ backend, start, preload, takeTurn, unused }: RoomOptions): Promise<Opened> {
  const first = await greet(start, preload, unused);
  if ('problem' in first) return first;

  let current = Promise.resolve<Interpreter | { problem: Problem }>(new Interpreter(first.process));
  let closed = false;

  /** The interpreter at work; a new one in the place of one that ended. */
  async function interpreter(): Promise<Interpreter | { problem: Problem }> {
    const before = current;
    const here = await before;
    const works = !('problem' in here) && here.ended === undefined;
    if (works || closed || current !== before) return current;
    current = greet(start, preload).then((greeted) =>
      'problem' in greeted ? greeted : new Interpreter(greeted.process),
    );
    return current;
  }

  /** A run whose interpreter ended under it is run once more: it may have been another run's doing. */
  async function run(plan: Plan, attempts = 2): Promise<Outcome> {
    if (closed) return failed(problems.sandboxBroken('it is closed'));
    const here = await interpreter();
    if ('problem' in here) return failed(here.problem);
    const told = await here.run(plan);
    if ('done' in told) return judge(plan, told.done);
    if (told.overdue) return failed(problems.wallClock(plan.limits.wall));
    return attempts > 1 ? run(plan, attempts - 1) : failed(problems.sandboxBroken(`its interpreter ${told.lost}`));
  }

  const sandbox: Sandbox = {
    backend,
    python: first.python,
    run: (plan) => takeTurn(() => run(plan)).catch((error) => failed(problems.sandboxBroken(String(error)))),
    others: async () => ({ versions: [] }),
    close: async () => {
      closed = true;
      const last = await current;
      if (!('problem' in last)) await last.close();
    },
  };
  return { sandbox };
}

const failed = (problem: Problem): Outcome => ({ ending: { kind: 'problem', problem }, output: '', touched: [] });
