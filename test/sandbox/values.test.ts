import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeValue } from '../../src/sandbox/values-decode.ts';
import { encodeValue, sameValue } from '../../src/sandbox/values-encode.ts';
import { renderValue } from '../../src/sandbox/values-render.ts';
import { type Value, ValueError } from '../../src/sandbox/values.ts';
import { someValue } from './some-values.ts';

const ECHO = fileURLToPath(new URL('join/echo.py', import.meta.url));

let python: ChildProcessWithoutNullStreams;
let lines: AsyncIterator<string>;

beforeAll(() => {
  python = spawn('python3', ['-I', ECHO]);
  lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
});
afterAll(() => {
  python.stdin.end();
});

/** What Python answers to each of `nodes`, all asked at once. */
async function echoed(nodes: readonly unknown[]): Promise<{ node?: unknown; refused?: string }[]> {
  python.stdin.write(nodes.map((node) => `${JSON.stringify(node)}\n`).join(''));
  const answers = [];
  for (const _ of nodes) answers.push(JSON.parse((await lines.next()).value));
  return answers;
}

test('every value comes back from Python as it went there', () =>
  fc.assert(
    fc.asyncProperty(fc.array(someValue, { minLength: 1, maxLength: 20 }), async (values) => {
      const nodes = values.map(encodeValue);
      const answers = await echoed(nodes);
      for (const [at, answer] of answers.entries()) {
        expect(answer).toEqual({ node: nodes[at] });
        expect(sameValue(decodeValue(answer.node), values[at]!)).toBe(true);
      }
    }),
    { numRuns: 100 },
  ));

test('what is written is read back the same, sharing included', () =>
  fc.assert(
    fc.property(someValue, (value) => {
      expect(encodeValue(decodeValue(JSON.parse(JSON.stringify(encodeValue(value)))))).toEqual(encodeValue(value));
    }),
  ));

test('whatever JSON says is a value or a ValueError', () =>
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), someValue.chain(spoiled)), (node) => {
      try {
        renderValue(decodeValue(node));
      } catch (error) {
        expect(error).toBeInstanceOf(ValueError);
      }
    }),
    { numRuns: 2000 },
  ));

/** The JSON of `value` with one place put to something else. */
function spoiled(value: Value) {
  const text = JSON.stringify(encodeValue(value));
  return fc
    .tuple(fc.nat(text.length), fc.constantFrom('0', '"l"', '[]', '9', ',"r"', 'null', '"o",0,'))
    .map(([at, put]) => {
      try {
        return JSON.parse(text.slice(0, at) + put + text.slice(at + 1)) as unknown;
      } catch {
        return [text[at], put];
      }
    });
}

const deep = (levels: number, of: unknown = []) => {
  let node: unknown = of;
  for (let level = 0; level < levels; level++) node = ['t', [node]];
  return node;
};

describe('is refused', () => {
  test.each([
    ['a reference to what is not finished', ['l', 0, [['r', 0]]]],
    ['a reference to nothing', ['r', 0]],
    ['an id out of turn', ['l', 1, []]],
    ['a number beyond what JSON carries', 2 ** 53],
    ['a fraction as a number', 1.5],
    ['a float that is none', ['f', 'Infinity']],
    ['an int that is none', ['i', '12']],
    ['a container of another shape', ['d', 0, [[1]]]],
    ['a class that was not described', ['o', 0, 0, null, []]],
    ['a tag from the prototype', ['toString', 0, []]],
    ['something lent', ['p', 0, 'function', 'f']],
    ['what nests too deep', deep(100_000)],
    ['an object', {}],
  ])('%s', (_, node) => {
    expect(() => decodeValue(node)).toThrow(ValueError);
  });

  test('a value of too many parts', () => {
    expect(() => decodeValue(['t', Array(200_001).fill(null)])).toThrow('more than 200000 values (too-large)');
  });

  test('sets in sets without end, in no time', () => {
    let node: Value = { type: 'frozenset', items: [] };
    for (let level = 0; level < 100; level++) node = { type: 'frozenset', items: [node] };
    expect(() => encodeValue(node)).toThrow(ValueError);
  });

  test('by Python too', async () => {
    const nodes = [
      ['l', 0, [['r', 0]]],
      ['f', 'Infinity'],
      ['i', '0x1'],
      ['s', 0, [['l', 1, []]]],
      deep(300),
      ['t', []],
    ];
    const answers = await echoed(nodes);
    expect(answers.map(({ refused }) => refused?.split(':')[0])).toEqual([
      'Broken',
      'Broken',
      'Broken',
      'Broken',
      'Opaque',
      undefined,
    ]);
  });
});

test.each<[string, unknown]>([
  [
    "[1, 2.0, (3,), None, True, 'a\\n\\u202e', \"it's\"]",
    ['l', 0, [1, ['f', '2.0'], ['t', [3]], null, true, 'a\n\u202e', "it's"]],
  ],
  [
    '{1: set(), (): {2}}',
    [
      'd',
      0,
      [
        [1, ['s', 1, []]],
        [
          ['t', []],
          ['s', 2, [2]],
        ],
      ],
    ],
  ],
  ["b'a\\xff'", ['b', Buffer.from([97, 255]).toString('base64')]],
  ['-9007199254740993', ['i', '-0x20000000000001']],
  [
    '[-0.0, nan, -inf, 1e+16, 1e-05, 0.0001]',
    ['l', 0, ['-0.0', 'nan', '-inf', '1e+16', '1e-05', '0.0001'].map((f) => ['f', f])],
  ],
  ['Fraction(1, 3)', ['Fraction', 1, 3]],
  ["KeyError('k')", ['e', 0, 'builtins:KeyError', ['k'], []]],
  ['int', ['n', 'builtins.int']],
])('%s is how a report writes it', (text, node) => {
  expect(renderValue(decodeValue(node))).toBe(text);
});

test('a rendering is short however large the value is', () => {
  const row: Value = { type: 'list', items: Array(1000).fill({ type: 'str', value: 'x'.repeat(1000) }) };
  let value: Value = row;
  for (let level = 0; level < 60; level++) value = { type: 'list', items: [value, value] };
  expect(renderValue(value, 100)).toHaveLength(101);
});

test('values are told apart by type, order and sharing', () => {
  const one: Value = { type: 'int', value: 1n };
  const row: Value = { type: 'list', items: [one] };
  const shared: Value = { type: 'tuple', items: [row, row] };
  const apart: Value = { type: 'tuple', items: [row, { ...row }] };
  expect(sameValue(shared, apart)).toBe(false);
  expect(sameValue(one, { type: 'bool', value: true })).toBe(false);
  expect(sameValue(one, { type: 'float', value: 1 })).toBe(false);
  expect(sameValue({ type: 'set', items: [one, shared] }, { type: 'set', items: [shared, one] })).toBe(true);
});
