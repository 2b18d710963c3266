import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answered, answeredFrom, ended } from '../../../src/trials/answered.ts';
import { type Sandbox, throwing } from '../../../src/trials/sandbox.ts';
import type { Value } from '../../../src/sandbox/values.ts';
import { sourceOf } from '../../../src/syntax/source.ts';
import type { Arguments } from '../../../src/trials/inputs/arguments.ts';
import { type MutationTerms, mutationTrial } from '../../../src/trials/mutation.ts';
import { onLinuxOnly, open, plan } from '../../sandbox/bench.ts';

onLinuxOnly();

let sandbox: Sandbox;
beforeAll(async () => {
  if (process.platform === 'linux') sandbox = throwing(await open());
});
afterAll(() => sandbox?.close());

const int = (value: number): Value => ({ type: 'int', value: BigInt(value) });
const given = (...args: number[]): Arguments => ({ args: args.map(int), kwargs: {} });

async function tried(implementation: string, suite: string, terms: Partial<MutationTerms> = {}, runs = sandbox) {
  const name = /^def (\w+)/m.exec(implementation)?.[1] ?? '';
  const source = await sourceOf('implementation', `${name}.py`, implementation);
  const suitePlan = plan(`from ${name} import ${name}\n${suite}`, { implementation, name, way: 'apart' });
  const all = { effort: 'normal', seed: 'ab', leastScore: 0.6, inputs: [], ...terms } as const;
  return mutationTrial(runs, suitePlan, source, all);
}

const GRADE = `def grade(points):
    """A text for points from 0 to 100."""
    if points < 0 or points > 100:
        raise ValueError('points are from 0 to 100')
    if points >= 50:
        return 'pass'
    return 'fail'
`;
const THOROUGH = `def test_pass():
    assert grade(50) == 'pass'
    assert grade(100) == 'pass'
def test_fail():
    assert grade(49) == 'fail'
    assert grade(0) == 'fail'
def test_beyond():
    for points in (-1, 101):
        try:
            grade(points)
        except ValueError:
            continue
        assert False
`;

test('a suite that tries every boundary notices every change', async () => {
  const { findings, problems, tally, survivors } = await tried(GRADE, THOROUGH);
  expect({ findings, problems, survivors }).toEqual({ findings: [], problems: [], survivors: [] });
  expect(tally).toMatchObject({ killed: tally?.viable, unviable: 0, branches: { killed: 3, all: 3 } });
  expect(tally?.viable).toBeGreaterThan(20);
  expect(tally?.inputs).toBeGreaterThan(4);
});

test('a suite that notices little is for a human, who is shown what it misses and how it could notice', async () => {
  const suite = "def test_it():\n    assert grade(80) == 'pass'\n";
  const { findings, tally, survivors } = await tried(GRADE, suite, { inputs: [80, 50, 49, 100].map((x) => given(x)) });
  expect(tally!.killed / tally!.viable).toBeLessThan(0.6);
  const [finding] = findings;
  expect(findings).toHaveLength(1);
  expect(finding).toMatchObject({
    rule: 'weak-suite',
    severity: 'review',
    stage: 'adversarial',
    trial: 'mutation',
    file: 'grade.py',
  });
  expect(finding?.message).toContain(`${tally?.killed} of ${tally?.viable}`);
  expect(survivors).toHaveLength(3);
  const [first] = survivors!;
  expect(finding?.line).toBe(first?.mutant.line);
  expect(finding?.reproduce).toMatch(/^assay replay SKILL --trial mutation --effort \w+ --seed \w+ --case \S+$/);
  expect(finding?.reproduce?.split(' ').at(-1)).toBe(first?.mutant.token);
  expect(finding?.evidence).toContain("-    return 'fail'\n+    return None");
  expect(finding?.evidence).toContain("noticed by: assert grade(49) == 'fail'");
});

test('the policy decides how much is enough', async () => {
  const suite = "def test_it():\n    assert grade(50) == 'pass'\n    assert grade(49) == 'fail'\n";
  const rules = async (leastScore: number) =>
    (await tried(GRADE, suite, { leastScore })).findings.map(({ rule, severity }) => [rule, severity]);
  expect(await rules(0.99)).toEqual([['weak-suite', 'review']]);
  expect(await rules(0)).toEqual([['surviving-mutants', 'note']]);
});

test('a suite that notices nothing blocks', async () => {
  const { findings, tally } = await tried(
    GRADE,
    'def test_it():\n    try:\n        grade(3)\n    except Exception:\n        pass\n',
  );
  expect(tally?.killed).toBe(0);
  expect(findings).toMatchObject([{ rule: 'no-mutant-killed', severity: 'block' }]);
});

