import { expect, test } from 'vitest';
import { sourceOf } from '../../../src/syntax/source.ts';
import { applied } from '../../../src/trials/mutation/mutant.ts';
import { mutantNamed, mutantsOf } from '../../../src/trials/mutation/mutants.ts';
import { OPERATORS } from '../../../src/trials/mutation/operators.ts';

const source = (text: string) => sourceOf('implementation', 'f.py', text);

/** The texts that one operator makes of `text`. */
async function made(operator: string, text: string): Promise<string[]> {
  const mutants = mutantsOf(await source(text));
  return mutants.filter((each) => each.operator === operator).map((each) => applied(text, each));
}

const TABLE: Readonly<Record<string, readonly (readonly [text: string, ...mutants: string[]])[]>> = {
  'negate-condition': [
    ['if a and b: pass', 'if not (a and b): pass'],
    ['while f(x): pass', 'while not (f(x)): pass'],
    ['x = a if b else c', 'x = a if not (b) else c'],
    ['x = [i for i in y if i]', 'x = [i for i in y if not (i)]'],
    ['if a: pass\nelif b: pass', 'if not (a): pass\nelif b: pass', 'if a: pass\nelif not (b): pass'],
    ['if 0 < a < b: pass', 'if not (0 < a < b): pass'],
    // Other operators say the same of these.
    ['if a < b: pass'],
    ['if (not a): pass'],
    ['while True: pass'],
  ],
  'swap-boolean': [['x = a and b or c', 'x = a and b and c', 'x = a or b or c'], ['x = a & b']],
  'remove-not': [['x = not a', 'x = a'], ['x = not(a)', 'x = (a)'], ['x = a not in b']],
  'negate-comparison': [
    ['x = a == b', 'x = a != b'],
    ['x = a is not None', 'x = a is None'],
    ['x = a not in b', 'x = a in b'],
    ['x = a < b <= c', 'x = a >= b <= c', 'x = a < b > c'],
  ],
  boundary: [
    ['x = a < b <= c', 'x = a <= b <= c', 'x = a < b < c'],
    ['x = a == b'],
    // Of two equal values either will do.
    ['x = a if a > b else b'],
    ['x = b if a > b else a'],
    ['x = n if n >= 0 else -n'],
    ['if a > m:\n    m = a\n'],
    ['if a > m:\n    m = a\nelse:\n    k = a\n', 'if a >= m:\n    m = a\nelse:\n    k = a\n'],
    ['if a > m:\n    m = a\n    at = i\n', 'if a >= m:\n    m = a\n    at = i\n'],
    ['x = a if a > c else b', 'x = a if a >= c else b'],
  ],
  arithmetic: [
    ['x = a + b * c', 'x = a - b * c', 'x = a + b / c'],
    ['x = a // b % c', 'x = a // b // c', 'x = a / b % c'],
    ['x = a ** 2', 'x = a * 2'],
    // A number plus nothing, times one; text and lists, which raise in any other way.
    ['x = a + 0'],
    ['x = a * 1'],
    ["x = a + '!'"],
    ['x = [0] * n'],
    ["x = '%d' % n"],
  ],
  'remove-sign': [
    ['x = -a', 'x = a'],
    ['x = ~a', 'x = a'],
    ['x = +a'],
    ['x = -0'],
    ['def f(x): return-x', 'def f(x): return x'],
  ],
  'augmented-assignment': [
    ['x += y', 'x -= y', 'x = y'],
    ["x += 'a'", "x = 'a'"],
    ['x += 0', 'x = 0'],
  ],
  'return-value': [
    ['def f(): return x', 'def f(): return None'],
    ['def f(): return a, b', 'def f(): return None', 'def f(): return (b, a)'],
    ['def f(): yield x', 'def f(): yield None'],
    ['def f(): yield from x'],
    ['def f(): return None'],
    ['def f(): return'],
    ['def f(): return True'],
  ],
  'remove-statement': [
    ['x.append(1)', 'pass'],
    ['x[0] = 1', 'pass'],
    ['x = 1\nx = 2', 'x = 1\npass'],
    ['def f():\n    if a: return 1\n    return 2', 'def f():\n    if a: pass\n    return 2'],
    ['def f():\n    raise ValueError(a)', 'def f():\n    pass'],
    ['x: int'],
    ['pass'],
  ],
  'loop-control': [['for i in x:\n    break', 'for i in x:\n    continue']],
  'swap-arguments': [
    ['f(a, b, c=d)', 'f(b, a, c=d)'],
    ['f(a,  # why\n  b)', 'f(b,  # why\n  a)'],
    ['f(a, a)'],
    ['f(*a, b)'],
    ['max(a, b)'],
    ['isinstance(a, b)'],
  ],
  'swap-call': [
    ['x = min(a)', 'x = max(a)'],
    ['x = a.upper()', 'x = a.lower()'],
    ['x = sorted(a)', 'x = list(a)'],
    ['x = abs(a - b)', 'x = (a - b)'],
    ['x = sorted(a, key=b)'],
    ['from q import min\nx = min(a)'],
  ],
  slice: [['x[a:b:c]', 'x[:b:c]', 'x[a::c]', 'x[a:b:]'], ['x[0:len(x)]'], ['x[::-1]', 'x[::]']],
  'exception-type': [
    ['raise ValueError(a)', 'raise RuntimeError(a)'],
    ['raise NotImplementedError', 'raise ValueError'],
    [
      'try: f()\nexcept (KeyError, OSError) as e: pass',
      'try: f()\nexcept (RuntimeError, OSError) as e: pass',
      'try: f()\nexcept (KeyError, RuntimeError) as e: pass',
    ],
    ['class OwnError(Exception): pass\nraise OwnError(a)'],
  ],
  truth: [['x = True', 'x = False']],
  container: [
    ['x = []', 'x = [None]'],
    ['x = [a, b]', 'x = []', 'x = [a]'],
    ['x = {a: b}', 'x = {}'],
    ['x = {a, b}', 'x = set()', 'x = {a}'],
    ['y = x in (a, b)', 'y = x in (a,)'],
    ['y = x in (a, b,)', 'y = x in (a,)'],
    ['x = (a, b)'],
    ['[a, b] = x'],
  ],
  number: [
    ['x = 3', 'x = 4', 'x = 2'],
    ['x = 0', 'x = 1', 'x = -1'],
    ['x = -0', 'x = -1'],
    ['x = 0x_ff', 'x = 256', 'x = 254'],
    ['x = 0.5', 'x = 1.5'],
    ['x = 1e300'],
    ['x = 2j'],
  ],
  'default-argument': [['def f(x=None): pass', 'def f(x=0): pass']],
  string: [
    ["x = 'abc'", "x = ''", "x = 'ab'"],
    ['x = "a"', "x = ''", "x = 'X'"],
    ["x = ''", "x = 'X'"],
    ["x = b'ab'", "x = b''", "x = b'a'"],
    ["x = 'a' 'b'", "x = ''"],
    ['x = f"{a}"', "x = ''"],
    [String.raw`x = 'a\n'`, "x = ''"],
    ['x = f\'{a["k"]}\'', "x = ''"],
  ],
};

