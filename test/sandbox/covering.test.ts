import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { convertHumanEval, humanEvalPath, readHumanEval } from '../../bench/corpus/humaneval.ts';
import { type Coverage, DECISIONS, outcomesIn } from '../../src/sandbox/coverage.ts';
import type { CallsPlan } from '../../src/sandbox/plan.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Ending } from '../../src/sandbox/outcome.ts';
import { needs } from '../needs.ts';
import { onEveryBackend } from './backends.ts';
import { onLinuxOnly, open, plan, withSandbox } from './bench.ts';
import { isSupported, pythons } from './pythons.ts';

/** A call for each of `arguments`, each the only one of its call. */
function calls(implementation: string, given: readonly unknown[], parts: Partial<CallsPlan> = {}): CallsPlan {
  const { code, limits } = plan('', { implementation });
  return { role: 'calls', code, calls: given.map((one) => ({ args: [one], kwargs: {} })), limits, ...parts };
}

async function covered(sandbox: Sandbox, implementation: string, given: readonly unknown[]): Promise<Coverage> {
  const { ending } = await sandbox.run(calls(implementation, given, { covering: true }));
  if (ending.kind !== 'called' || ending.coverage === undefined) throw new Error(JSON.stringify(ending));
  return ending.coverage;
}

/** The outcomes of one run as words: the decision's kind, its text, and which way it went. */
function words(coverage: Coverage, told: string, text: string): string[] {
  const lines = text.split('\n').map((line) => Buffer.from(line));
  const cut = ([, line, column, endLine, end]: Coverage['decisions'][number]) =>
    line === endLine ? lines[line - 1]!.subarray(column, end).toString() : lines[line - 1]!.subarray(column).toString();
  return outcomesIn(coverage, told).map((outcome) => {
    const decision = coverage.decisions[outcome >> 1]!;
    return `${DECISIONS[decision[0]]} ${cut(decision)} ${outcome % 2 === 0}`;
  });
}

const F = 'def double(x):\n    ';
/** What a body takes for its argument beyond the function itself. */
const TAKEN: readonly [body: string, given: unknown, taken: readonly string[]][] = [
  ['if x > 1: return 1', 2, ['if x > 1 true']],
  ['if x > 1: return 1', 1, ['if x > 1 false']],
  ['if x: pass\n    elif x == 0: pass\n    else: pass', 0, ['if x false', 'if x == 0 true']],
  ['while x > 1: x -= 1', 3, ['while x > 1 true', 'while x > 1 false']],
  ['while x > 1: break', 3, ['while x > 1 true']],
  ['return 1 if x else 2', 3, ['ternary x true']],
  ['return (1 if "é" == x else 2), x == 3', 3, ['ternary "é" == x false', 'compare x == 3 true']],
  ['return x == 3 if x else 2', 3, ['ternary x true', 'compare x == 3 true']],
  ['return (lambda y: y == 1)(x)', 1, ['function lambda y: y == 1 true', 'compare y == 1 true']],
  ['assert x, x', 3, ['assert x true']],
  ['assert x, x', 0, ['assert x false']],
  ['return [y for y in range(3) if y == x]', 1, ['each range(3) true', 'filter y == x true', 'filter y == x false']],
  ['return [y for y in range(0) if y == x]', 1, []],
  ['return x or 4', 3, ['operand x true']],
  ['return x or 4', 0, ['operand x false', 'operand 4 true']],
  ['if x > 1 and x < 3: pass', 1, ['if x > 1 and x < 3 false', 'compare x > 1 false']],
  ['return not x', 0, ['not not x true']],
  ['return 3 + (x == 2)', 2, ['compare x == 2 true']],
  ['return [5, 6][0 < x < 3]', 3, ['compare 0 < x < 3 false']],
  ['return str(x).startswith("1") * 2', 1, ['call str(x).startswith("1") true']],
  ['return {1: 2}.get(x, 0)', 1, ['lookup {1: 2}.get(x, 0) true']],
  ['return {1: 2}.get(x, 0)', 2, ['lookup {1: 2}.get(x, 0) false']],
  ['return {}.get("a" * x) or 3', 2, ['operand {}.get("a" * x) false', 'lookup {}.get("a" * x) false', 'operand 3 true']],
  ['return "abc".replace(str(x), "")', 2, ['lookup "abc".replace(str(x), "") false']],
  ['return "a2c".count(str(x))', 2, ['lookup "a2c".count(str(x)) true']],
  ['return max(x, 3)', 5, ['choice max(x, 3) true']],
  ['return min(x, 3)', 5, ['choice min(x, 3) false']],
  ['for y in range(x): pass', 2, ['for range(x) true']],
  ['for y in range(x): pass', 0, ['for range(x) false']],
  ['for y in range(x):\n        for z in (): pass', 2, ['for range(x) true', 'for () false']],
  ['try: 1 / x\n    except ZeroDivisionError: pass', 1, []],
  ['try: 1 / x\n    except ZeroDivisionError: pass', 0, ['except except ZeroDivisionError: pass true']],
  ['match x:\n        case 1 if x: pass\n        case _: pass', 1, ['case 1 true', 'guard x true']],
  ['match x:\n        case 1 if x: pass\n        case _: pass', 2, ['case _ true']],
  ['return (lambda y: y)(x)', 2, ['function lambda y: y true']],
]; // biome-ignore format: a row a line

