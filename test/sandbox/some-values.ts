import fc from 'fast-check';
import type { ClassDescription, Value } from '../../src/sandbox/values.ts';

const NONE: Value = { type: 'none' };

/** Any str: JSON carries lone surrogates too. */
const text = fc
  .array(fc.oneof(fc.nat(0xff), fc.nat(0xffff)), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));
const int = fc.oneof(fc.bigInt(), fc.integer().map(BigInt), fc.bigInt({ min: 2n ** 52n, max: 2n ** 54n }));
const base64 = fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes).toString('base64'));

const str = text.map((value): Value => ({ type: 'str', value }));
const number = int.map((value): Value => ({ type: 'int', value }));
const small = (min: number, max: number) =>
  fc.integer({ min, max }).map((n): Value => ({ type: 'int', value: BigInt(n) }));

const library = fc.oneof(
  fc.tuple(small(1, 9999), small(1, 12), small(1, 28)).map((parts): Value => ({ type: 'library', tag: 'date', parts })),
  fc
    .tuple(small(-999, 999), small(0, 86399), small(0, 999999))
    .map((parts): Value => ({ type: 'library', tag: 'timedelta', parts })),
  fc
    .tuple(small(0, 23), small(0, 59), small(0, 59), small(0, 999999), small(0, 1), fc.constant(NONE))
    .map((parts): Value => ({ type: 'library', tag: 'time', parts })),
  fc
    .tuple(fc.integer(), fc.nat(20))
    .map(([n, p]): Value => ({ type: 'library', tag: 'Decimal', parts: [{ type: 'str', value: `${n}.${p}` }] })),
  int.map(
    (n): Value => ({
      type: 'library',
      tag: 'Fraction',
      parts: [
        { type: 'int', value: 2n * n + 1n },
        { type: 'int', value: 2n },
      ],
    }),
  ),
  fc.tuple(number, number, small(1, 9)).map((parts): Value => ({ type: 'library', tag: 'range', parts })),
  fc.constantFrom<Value>({ type: 'library', tag: '...', parts: [] }, { type: 'name', name: 'builtins.int' }),
);

const leaf = fc.oneof(
  fc.constant(NONE),
  fc.boolean().map((value): Value => ({ type: 'bool', value })),
  number,
  fc.double().map((value): Value => ({ type: 'float', value })),
  fc.tuple(fc.double(), fc.double()).map(([real, imaginary]): Value => ({ type: 'complex', real, imaginary })),
  str,
  base64.map((bytes): Value => ({ type: 'bytes', base64: bytes })),
  base64.map((bytes): Value => ({ type: 'bytearray', base64: bytes })),
  library,
);

const described = (
  name: string,
  kind: ClassDescription['kind'],
  more: Partial<ClassDescription>,
): ClassDescription => ({
  name,
  kind,
  bases: [],
  fields: [],
  traits: [],
  methods: [],
  members: [],
  call: null,
  ...more,
});
const POINT = described('Point', 'dataclass', { fields: [['x', true, true]], traits: ['eq'], methods: ['norm'] });
const ROW = described('Row', 'namedtuple', {
  bases: ['builtins.tuple'],
  fields: [
    ['left', true, true],
    ['right', true, true],
  ],
});
const WORDS = described('Words', 'object', { bases: ['builtins.list'], traits: ['hash'] });
const BAD = described('Bad', 'exception', { bases: ['builtins:ValueError'], traits: ['hash'] });
const COLOR = described('Color', 'enum', {
  bases: ['enum:Enum'],
  members: [['RED', { type: 'str', value: 'r' }]],
  traits: ['hash'],
});

/** Distinct elements or keys: no two of them are equal for Python. */
const distinct = fc.uniqueArray(text, { maxLength: 5 });

/** Any value that both sides can hold, with sharing. */
export const someValue = fc.letrec<{ value: Value }>((tie) => {
  const value = tie('value');
  const items = fc.array(value, { maxLength: 4 });
  const entries = fc
    .tuple(distinct, fc.array(value, { minLength: 5, maxLength: 5 }))
    .map(([keys, values]) => keys.map((key, at) => [{ type: 'str', value: key } as Value, values[at]!] as const));
  return {
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc
        .tuple(fc.constantFrom('tuple' as const, 'list' as const), items)
        .map(([type, of]): Value => ({ type, items: of })),
      fc.tuple(fc.constantFrom('set' as const, 'frozenset' as const), distinct).map(
        ([type, of]): Value => ({
          type,
          items: of.map((one) => ({ type: 'tuple', items: [{ type: 'str', value: one }] })),
        }),
      ),
      fc
        .tuple(fc.constantFrom('dict' as const, 'OrderedDict' as const, 'Counter' as const), entries)
        .map(([type, of]): Value => ({ type, entries: of })),
      entries.map(
        (of): Value => ({ type: 'defaultdict', entries: of, factory: { type: 'name', name: 'builtins.list' } }),
      ),
      items.map((of): Value => ({ type: 'deque', items: of, maxlen: 4 })),
      fc.array(small(-100, 100)).map((of): Value => ({ type: 'array', typecode: 'b', items: of })),
      value.map((one): Value => ({ type: 'tuple', items: [one, one] })),
      value.map((one): Value => ({ type: 'object', class: POINT, base: NONE, attributes: [['x', one]] })),
      fc
        .tuple(value, value)
        .map((of): Value => ({ type: 'object', class: ROW, base: { type: 'tuple', items: of }, attributes: [] })),
      items.map(
        (of): Value => ({
          type: 'object',
          class: WORDS,
          base: { type: 'list', items: of },
          attributes: [['tag', NONE]],
        }),
      ),
      items.map((of): Value => ({ type: 'exception', class: BAD, args: of, attributes: [['code', NONE]] })),
      fc.constant<Value>({
        type: 'exception',
        class: 'builtins:KeyError',
        args: [{ type: 'str', value: 'k' }],
        attributes: [],
      }),
      fc.constant<Value>({ type: 'member', class: COLOR, name: 'RED' }),
      fc.constant<Value>({ type: 'class', class: POINT }),
    ),
  };
}).value;
