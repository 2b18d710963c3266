import type { Value } from '../../sandbox/values.ts';
import { DATES, FLOATS, INTEGERS, LONG, TEXTS } from './boundary-tables.ts';
import type { Kind } from './kinds.ts';
import { objectWith } from './own-objects.ts';
import { bool, bytes, date, datetime, dict, float, int, library, NONE, sequence, str } from './values.ts';

/** Values of `kind` at which programs tend to go wrong. */
export function boundaryValues(kind: Kind, depth = 0): readonly Value[] {
  if (depth > 4) return [];
  const inner = (of: Kind): readonly Value[] => boundaryValues(of, depth + 1);
  switch (kind.kind) {
    case 'none':
      return [NONE];
    case 'bool':
      return [bool(true), bool(false)];
    case 'int':
      return INTEGERS.map(int);
    case 'float':
      return [...FLOATS.map(float), int(0), int(1)];
    case 'complex':
      return [0, 1, -1].map((real) => ({ type: 'complex', real, imaginary: 1 }));
    case 'str':
      return TEXTS.map(str);
    case 'bytes':
      return ['', 'a', '\0', '\xff', 'ab'.repeat(LONG)].map(bytes);
    case 'date':
      return DATES.map((parts) => date(...parts));
    case 'datetime':
      return DATES.flatMap((parts) => [datetime(parts), datetime([...parts, 23, 59, 59, 999_999])]);
    case 'timedelta':
      return [0, 1, -1, 365].map((days) => library('timedelta', int(days), int(0), int(0)));
    case 'Decimal':
      return ['0', '1', '-1', '0.1', '1.005', '100000000.01', 'NaN'].map((text) => library('Decimal', str(text)));
    case 'Fraction':
      return [
        [0, 1],
        [1, 3],
        [-1, 2],
        [7, 1],
      ].map(([above, below]) => library('Fraction', int(above!), int(below!)));
    case 'list':
    case 'set':
    case 'frozenset':
    case 'tuples':
    case 'sequence':
    case 'iterable':
      return containers(kind, inner(kind.item));
    case 'tuple':
      return tuples(kind.items.map(inner));
    case 'dict':
      return dicts(inner(kind.key), inner(kind.value));
    case 'record':
    case 'own':
      return fieldwise(kind, inner);
    case 'literal':
      return kind.values;
    case 'union':
      return kind.of.flatMap((each) => inner(each));
    default:
      return [];
  }
}

function containers({ kind }: Kind, items: readonly Value[]): Value[] {
  const type = kind === 'set' || kind === 'frozenset' ? kind : kind === 'tuples' ? 'tuple' : 'list';
  const [first] = items;
  if (first === undefined) return [sequence(type, [])];
  const some = items.slice(0, 24);
  return [
    sequence(type, []),
    ...some.map((item) => sequence(type, [item])),
    ...some.slice(0, 8).map((item) => sequence(type, [item, item])),
    sequence(type, some.slice(0, 3)),
    sequence(type, some.slice(0, 3).reverse()),
    sequence(
      type,
      Array.from({ length: 60 }, (_, at) => items[at % Math.min(items.length, 7)]!),
    ),
  ];
}

function tuples(places: readonly (readonly Value[])[]): Value[] {
  const most = Math.min(24, Math.max(0, ...places.map(({ length }) => length)));
  if (places.some(({ length }) => length === 0)) return [];
  return Array.from({ length: most }, (_, at) =>
    sequence(
      'tuple',
      places.map((values) => values[at % values.length]!),
    ),
  );
}

/** Each field's values in turn, the others going with them. */
function fieldwise(
  kind: Extract<Kind, { kind: 'record' | 'own' }>,
  inner: (of: Kind) => readonly Value[],
): readonly Value[] {
  const columns = kind.fields.map(({ name, of }) => ({ name: str(name), values: inner(of) }));
  if (columns.some(({ values }) => values.length === 0)) return [];
  const most = Math.min(24, Math.max(0, ...columns.map(({ values }) => values.length)));
  return Array.from({ length: most }, (_, at) => {
    const entries = columns.map(({ name, values }) => [name, values[at % values.length]!] as const);
    return kind.kind === 'own' ? objectWith(kind.class, entries) : dict(entries);
  });
}

function dicts(keys: readonly Value[], values: readonly Value[]): Value[] {
  if (keys.length === 0 || values.length === 0) return [dict([])];
  const one = values.slice(0, 12).map((value, at) => dict([[keys[(at + 1) % keys.length]!, value]]));
  const [a, b] = [keys[1 % keys.length]!, keys[2 % keys.length]!];
  return [
    dict([]),
    ...one,
    ...values.slice(0, 6).map((value, at) =>
      dict([
        [a, value],
        [b, values[(at + 1) % values.length]!],
      ]),
    ),
  ];
}