describe('which decisions a call took', () => {
  onEveryBackend((sandbox) => {
    test.each(TAKEN)('%s, of %j', async (body, given, taken) => {
      const coverage = await covered(sandbox, `${F}${body}\n`, [given]);
      const [entered, ...others] = words(coverage, coverage.taken[0]!, `${F}${body}\n`);
      expect(entered).toMatch(/^function def double/);
      expect(others.sort()).toEqual([...taken].sort());
    });

    test('each call and the loading of the module are told apart', async () => {
      const implementation = `T = [1] if "a" == "b" else []\n${F}return x == 1\n`;
      const coverage = await covered(sandbox, implementation, [1, 2, 1]);
      const told = coverage.taken.map((each) => words(coverage, each, implementation).at(-1));
      expect(words(coverage, coverage.loaded, implementation)).toEqual(['ternary "a" == "b" false']);
      expect(told).toEqual(['compare x == 1 true', 'compare x == 1 false', 'compare x == 1 true']);
    });

    test('a suite is told of as a whole, and only where that is asked for', async () => {
      const implementation = `${F}return 2 * x if x < 9 else 0\n`;
      const suite =
        'from double import double\ndef test_a():\n    assert double(1) == 2\ndef test_b():\n    assert double(2) == 4\n';
      const asked = plan(suite, { way: 'apart', implementation });
      const plain = (await sandbox.run(asked)).ending;
      const { ending } = await sandbox.run({ ...asked, covering: true });
      if (ending.kind !== 'reported' || ending.coverage === undefined) throw new Error(JSON.stringify(ending));
      const { coverage, ...rest } = ending;
      expect(rest).toEqual(plain);
      expect(coverage.taken).toHaveLength(1);
      expect(words(coverage, coverage.taken[0]!, implementation).at(-1)).toBe('ternary x < 9 true');
    });

    test('steps are counted in the same run', async () => {
      const run = calls(`${F}while x: pass\n`, [0, 1], { covering: true, steps: { each: 10, together: 20 } });
      const { ending } = await sandbox.run(run);
      expect(ending).toMatchObject({
        kind: 'called',
        answers: [expect.stringContaining('"returned"'), expect.stringContaining('"steps"')],
      });
    });
  });
});

