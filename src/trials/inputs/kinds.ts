import type { Value } from '../../sandbox/values.ts';
import { keyOf } from './values.ts';

/** What values a parameter takes, or a function returns, as hints or examples tell it. */
export type Kind =
  | { readonly kind: Plain }
  | { readonly kind: 'list' | 'set' | 'frozenset' | 'tuples' | 'sequence' | 'iterable'; readonly item: Kind }
  | { readonly kind: 'tuple'; readonly items: readonly Kind[] }
  | { readonly kind: 'dict'; readonly key: Kind; readonly value: Kind }
  | { readonly kind: 'record'; readonly fields: readonly Field[] }
  /** A dataclass or named tuple of the skill's own: `module:name`. */
  | { readonly kind: 'own'; readonly class: string; readonly fields: readonly Field[] }
  | { readonly kind: 'literal'; readonly values: readonly Value[] }
  | { readonly kind: 'union'; readonly of: readonly Kind[] }
  /** Nothing that we could make: why. */
  | { readonly kind: 'unknown'; readonly why: string };

export interface Field {
  readonly name: string;
  readonly of: Kind;
  readonly required: boolean;
}

export const PLAIN = [
  'none',
  'bool',
  'int',
  'float',
  'complex',
  'str',
  'bytes',
  'bytearray',
  'date',
  'datetime',
  'time',
  'timedelta',
  'Decimal',
  'Fraction',
] as const;
export type Plain = (typeof PLAIN)[number];

export const unknown = (why: string): Kind => ({ kind: 'unknown', why });

/** One kind for all of `kinds`; those that say nothing count only where all do. */
export function unionOf(kinds: readonly Kind[]): Kind {
  const flat = kinds.flatMap((each) => (each.kind === 'union' ? each.of : [each]));
  const distinct = [...new Map(flat.map((each) => [spelled(each), each])).values()];
  const known = distinct.filter(({ kind }) => kind !== 'unknown');
  if (known.length === 0) return distinct[0] ?? unknown('nothing is known of it');
  return known.length === 1 ? known[0]! : { kind: 'union', of: known };
}

/** The same text for the same kind. */
export const spelled = (kind: Kind): string =>
  JSON.stringify(kind, (_, part) => (typeof part === 'bigint' ? `${part}n` : part));

/** Whether some value of `kind` is beyond us. */
export function isOpen(kind: Kind): boolean {
  switch (kind.kind) {
    case 'unknown':
      return true;
    case 'list':
    case 'set':
    case 'frozenset':
    case 'tuples':
    case 'sequence':
    case 'iterable':
      return isOpen(kind.item);
    case 'tuple':
      return kind.items.some(isOpen);
    case 'dict':
      return isOpen(kind.key) || isOpen(kind.value);
    case 'record':
    case 'own':
      return kind.fields.some(({ of }) => isOpen(of));
    case 'union':
      return kind.of.some(isOpen);
    default:
      return false;
  }
}

/** The kind of which `value` is an example. */
export function kindOf(value: Value): Kind {
  switch (value.type) {
    case 'none':
    case 'bool':
    case 'int':
    case 'float':
    case 'complex':
    case 'str':
    case 'bytes':
    case 'bytearray':
      return { kind: value.type };
    case 'surrogates':
      return { kind: 'str' };
    case 'list':
    case 'set':
    case 'frozenset':
      return { kind: value.type, item: unionOf(value.items.map(kindOf)) };
    case 'tuple':
      return { kind: 'tuple', items: value.items.map(kindOf) };
    case 'dict':
      return {
        kind: 'dict',
        key: unionOf(value.entries.map(([key]) => kindOf(key))),
        value: unionOf(value.entries.map(([, one]) => kindOf(one))),
      };
    case 'library':
      return PLAIN.includes(value.tag as Plain) ? { kind: value.tag as Plain } : unknown(`a ${value.tag}`);
    default:
      return unknown(`a value of type ${value.type}`);
  }
}

/** Whether Python would take `value` where `kind` is hinted: an int is a float, a bool is an int (PEP 484). */
export function fits(value: Value, kind: Kind): boolean {
  switch (kind.kind) {
    case 'unknown':
      return true;
    case 'union':
      return kind.of.some((each) => fits(value, each));
    case 'own':
      return value.type === 'object' || value.type === 'tuple';
    case 'literal':
      // Of an enum: a member of it is told with all that its class is.
      if (kind.values.some(({ type }) => type === 'member')) return value.type === 'member' || value.type === 'object';
      return kind.values.some((each) => keyOf(each) === keyOf(value) && each.type === value.type);
    case 'int':
      return value.type === 'int' || value.type === 'bool';
    case 'float':
      return ['float', 'int', 'bool'].includes(value.type);
    case 'complex':
      return ['complex', 'float', 'int', 'bool'].includes(value.type);
    case 'str':
      return value.type === 'str' || value.type === 'surrogates';
    case 'date':
      return value.type === 'library' && (value.tag === 'date' || value.tag === 'datetime');
    case 'list':
      return (value.type === 'list' || value.type === 'deque') && value.items.every((item) => fits(item, kind.item));
    case 'set':
    case 'frozenset':
      return value.type === kind.kind && value.items.every((item) => fits(item, kind.item));
    case 'tuples':
      return value.type === 'tuple' && value.items.every((item) => fits(item, kind.item));
    case 'sequence':
    case 'iterable':
      return fitsMany(value, kind.item);
    case 'tuple':
      return (
        value.type === 'tuple' &&
        value.items.length === kind.items.length &&
        value.items.every((item, at) => fits(item, kind.items[at]!))
      );
    case 'dict':
      return isDict(value) && value.entries.every(([key, one]) => fits(key, kind.key) && fits(one, kind.value));
    case 'record':
      return isDict(value) && fitsRecord(value.entries, kind.fields);
    default:
      return value.type === kind.kind || (value.type === 'library' && value.tag === kind.kind);
  }
}

const isDict = (value: Value): value is Extract<Value, { entries: unknown }> => 'entries' in value;

function fitsMany(value: Value, item: Kind): boolean {
  if (value.type === 'str') return fits(value, item);
  if (value.type === 'bytes' || value.type === 'array') return true;
  if ('items' in value) return value.items.every((one) => fits(one, item));
  if (isDict(value)) return value.entries.every(([key]) => fits(key, item));
  return value.type === 'library' && value.tag === 'range';
}

function fitsRecord(entries: readonly (readonly [Value, Value])[], fields: readonly Field[]): boolean {
  const given = new Map(entries.map(([key, value]) => [key.type === 'str' ? key.value : '', value]));
  return (
    [...given.keys()].every((key) => fields.some(({ name }) => name === key)) &&
    fields.every(({ name, of, required }) => {
      const value = given.get(name);
      return value === undefined ? !required : fits(value, of);
    })
  );
}
