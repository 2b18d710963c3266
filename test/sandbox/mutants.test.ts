import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MutantsPlan } from '../../src/sandbox/plan.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { MutantRun } from '../../src/sandbox/outcome.ts';
import { onLinuxOnly, open, plan } from './bench.ts';

onLinuxOnly();

let sandbox: Sandbox;
beforeAll(async () => {
  if (process.platform === 'linux') sandbox = await open();
});
afterAll(() => sandbox?.close());

const SUITE = `from double import double
def test_zero():
    assert double(0) == 0
def test_one():
    assert double(1) == 2
`;

function mutants(implementations: readonly string[], parts: Partial<MutantsPlan> = {}): MutantsPlan {
  const { limits } = plan(SUITE);
  const code = { name: 'double', suite: SUITE };
  return { role: 'mutants', code, implementations, tests: ['test_zero', 'test_one'], steps: 1000, limits, ...parts };
}

async function runs(...given: Parameters<typeof mutants>): Promise<readonly MutantRun[]> {
  const { ending } = await sandbox.run(mutants(...given));
  if (ending.kind !== 'mutated') throw new Error(JSON.stringify(ending));
  return ending.runs;
}

/** What became of each test, or of the file that raised. */
const short = ({ told }: MutantRun) =>
  told.kind === 'raised'
    ? `${told.file}: ${told.exception}`
    : told.reports.map(({ test, status, exception }) => `${test} ${exception ?? status}`).join(', ');

const GOOD = 'def double(x):\n    return 2 * x\n';
const PASSES = 'test_zero passed, test_one passed';

test('each implementation is told of by itself, up to the first test that fails', async () => {
  const all = await runs([
    GOOD,
    'def double(x):\n    return x\n',
    'def double(x):\n    return 1\n',
    'def double(x',
    'x = 1\n',
    GOOD,
  ]);
  expect(all.map(short)).toEqual([
    PASSES,
    'test_zero passed, test_one AssertionError',
    'test_zero AssertionError',
    'implementation: SyntaxError',
    'suite: ImportError',
    PASSES,
  ]);
});

test('the tests run in the order that is asked for', async () => {
  const [run] = await runs(['def double(x):\n    return 1\n'], { tests: ['test_one', 'test_zero'] });
  expect(short(run!)).toBe('test_one AssertionError');
});

test('the next implementation finds a suite and a module as if they were the first', async () => {
  const suite = `SEEN = []\n${SUITE}def test_fresh():\n    SEEN.append(1)\n    assert len(SEEN) == 1\n`;
  const implementation =
    'import random\nCALLS = []\ndef double(x):\n    CALLS.append(random.random())\n    return 2 * x if len(CALLS) < 3 else CALLS\n';
  const all = await runs([implementation, implementation, GOOD], {
    code: { name: 'double', suite },
    tests: ['test_zero', 'test_one', 'test_fresh'],
  });
  expect(new Set(all.map(short))).toEqual(new Set([`${PASSES}, test_fresh passed`]));
});

test('what is drawn without a seed is the same for each', async () => {
  const implementation = 'import random\ndef double(x):\n    return random.random()\n';
  const suite =
    'import random\nfrom double import double\ndef test_it():\n    assert False, (double(0), random.random())\n';
  const all = await runs([implementation, implementation], { code: { name: 'double', suite }, tests: ['test_it'] });
  const said = all.map(({ told }) => (told.kind === 'reported' ? told.reports[0]?.message : undefined));
  expect(said[0]).toMatch(/^\(0\.\d+, 0\.\d+\)$/);
  expect(said[1]).toBe(said[0]);
});

const STEPS = [
  ['a function', 'def double(x):\n    return 2 * x\n', 2],
  ['a loop', 'def double(x):\n    """How."""\n    y = 0\n    for _ in range(x):\n        y += 2\n    return y\n', 3],
  ['while', 'def double(x):\n    y = 2 * x\n    while x:\n        x -= 1\n    return y\n', 3],
  ['a comprehension, whatever it leaves out', 'def double(x):\n    return sum([2 for i in range(9) if i < x])\n', 20],
  ['a lambda', 'double = lambda x: x and 2 * x\n', 2],
  [
    'a generator',
    'def double(x):\n    def g():\n        for _ in range(x):\n            yield 2\n    return sum(g())\n',
    5,
  ],
  ['the module itself', 'for i in range(7):\n    pass\ndouble = lambda x: 2 * x\n', 9],
] as const;

test.each(STEPS)('steps are counted: %s', async (_, implementation, steps) => {
  expect((await runs([implementation])).map((run) => [short(run), run.steps])).toEqual([[PASSES, steps]]);
});