/** What is easily changed by whoever puts something in between. */
const TRICKY = `"""Documentation."""
import re
from dataclasses import dataclass
LOG = []
class Odd:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"Odd({self.n})"
    def __bool__(self):
        LOG.append(("bool", self.n))
        return self.n % 2 == 1
    def __eq__(self, other):
        LOG.append(("eq", self.n))
        return Odd(self.n + 1)
    def __hash__(self):
        LOG.append(("hash", self.n))
        return 1
    def get(self, key, default=None): return (key, default, self.n)
@dataclass
class Point:
    x: int = 0
    y: int if 3 > 2 else str = 1
    for z in range(2): pass
def deep(n): return 0 if n == 0 else 1 + (deep(n - 1) or 0)
def generated(n):
    for i in range(n):
        got = yield i
        if got == 7 and not i: return "seven"
def cases(x):
    match x:
        case 0 | 1 if x: return "one"
        case {"a": [b, *c], **rest}: return b, c, rest
        case str() as s if len(s) > 3 or s == "no": return s
        case Point(x=1): return "point"
        case _: return None
class Base:
    def who(self, x): return [x and 1]
class Own(Base):
    __slots__ = ("__kept",)
    def who(self, x):
        self.__kept = x > 0
        return super().who(x) + [self.__kept and __class__.__name__]
def double(x):
    """Doc."""
    LOG.clear()
    out = [double.__doc__, x and Odd(2) and 5, x or Odd(1).n, not Odd(3), (Odd(2) == 4) and 1, 1 if Odd(x) else 2]
    out.append([(y, z) for y in range(5) if y > 1 and (w := y) if w < 4 for z in "ab" if z != "a" or y == x] + [w])
    out.append({k: v for k, v in zip("abc", range(x)) if v})
    out.append([0 < x < 3, x in (1, 2) is True, None is not x, "a" < str(x) <= "b" != "c"])
    out.append([Odd(x).get(1), {1: 2}.get(x, default) if (default := 9) else 0, {}.pop(x, None), {3: 4}.setdefault(*(x, 1))])
    out.append([min(x, 3, key=lambda q: -q), max([x, 1]), max(x, 2), re.sub("1", "b", str(x)), re.compile("2").sub("", "1%d" % x)])
    out.append(["a,b".split(",", maxsplit=x), "abc".replace("b", "x", 1), b"a".find(b"a"), [1, 1.0, True].count(x)])
    g = generated(3)
    out.append([next(g), g.send(7 if x else 0) if x == 0 else x])
    out.append([cases(each) for each in (x, {"a": [1, 2], "z": x}, "long", "no", "x", Point(1))])
    try:
        try: out.append([1, 2][x] if x < 5 else {}["k"])
        except IndexError as error: out.append(str(error))
        else: out.append("else")
        finally: out.append("finally")
    except* KeyError as group: out.append(len(group.exceptions))
    while True:
        x -= 1
        if x <= 0: break
    else: out.append("never")
    for a, (b, *c) in [(1, (2, 3))]:
        continue
    else: out.append((a, b, c))
    while x > 5: pass
    else: out.append("ended")
    f = lambda a, *b, c=x == 0, **d: (a or b) and not c
    out.append([f(1), f(0, 1, c=0), Own().who(x), deep(200), f"{x if x else 0!r:>{3 if x else 4}}", (lambda: (yield x == 1))().send(None)])
    return repr(out), list(LOG)
`;
const FAILING: readonly string[] = [
  'assert x > 5, f"small {x}"',
  'return [1][x > 0 and\n        7]',
  'return {}.get([])',
  'return {}.get()',
  'return {}.get(1, 2, 3)',
  'return "a".replace("b")',
  'return max(x, "a")',
  'return min(x)',
  'return (x <\n        "a")',
  'return undefined == 3',
  'if x == 1:\n        y = 1\n    return y == 2 or z',
  'for y in x: pass',
  'return [y for y in x if y]',
  'return not x.nothing',
  'return x.replace(1, 2)',
];

describe.each(
  pythons()
    .filter(isSupported)
    .map(({ path, version }) => [version.join('.'), path] as const),
)('CPython %s at %s', (version, python) => {
  onLinuxOnly();

  test('answers the same whether it tells of its decisions or not', () =>
    withSandbox(
      async (sandbox) => {
        const told = async (implementation: string) => {
          const run = calls(implementation, [0, 1, 2, 4, 7]);
          const [plain, marked] = [await sandbox.run(run), await sandbox.run({ ...run, covering: true })];
          const { coverage, ...ending } = marked.ending as Extract<Ending, { kind: 'called' }>;
          expect(ending).toEqual(plain.ending);
          return ending;
        };
        const tricky =
          version === '3.10' ? TRICKY.replace('except*', 'except').replace('len(group.exceptions)', '1') : TRICKY;
        expect((await told(tricky)).answers.join()).not.toContain('"raised"');
        for (const body of FAILING) expect((await told(`${F}${body}\n`)).answers.join()).toContain('"raised"');
      },
      { python },
    ));
});

describe('HumanEval', () => {
  onLinuxOnly();

  test('every suite says the same of a solution that tells of its decisions', async (context) => {
    await needs(context, 'corpus', () => (existsSync(humanEvalPath()) ? undefined : `${humanEvalPath()} is missing`));
    const { skills } = convertHumanEval(readHumanEval(humanEvalPath()), 'python3');
    const sandbox = await open();
    try {
      for (const { name, implementation, suite, task } of skills) {
        const asked = plan(suite, { name, implementation, way: 'apart' });
        const [plain, marked] = [await sandbox.run(asked), await sandbox.run({ ...asked, covering: true })];
        const { coverage, ...ending } = marked.ending as Extract<Ending, { kind: 'reported' }>;
        expect({ task, ending }).toEqual({ task, ending: plain.ending });
        if (ending.kind === 'reported') expect(outcomesIn(coverage!, coverage!.taken[0]!).length).toBeGreaterThan(0);
      }
    } finally {
      await sandbox.close();
    }
  }, 120_000);
});