test.each(
  Object.entries(TABLE).flatMap(([operator, rows]) =>
    rows.map(([text, ...mutants]) => [operator, text, mutants] as const),
  ),
)('%s: %j', async (operator, text, mutants) => {
  expect(await made(operator, text)).toEqual(mutants);
});

test('every operator stands in the table', () => {
  expect(Object.keys(TABLE).toSorted()).toEqual(OPERATORS.map(({ name }) => name).toSorted());
});

const IMMUNE = [
  ['documentation', 'def f():\n    """3 and 4."""\n'],
  ['a text that stands alone', '"""Not 1 of 2."""\n'],
  ['hints', "def f(x: Literal[1, 'a']) -> 'int': pass\ny: List[3]\n"],
  ['what runs as a script only', "if __name__ == '__main__':\n    f(1, 2)\n"],
  ['what comes after the end', 'while x:\n    raise\n    y += 1\n    f(3)\n', ['while not (x):', 'pass']],
  ['a message', "def f(kind): raise kind('not ' + str(3))\n", ['pass']],
  ['what an assertion says', "assert x, 'more than 3'\n", ['pass']],
  ['output', "print('a', 1 + 2)\n"],
  ['decorators', '@cache(maxsize=3)\ndef f(): pass\n'],
  ['imports', 'from a import b\nimport c\n'],
  ['names for people', "__version__ = '1.2'\nT = TypeVar('T', bound=3)\n"],
  ['formats', 'def f(x): return f"{x:>10}"\n', ["return ''", 'return None']],
] as const;

test.each(IMMUNE)('left alone: %s', async (_, text, others: readonly string[] = []) => {
  const mutants = mutantsOf(await source(text)).map((each) => applied(text, each));
  expect(mutants.filter((mutant) => !others.some((other) => mutant.includes(other)))).toEqual([]);
});

test('a token names its mutant and no other', async () => {
  const skill = await source('def f(a, b):\n    if a < 0 or b < 10:\n        return [a, b][::-1]\n    return a + b\n');
  const mutants = mutantsOf(skill);
  expect(new Set(mutants.map(({ token }) => token)).size).toBe(mutants.length);
  expect(mutants.map(({ token }) => mutantNamed(skill, token))).toEqual(mutants);
  expect(mutants.every(({ token }) => /^[\w.-]+$/.test(token))).toBe(true);
  expect(mutantNamed(skill, 'number.9.9.9')).toBeUndefined();
});
