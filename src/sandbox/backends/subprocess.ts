import { availableParallelism } from 'node:os';
import type { Problem } from '../../model/problem.ts';
import { beside } from '../beside.ts';
import { judge } from '../judge.ts';
import type { Opened, Outcome, Plan, Sandbox } from '../plan.ts';
import * as problems from '../problems.ts';
import { greet } from '../warm/greet.ts';
import { Interpreter } from '../warm/interpreter.ts';
import { turnstile } from '../warm/turnstile.ts';

/** What a sandbox of this kind is opened with. */
export interface SubprocessOptions {
  /** A path, or a name that is looked up on PATH. */
  readonly python: string;
  /** PYTHONHASHSEED: 0 to 4294967295. */
  readonly hashSeed: number;
  /** Modules that plans will import; those of the standard library are loaded once, before the walls go up. */
  readonly preload: readonly string[];
  /** Where the harness stands; ours unless a test brings a broken one. */
  readonly harness?: URL;
}

/**
 * Opens a sandbox of local processes (Linux only): one warm interpreter, and a walled-in child of it for each plan.
 *
 * Problems: `wall-missing`, `python-missing`, `python-unsupported`, `sandbox-broken`.
 */
export async function openSubprocess(options: SubprocessOptions): Promise<Opened> {
  if (process.platform !== 'linux') return { problem: problems.wallMissing(['Landlock', 'seccomp']) };
  const start = () => greet({ ...options, harness: options.harness ?? beside('./harness/') }, options.preload);
  const first = await start();
  if ('problem' in first) return first;

  let current = Promise.resolve<Interpreter | { problem: Problem }>(new Interpreter(first.process));
  let closed = false;
  const takeTurn = turnstile(availableParallelism());

  /** The interpreter at work; a new one in the place of one that ended. */
  async function interpreter(): Promise<Interpreter | { problem: Problem }> {
    const before = current;
    const here = await before;
    const works = !('problem' in here) && here.ended === undefined;
    if (works || closed || current !== before) return current;
    current = start().then((greeted) => ('problem' in greeted ? greeted : new Interpreter(greeted.process)));
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
    backend: 'subprocess',
    python: first.python,
    run: (plan) => takeTurn(() => run(plan)).catch((error) => failed(problems.sandboxBroken(String(error)))),
    close: async () => {
      closed = true;
      const last = await current;
      if (!('problem' in last)) await last.close();
    },
  };
  return { sandbox };
}

const failed = (problem: Problem): Outcome => ({ ending: { kind: 'problem', problem }, output: '', touched: [] });
