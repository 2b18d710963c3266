import { expect, test } from 'vitest';
import { sourceOf } from '../../../src/syntax/source.ts';
import { type Kind, spelled } from '../../../src/trials/inputs/kinds.ts';
import { signatureOf } from '../../../src/trials/inputs/signature.ts';
import { str } from '../../../src/trials/inputs/values.ts';

const CLASSES = `
from typing import Literal, NotRequired, TypedDict
Unit = Literal["C", "F"]
Loop = list["Loop"]
class Row(TypedDict):
    a: int
    b: NotRequired[str]
`;

async function hinted(hint: string): Promise<Kind | undefined> {
  const source = await sourceOf('implementation', 'f.py', `${CLASSES}def f(x: ${hint}):\n    return x\n`);
  return signatureOf(source, 'f')?.parameters[0]?.hinted;
}

const int: Kind = { kind: 'int' };
const text: Kind = { kind: 'str' };
const none: Kind = { kind: 'none' };

test.each<[string, Kind]>([
  ['int', int],
  ['"int"', int],
  ['Optional[int]', { kind: 'union', of: [int, none] }],
  ['int | None', { kind: 'union', of: [int, none] }],
  ['typing.Union[int, "str | None"]', { kind: 'union', of: [int, text, none] }],
  ['list[int]', { kind: 'list', item: int }],
  ['typing.List["int"]', { kind: 'list', item: int }],
  ['dict[str, list[int]]', { kind: 'dict', key: text, value: { kind: 'list', item: int } }],
  ['Mapping[str, int]', { kind: 'dict', key: text, value: int }],
  ['tuple[int, str]', { kind: 'tuple', items: [int, text] }],
  ['tuple[int, ...]', { kind: 'tuples', item: int }],
  ['frozenset[str]', { kind: 'frozenset', item: text }],
  ['Sequence[int]', { kind: 'sequence', item: int }],
  ['collections.abc.Iterable[str]', { kind: 'iterable', item: text }],
  ['Unit', { kind: 'literal', values: [str('C'), str('F')] }],
  ['datetime.date', { kind: 'date' }],
  ['Decimal', { kind: 'Decimal' }],
  ['Annotated[int, "metres"]', int],
  [
    'Row',
    {
      kind: 'record',
      fields: [
        { name: 'a', of: int, required: true },
        { name: 'b', of: text, required: false },
      ],
    },
  ],
])('%s is understood', async (hint, kind) => {
  expect(spelled((await hinted(hint))!)).toBe(spelled(kind));
});

test.each(['Any', 'Callable[[int], str]', 'int | Any', 'Widget', '"list["', '1 + 1'])(
  '%s is beyond us',
  async (hint) => {
    expect((await hinted(hint))?.kind).toBe('unknown');
  },
);

test('a hint that is defined by itself ends', async () => {
  expect((await hinted('Loop'))?.kind).toBe('list');
});

test('how parameters are given is read from their stars and separators', async () => {
  const source = await sourceOf(
    'implementation',
    'f.py',
    'def f(a, /, b=1, *c: int, d, e: str = "", **g):\n    """Doc."""\n',
  );
  const { parameters, documentation } = signatureOf(source, 'f')!;
  expect(parameters.map(({ name, passing, isOptional }) => [name, passing, isOptional])).toEqual([
    ['a', 'place', false],
    ['b', 'place', true],
    ['c', 'places', true],
    ['d', 'name', false],
    ['e', 'name', true],
    ['g', 'names', true],
  ]);
  expect(documentation).toBe('Doc.');
});