const ROOT = `import math
def root(x):
    if x < 0:
        raise ValueError('x')
    return math.isqrt(x)
`;
test('what changes no answer is not held against a suite, and what changes one is', async () => {
  const suite =
    'def test_it():\n    assert root(16) == 4\n    try:\n        root(-1)\n    except ValueError:\n        return\n    assert False\n';
  const inputs = Array.from({ length: 30 }, (_, at) => given(at - 5));
  const [seen, blind] = [
    await tried(ROOT, suite, { leastScore: 1, inputs }),
    await tried(ROOT, suite, { leastScore: 1 }),
  ];
  const survivors = ({ tally: all }: typeof seen) => (all === undefined ? -1 : all.viable - all.killed);
  expect(survivors(seen)).toBeLessThan(survivors(blind));
  expect(survivors(seen)).toBeGreaterThan(0);
});

test('what the original was seen to answer is not asked again, unless it was no answer', async () => {
  const suite = "def test_it():\n    assert grade(80) == 'pass'\n";
  const look = async (...answers: readonly (Answered | undefined)[]) => {
    let asked = 0;
    const run: Sandbox['run'] = (plan) => {
      asked += Number(plan.role === 'calls' && plan.code.implementation === GRADE);
      return sandbox.run(plan);
    };
    const inputs = [80, 49].map((x, at) => ({ ...given(x), ...(answers[at] && { answer: answers[at] }) }));
    // Where nothing that is excused could make it enough, nothing but an assertion is looked for.
    const { survivors } = await tried(GRADE, suite, { inputs, leastScore: 1 }, { ...sandbox, run });
    return { asked, survivors };
  };
  const told = (value: string) => answeredFrom(JSON.stringify({ how: 'returned', value, after: null }));
  const { asked, survivors } = await look();
  expect(asked).toBe(1);
  expect(survivors?.[0]?.assertion).toBe("assert grade(49) == 'fail'");
  expect(await look(told('pass'), told('fail'))).toEqual({ asked: 0, survivors });
  expect(await look(told('pass'), ended('steps'))).toEqual({ asked: 1, survivors });
  expect(await look(told('pass'))).toEqual({ asked: 1, survivors });
});

test('where no input tells the two apart, nothing is proposed', async () => {
  const { survivors } = await tried(GRADE, "def test_it():\n    assert grade(80) == 'pass'\n", { inputs: [given(80)] });
  expect(survivors?.map(({ assertion }) => assertion)).toEqual([undefined, undefined, undefined]);
});

test('an assertion is run on both before it is proposed', async () => {
  const half = 'def half(x):\n    return x // 2\n';
  const suite = 'def test_it():\n    assert half(4) == 2\n    assert half(10) == 5\n';
  const assertions = async (...inputs: number[]) =>
    (await tried(half, suite, { inputs: inputs.map((x) => given(x)) })).survivors?.map(({ assertion }) => assertion);
  // `x / 2` gives 2.0, another answer that is equal.
  expect(await assertions(4)).toEqual([undefined]);
  expect(await assertions(4, 5)).toEqual(['assert half(5) == 2']);
});

const COUNTDOWN = `def countdown(n):
    turns = 0
    while n > 0:
        try:
            n -= 1
            turns += 1
        except BaseException:
            pass
    return turns
`;

test('what never ends is known by its steps, whatever it catches', async () => {
  const { tally, problems, survivors } = await tried(
    COUNTDOWN,
    'def test_it():\n    assert countdown(3) == 3\n    assert countdown(0) == 0\n',
  );
  expect(problems).toEqual([]);
  // `n += 1`, `n -= 0`, `n = 1` and `pass`; and the condition that always holds.
  expect(tally?.exhausted).toBeGreaterThanOrEqual(4);
  // Nothing is ever raised there, so it makes no difference what is caught.
  expect(survivors?.map(({ mutant }) => mutant.operator)).toEqual(['exception-type']);
});

test('one mutant cannot speak for another: what it leaves behind is left with it', async () => {
  const implementation = `import json
SEEN = []
def odd(x):
    SEEN.append(x)
    return len(SEEN) == 1 and x % 2 == 1
`;
  const { tally } = await tried(implementation, 'def test_it():\n    assert odd(3) is True\n');
  expect(tally?.killed).toBeGreaterThan(3);
  expect(tally!.viable - tally!.killed).toBeGreaterThan(0);
});

test('a mutant that ends its process, or takes the others with it, costs only itself', async () => {
  const implementation = `import math, os
def half(x):
    if x < 0:
        os._exit(0)
    if x > 100:
        math.floor = None
    return math.floor(x / 2)
`;
  const suite = 'def test_it():\n    assert half(9) == 4\n    assert half(0) == 0\n';
  const { tally, problems } = await tried(implementation, suite);
  expect(problems).toEqual([]);
  // With `x <= 100` the library really is broken, for that mutant and no other.
  const harmless = implementation.replace('os._exit(0)', 'os.getpid(0)').replace('math.floor =', 'math.other =');
  const other = await tried(harmless, suite);
  expect([tally?.killed, tally?.viable]).toEqual([other.tally!.killed + 1, other.tally?.viable]);
  expect(tally?.viable).toBeGreaterThan(tally!.killed);
});