const ENDLESS = [
  ['a loop', 'def double(x):\n    while True:\n        pass\n'],
  [
    'a loop that catches everything',
    'def double(x):\n    while True:\n        try:\n            x += 1\n        except BaseException:\n            pass\n',
  ],
  [
    'a loop that calls and catches',
    'def f(): pass\ndef double(x):\n    while True:\n        try:\n            f()\n        except:\n            continue\n',
  ],
  [
    'recursion that catches',
    'def double(x):\n    try:\n        return double(x + 1)\n    except BaseException:\n        return double(x)\n',
  ],
  ['a comprehension', 'double = lambda x: [i for i in iter(int, 1)]\n'],
  ['a generator', 'def double(x):\n    def g():\n        while True:\n            yield 1\n    return sum(g())\n'],
] as const;

test.each(ENDLESS)('what never ends is ended by its steps: %s', async (_, implementation) => {
  const [endless, after] = await runs([implementation, GOOD]);
  expect([endless!.steps, short(after!)]).toEqual([1001, PASSES]);
  expect(short(endless!)).not.toBe(PASSES);
});

test('nothing of the counting can be seen in an answer', async () => {
  const implementation = 'def double(x: int = 1) -> int:\n    """Twice."""\n    return 2 * x\n';
  const suite = `from double import double\nimport double as module\ndef test_it():\n    assert double.__doc__ == "Twice."\n    assert [name for name in vars(module) if name[:2] != "__"] == ["double"]\n    assert double(2) == 4\n`;
  const [run] = await runs([implementation], { code: { name: 'double', suite }, tests: ['test_it'] });
  expect(short(run!)).toBe('test_it passed');
});

test('one that ends the process ends the run, and nobody is told of', async () => {
  const { ending } = await sandbox.run(mutants([GOOD, 'import os\ndef double(x):\n    os._exit(0)\n', GOOD]));
  expect(ending.kind).toBe('died');
});

const measure = { times: 4, most: 1000, least: 10, light: 100 };
const LOOP = (turns: number) => `def double(x):\n    for _ in range(${turns}):\n        pass\n    return 2 * x\n`;

test('what is measured gives the others their limit, and tells what each of its tests takes', async () => {
  const all = await runs([LOOP(9), LOOP(48), LOOP(49), LOOP(9)], { measure });
  // Twenty steps of the original, four times as many more, and ten besides: 110, of which each test may take 55.
  expect(all.map(({ steps }) => steps)).toEqual([20, 98, 100, 20]);
  expect(all.map(({ laps }) => laps)).toEqual([[0, 10], undefined, undefined, undefined]);
  const [, over] = await runs([LOOP(9), LOOP(55), LOOP(9)], { measure });
  expect([over!.steps, short(over!)]).toEqual([111, 'test_zero passed, test_one KeyboardInterrupt']);
});

test('all tests run on what is measured, whichever fail', async () => {
  const wrong = 'def double(x):\n    return 1\n';
  const all = await runs([wrong, wrong, wrong], { measure });
  expect(all.map(short)).toEqual([
    'test_zero AssertionError, test_one AssertionError',
    'test_zero AssertionError',
    'test_zero AssertionError',
  ]);
});

test('beside what is heavy nothing else runs', async () => {
  expect((await runs([LOOP(50), GOOD, GOOD], { measure })).map(({ steps }) => steps)).toEqual([102]);
  expect((await runs([LOOP(49), GOOD, GOOD], { measure })).map(({ steps }) => steps)).toEqual([100, 2, 2]);
});

test('memory that one asks for in vain is there for the next', async () => {
  // What holds itself is old by the time there is no more, and nobody looks for old garbage without need.
  const greedy = `def double(x):
    spare, kept = bytes(1 << 24), []
    try:
        while True:
            kept.append([kept, bytes(1000)])
    except MemoryError:
        spare = None
        raise
`;
  const large = 'def double(x):\n    return 2 * x + bytes(1 << 26)[0]\n';
  const all = await runs([GOOD, greedy, large], { steps: 1_000_000 });
  expect(all.map(short)).toEqual([PASSES, 'test_zero MemoryError', PASSES]);
});

test('the steps of calls are counted call by call', async () => {
  const implementation = 'def double(x):\n    while x > 5:\n        pass\n    return 2 * x\n';
  const { limits } = plan(SUITE);
  const calls = [1, 9, 2].map((x) => ({ args: [x], kwargs: {} }));
  const code = { name: 'double', implementation, suite: '' };
  const { ending } = await sandbox.run({ role: 'calls', code, calls, steps: { each: 1000, together: 3000 }, limits });
  if (ending.kind !== 'called') throw new Error(JSON.stringify(ending));
  expect(ending.steps).toEqual([1, 1001, 1]);
  expect(ending.answers.map((text) => JSON.parse(text) as unknown)).toMatchObject([
    { value: 2 },
    { how: 'ended', why: 'steps' },
    { value: 4 },
  ]);
});
