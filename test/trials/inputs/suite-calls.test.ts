import { expect, test } from 'vitest';
import { sourceOf } from '../../../src/syntax/source.ts';
import { suiteCalls } from '../../../src/trials/inputs/suite-calls.ts';
import { renderCall } from '../../../src/trials/render-call.ts';

async function calls(suite: string): Promise<string[]> {
  const source = await sourceOf('suite', 'test_f.py', suite);
  return suiteCalls(source, 'f').map((call) => renderCall('f', call) + (call.refused ? ' refused' : ''));
}

test.each<[string, string[]]>([
  ['assert f(1, "a", k=[2.5, None]) == 3', ["f(1, 'a', k=[2.5, None])"]],
  ['assert f(-1, +2, -0.5, 1_000, 0x10) is None', ['f(-1, 2, -0.5, 1000, 16)']],
  ['assert f("a" "b", b"\\x00", "\\u00e9", r"\\d") == 1', ["f('ab', b'\\x00', 'é', '\\\\d')"]],
  ['assert f((1,), {"a": {1}}, {}, set()) == 1', ["f((1,), {'a': {1}}, {}, set())"]],
  ['assert f("x" * 3, [0] * 2, list(range(3)), 2 ** 70) == 1', ["f('xxx', [0, 0], [0, 1, 2], 1180591620717411303424)"]],
  [
    'assert f(date(2024, 2, 29), Decimal("1.50"), Fraction(2, 4))',
    ["f(date(2024, 2, 29), Decimal('1.50'), Fraction(1, 2))"],
  ],
  ['assert f(["q%d" % i for i in range(2)], "%s-%03d%%" % ("a", 7)) == 1', ["f(['q0', 'q1'], 'a-007%')"]],
  ['assert f("%x" % 3)', []],
  ['rows = [{"a": 1}]\nassert f(rows) == 1', ["f([{'a': 1}])"]],
  ['rows = []\nrows = [1]\nassert f(rows) == 1', []],
  ['for bad in ("", "x"):\n    assert not f(bad)', ["f('')", "f('x')"]],
  ['for a, (b, c) in [(1, (2, 3)), (4, (5, 6))]:\n    f(a, c, b)', ['f(1, 3, 2)', 'f(4, 6, 5)']],
  ['assert [f(i) for i in (0, 5)] == [0, 5]', ['f(0)', 'f(5)']],
  ['assert f([{"i": i} for i in range(2)]) == 1', ["f([{'i': 0}, {'i': 1}])"]],
  ['for args in ((1, 2), (3, 4)):\n    f(*args)', ['f(1, 2)', 'f(3, 4)']],
  ['try:\n    f(-1)\nexcept ValueError:\n    pass', ['f(-1) refused']],
  ['assert f(unknown) == 1 and f(lambda x: x)', []],
])('the arguments of %j are read', async (body, expected) => {
  expect(await calls(`def test_it():\n${body.replace(/^/gm, '    ')}\n`)).toEqual(expected);
});

test('what a helper is called with is what it calls with', async () => {
  const suite = [
    'def kind(*sides):\n    return f(*sides)\n',
    'def raises(value, other=2):\n    try:\n        f(value, other)\n    except ValueError:\n        return True\n',
    'def test_it():\n    assert kind(3, 4, 5) == 1\n    assert raises("x")\n',
  ].join('');
  expect(await calls(suite)).toEqual(['f(3, 4, 5)', "f('x', 2) refused"]);
});

test('a call within a call is read as well, and the same call once', async () => {
  expect(await calls('def test_it():\n    assert f(f(1)) == f(1)\n')).toEqual(['f(1)']);
});

test('loops within loops without end do not take for ever', async () => {
  const loops = Array.from({ length: 12 }, (_, at) => `${'    '.repeat(at + 1)}for v${at} in range(5000):\n`).join('');
  const found = await calls(`def test_it():\n${loops}${'    '.repeat(13)}f(v0, v11)\n`);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThanOrEqual(400);
});
