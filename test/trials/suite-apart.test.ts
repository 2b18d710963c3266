import { expect, test } from 'vitest';
import type { SuitePlan } from '../../src/sandbox/plan.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Ending, TestReport } from '../../src/sandbox/outcome.ts';
import { attempted, hasRun, throwing } from '../../src/trials/sandbox.ts';
import { runApart } from '../../src/trials/suite-apart.ts';

const LIMITS = { cpu: 1000, wall: 1000, memory: 1, output: 1 };
const PLAN: SuitePlan = {
  ...{ role: 'suite', way: 'apart', tests: ['test_it'], limits: LIMITS },
  code: { name: 'f', implementation: '', suite: '' },
};
const COVERAGE = { decisions: [], loaded: '0', taken: ['0'] };
const reported = (status: TestReport['status'], coverage = {}): Ending => ({
  ...{ kind: 'reported', reports: [{ test: 'test_it', status }] },
  ...coverage,
});
const PROBLEM = { kind: 'problem', problem: { code: 'wall-clock', stage: 'suite', message: 'x' } } as const;

/** Runs a suite where each run ends as `marked` with its decisions marked, else as `plain`; and what was asked for. */
async function run(marked: Ending, plain: Ending, covering = true) {
  const asked: boolean[] = [];
  const sandbox: Sandbox = {
    ...{
      backend: 'subprocess',
      python: '3.11.7',
      others: async () => ({ versions: [] }),
      close: async () => undefined,
    },
    run: async (plan) => {
      const isMarked = 'covering' in plan && plan.covering === true;
      asked.push(isMarked);
      return { ending: isMarked ? marked : plain, output: '', touched: [] };
    },
  };
  const told = await attempted(runApart(throwing(sandbox), PLAN, covering));
  return hasRun(told) ? { asked, ending: told.outcome.ending, taken: told.taken } : { asked, problem: told.problem };
}

test('a suite that passes with its decisions marked is run once, and says which it takes', async () => {
  const marked = reported('passed', { coverage: COVERAGE });
  expect(await run(marked, PROBLEM)).toEqual({ asked: [true], ending: marked, taken: COVERAGE });
});

test.each<[string, Ending]>([
  ['fails', reported('failed', { coverage: COVERAGE })],
  ['misses a test', { kind: 'reported', reports: [], coverage: COVERAGE }],
  ['takes too much', { kind: 'breach', limit: 'cpu' }],
  ['dies', { kind: 'died', how: 'x' }],
])('one that %s with them marked is judged as it is without, and it is told how it ended', async (_, marked) => {
  const plain = reported('passed');
  expect(await run(marked, plain)).toEqual({ asked: [true, false], ending: plain, taken: marked });
});

test('a problem of ours is one, and says nothing of decisions', async () => {
  expect(await run(PROBLEM, reported('passed'))).toEqual({ asked: [true], problem: PROBLEM.problem });
});

test('where nobody asks for them, they are not marked', async () => {
  const plain = reported('passed');
  expect(await run(PROBLEM, plain, false)).toEqual({ asked: [false], ending: plain, taken: undefined });
});