test('what one mutant does to the library is not held against the next', async () => {
  const implementation = `import math
def half(x):
    if x > 100:
        math.floor = None
    return math.floor(x / 2)
`;
  const suite = 'def test_it():\n    assert half(9) == 4\n    assert half(0) == 0\n';
  const { tally } = await tried(implementation, suite);
  const other = await tried(implementation.replace('math.floor =', 'math.other ='), suite);
  expect([tally?.killed, tally?.viable]).toEqual([other.tally!.killed + 1, other.tally?.viable]);
});

test('no order of tests is tried that the original does not pass', async () => {
  const implementation = `NEXT = 0
def ticket(step):
    global NEXT
    NEXT = NEXT + step
${'    spare = step + 1\n'.repeat(12)}    return NEXT
`;
  const [first, second] = ['    assert ticket(1) != 77\n', '    assert ticket(1) == 2\n'];
  // The second kills more, and would come first: but the original itself fails then, and every mutant with it.
  const { tally } = await tried(implementation, `def test_first():\n${first}def test_second():\n${second}`);
  const inOne = await tried(implementation, `def test_it():\n${first}${second}`);
  expect([tally?.killed, tally?.viable]).toEqual([inOne.tally?.killed, inOne.tally?.viable]);
  expect(tally!.viable - tally!.killed).toBeGreaterThan(32);
});

test('nor where the suite is so heavy that each mutant runs alone', async () => {
  const implementation = `NEXT = 0
def ticket(step):
    global NEXT
    NEXT = NEXT + 1
    for _ in range(1_200_000 // step):
        pass
    return NEXT
`;
  const [first, second] = ['    assert ticket(1) != 77\n', '    assert ticket(10 ** 9) == 2\n'];
  // The second takes the fewest steps, and would come first.
  const suite = `def test_first():\n${first}def test_second():\n${second}`;
  const { tally } = await tried(implementation, suite, { effort: 'quick' });
  const inOne = await tried(implementation, `def test_it():\n${first}${second}`, { effort: 'quick' });
  expect([tally?.killed, tally?.viable]).toEqual([inOne.tally?.killed, inOne.tally?.viable]);
  expect(tally?.killed).toBeLessThan(tally!.viable);
});

const EVERYTHING = `import math
TABLE = {'a': 1, 'b': 2}
NAMES = ['x', 'y']
def everything(n, *, deep=None, flag=False):
    """Something of everything."""
    total = 0
    out = []
    for i, c in enumerate(sorted(str(n)), start=1):
        if c not in ('0', '9') and not flag:
            total += i * int(c) // 2
        elif c == '9':
            continue
        else:
            total = -total
            break
    while total > 10 or total < -10:
        total = total >> 1 if total > 0 else total + 3
    try:
        out.append(TABLE['a'] if n % 2 else TABLE['z'])
    except (KeyError, TypeError) as error:
        out[0:0] = [str(error)[1:-1]]
    assert len(out) == 1, 'one'
    if n < 0:
        raise ValueError(f'{n!r} is below {0:>3}')
    key = lambda x: (x & 3) ^ 1
    return out + NAMES[::-1], {key(i) for i in range(total, 5)}, min(n, 2 ** 3), b'q', math.floor(n / 3), deep is None
`;
const EVERYTHING_SUITE = `def test_it():
    assert everything(127) == ([1, 'y', 'x'], set(range(2)) - {7} if False else everything(127)[1], 8, b'q', 42, True)
    assert everything(90)[0] == ['z', 'y', 'x']
`;

test('every mutant is one that CPython can load', async () => {
  const { tally } = await tried(EVERYTHING, EVERYTHING_SUITE);
  expect(tally?.unviable).toBe(0);
  expect(tally?.viable).toBeGreaterThan(100);
});

test('the same inputs give the same bytes, in another sandbox too', async () => {
  const inputs = [127, 90, 5].map((x) => given(x));
  const first = await tried(EVERYTHING, EVERYTHING_SUITE, { inputs });
  const again = await tried(EVERYTHING, EVERYTHING_SUITE, { inputs });
  const before = sandbox;
  sandbox = throwing(await open());
  try {
    const elsewhere = await tried(EVERYTHING, EVERYTHING_SUITE, { inputs });
    expect([JSON.stringify(again), JSON.stringify(elsewhere)]).toEqual([JSON.stringify(first), JSON.stringify(first)]);
  } finally {
    await sandbox.close();
    sandbox = before;
  }
});

test('what is left out is counted', async () => {
  const { tally, cut, findings } = await tried(EVERYTHING, EVERYTHING_SUITE, { effort: 'quick' });
  expect(tally?.viable).toBe(50);
  expect(cut).toBeGreaterThan(50);
  expect(findings[0]?.message).toContain(`(${cut} more were not tried)`);
});

test('a suite of which no test passes apart tells nothing', async () => {
  expect(await tried(GRADE, 'def test_it():\n    assert grade(3) == 4\n')).toEqual({ findings: [], problems: [] });
});

test('a suite is not judged by a part of it', async () => {
  const suite = "def test_it():\n    assert grade(80) == 'pass'\ndef test_apart():\n    assert grade is None\n";
  const { findings, tally } = await tried(GRADE, suite);
  expect(tally!.killed / tally!.viable).toBeLessThan(0.6);
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['surviving-mutants', 'note']]);
});
