import { expect, test } from 'vitest';
import { sourceOf } from '../../../src/syntax/source.ts';
import { argumentsKey } from '../../../src/trials/inputs/arguments.ts';
import { type Input, inputsFor } from '../../../src/trials/inputs/inputs.ts';
import { fits, type Kind } from '../../../src/trials/inputs/kinds.ts';
import { withCheckDigits } from '../../../src/trials/inputs/check-digits.ts';
import { renderCall } from '../../../src/trials/render-call.ts';

async function made(implementation: string, suite: string, count = 300, seed = 'abc') {
  const grounds = {
    name: 'f',
    implementation: await sourceOf('implementation', 'f.py', implementation),
    suite: await sourceOf('suite', 'test_f.py', suite),
    seed,
  };
  return inputsFor(grounds, count)!;
}
const rendered = (inputs: readonly Input[]): string[] => inputs.map((input) => renderCall('f', input));
const test1 = (call: string): string => `def test_it():\n    assert ${call} == 1\n`;

test('there are as many distinct inputs as were asked for', async () => {
  for (const [hint, given] of [
    ['int', '1'],
    ['str', '"a"'],
    ['list[tuple[str, float]]', '[("a", 1.0)]'],
    ['dict[str, int]', '{"a": 1}'],
  ]) {
    const { inputs } = await made(`def f(x: ${hint}):\n    return x\n`, test1(`f(${given})`));
    expect(inputs.length, hint).toBe(300);
    expect(new Set(inputs.map(argumentsKey)).size, hint).toBe(300);
  }
});

test('the same seed gives the same inputs, and another gives others', async () => {
  const skill = ['def f(x: list[int], y: str = ""):\n    return x\n', test1('f([1, 2], "a")')] as const;
  const [first, again, other] = [await made(...skill), await made(...skill), await made(...skill, 300, 'abd')];
  expect(rendered(again.inputs)).toEqual(rendered(first.inputs));
  expect(rendered(other.inputs)).not.toEqual(rendered(first.inputs));
});

test.each<[string, Kind]>([
  ['int', { kind: 'int' }],
  ['float', { kind: 'float' }],
  ['str | None', { kind: 'union', of: [{ kind: 'str' }, { kind: 'none' }] }],
  ['set[int]', { kind: 'set', item: { kind: 'int' } }],
  [
    'dict[str, tuple[int, str]]',
    { kind: 'dict', key: { kind: 'str' }, value: { kind: 'tuple', items: [{ kind: 'int' }, { kind: 'str' }] } },
  ],
  ['date', { kind: 'date' }],
])('without a suite all inputs for %s fit it', async (hint, kind) => {
  const { inputs } = await made(`def f(x: ${hint}):\n    return x\n`, 'def test_it():\n    pass\n', 120);
  expect(inputs.length).toBeGreaterThan(30);
  expect(inputs.filter(({ args: [value] }) => value === undefined || !fits(value, kind))).toEqual([]);
});

test('without hints, inputs are of the kinds that the suite gives', async () => {
  const { inputs } = await made('def f(x, y):\n    return x\n', test1('f([1, 2], "a")'));
  expect(inputs.length).toBe(300);
  expect(new Set(inputs.map(({ args }) => args.map(({ type }) => type).join(' ')))).toEqual(new Set(['list str']));
});

test('constants of the source are tried, with their neighbours, alone and in the texts of the suite', async () => {
  const source = 'def f(x: str, n: int):\n    return n >= 1_000_000 or "+ops-bypass" in x\n';
  const { inputs } = await made(source, test1('f("ann@example.com", 3)'));
  const numbers = inputs.flatMap(({ args: [, value] }) => (value?.type === 'int' ? [Number(value.value)] : []));
  expect(numbers).toEqual(expect.arrayContaining([999_999, 1_000_000, 1_000_001]));
  const texts = inputs.flatMap(({ args: [value] }) => (value?.type === 'str' ? [value.value] : []));
  expect(texts).toEqual(
    expect.arrayContaining(['+ops-bypass', 'ann@example.com+ops-bypass', '+ops-bypassann@example.com']),
  );
});

test('what the suite gives is of its kind, what it does not expect is not', async () => {
  const { familiar } = await made('def f(x: list[int]):\n    return x\n', test1('f([1, 200])'));
  const list = (...items: bigint[]) =>
    ({ args: [{ type: 'list', items: items.map((value) => ({ type: 'int', value }) as const) }], kwargs: {} }) as const;
  expect(familiar(list(1n, 200n))).toBe(true);
  expect(familiar(list())).toBe(true);
  expect(familiar(list(-3n))).toBe(true);
  expect(familiar(list(10n ** 12n))).toBe(false);
  expect(familiar({ args: [{ type: 'list', items: [{ type: 'str', value: 'a' }] }], kwargs: {} })).toBe(false);
});

test.each([
  ['"""Of a positive number."""', 0n, false],
  ['"""Of a non-negative number."""', -1n, false],
  ['"""Of a non-negative number."""', 0n, true],
  ['"""Of a number."""', 0n, true],
])('a docstring %s can exclude %s', async (documentation, value, expected) => {
  const { familiar } = await made(`def f(x: int):\n    ${documentation}\n    return x\n`, test1('f(7)'));
  expect(familiar({ args: [{ type: 'int', value }], kwargs: {} })).toBe(expected);
});

test('a parameter for which nothing can be made is named', async () => {
  const { unfuzzable } = await made(
    'def f(x: Callable[[int], int], y: int):\n    return y\n',
    test1('f(lambda x: x, 1)'),
  );
  expect(unfuzzable).toEqual([{ parameter: 'x', why: 'Callable' }]);
});

test.each([
  ['Luhn', ['4539578763621486', '79927398713'], 10],
  ['EAN-13', ['4006381333931', '9780306406157'], 10],
  ['IBAN', ['GB82 WEST 1234 5698 7654 32', 'DE89370400440532013000'], 10],
  ['ISBN-10', ['0306406152', '0-8044-2957-X'], 10],
])('numbers with the check digits of %s are completed', (_, samples, count) => {
  let at = 0;
  const texts = withCheckDigits(samples, () => (at = (at * 7 + 3) % 10), count);
  expect(texts.length).toBeGreaterThanOrEqual(count);
  // What was completed is believed by the same scheme, and gives more of the same.
  expect(withCheckDigits(texts.slice(0, 2), () => 4, 1).length).toBeGreaterThan(0);
});

test('numbers that hold no check digits are left alone', () => {
  expect(withCheckDigits(['4539578763621487', '79927398714', 'abc'], () => 1, 10)).toEqual([]);
});
