import { beforeEach } from 'vitest';
import { openSubprocess, type SubprocessOptions } from '../../src/sandbox/backends/subprocess.ts';
import type { Limits, SuitePlan } from '../../src/sandbox/plan.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Ending, Outcome } from '../../src/sandbox/outcome.ts';

/** Call at the top of a file whose tests start real Python behind real walls. */
export function onLinuxOnly(): void {
  beforeEach((context) =>
    context.skip(process.platform !== 'linux', 'linux: the subprocess backend walls runs in with Landlock'),
  );
}

/** Modules which the tests' programs use, beyond what a policy would ever allow. */
export const PRELOAD =
  'json re random datetime dataclasses decimal math typing asyncio ctypes select socket subprocess _posixsubprocess signal threading mmap resource multiprocessing.shared_memory'.split(
    ' ',
  );

/** An open sandbox, or an error with the reason. */
export async function open(options: Partial<SubprocessOptions> = {}): Promise<Sandbox> {
  const opened = await openSubprocess({ python: 'python3', hashSeed: 0, preload: PRELOAD, ...options });
  if ('problem' in opened) throw new Error(`${opened.problem.code}: ${opened.problem.message}`);
  return opened.sandbox;
}

/** Runs `use` with a sandbox of its own. */
export async function withSandbox<T>(
  use: (sandbox: Sandbox) => Promise<T>,
  options: Partial<SubprocessOptions> = {},
): Promise<T> {
  const sandbox = await open(options);
  try {
    return await use(sandbox);
  } finally {
    await sandbox.close();
  }
}

const LIMITS: Limits = { cpu: 5000, wall: 30_000, memory: 128 << 20, output: 10_000 };

/** A plan for a skill `double`; the tests that must report are those that stand in `suite`. */
export function plan(
  suite: string,
  { implementation = DOUBLE, limits = {}, name = 'double', way = 'together' }: Parts = {},
): SuitePlan {
  const tests = [...suite.matchAll(/^(?:async )?def (test_\w+)/gm)].map((match) => match[1]!);
  return { role: 'suite', way, code: { name, implementation, suite }, tests, limits: { ...LIMITS, ...limits } };
}

interface Parts {
  readonly implementation?: string;
  readonly limits?: Partial<Limits>;
  readonly name?: string;
  readonly way?: SuitePlan['way'];
}

const DOUBLE = 'def double(x):\n    return 2 * x\n';

/** The body of a test function, as the whole of a suite. */
export const testing = (body: string): string => `def test_it():\n${body.replace(/^/gm, '    ')}\n`;

/** The one way that is left to wait for ever: everybody may read what they write themselves. */
export const WAITS = 'import os\nos.read(os.open("/proc/self/fd/63", os.O_RDONLY), 1)';

export const PASSED: Ending = { kind: 'reported', reports: [{ test: 'test_it', status: 'passed' }] };

/** What every sandbox must still say after whatever ran in it before. */
export async function honest(sandbox: Sandbox): Promise<Outcome> {
  return sandbox.run(plan(testing('from double import double\nassert double(2) == 4\nprint("fine")')));
}
export const HONEST: Outcome = { ending: PASSED, output: 'fine\n', touched: [] };
