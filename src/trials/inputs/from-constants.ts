import type { Value } from '../../sandbox/values.ts';
import type { Constants } from './constants.ts';
import type { Kind } from './kinds.ts';
import type { Place } from './places.ts';
import type { Random } from './random.ts';
import { dict, float, int, isHashable, sequence, str } from './values.ts';

const DEPTH = 5;

/** Values for `place` made of what stands in the source: thresholds and their neighbours, words alone, before, after and within others. */
export function withConstants(place: Place, constants: Constants, random: Random): Value[] {
  return valuesOf(place.kind, place.domain.profile?.examples ?? [], constants, random, 0);
}

function valuesOf(
  kind: Kind,
  examples: readonly Value[],
  constants: Constants,
  random: Random,
  depth: number,
): Value[] {
  if (depth > DEPTH) return [];
  const inner = (of: Kind, among: readonly Value[]) => valuesOf(of, among, constants, random, depth + 1);
  switch (kind.kind) {
    case 'int':
      return numbers(constants).flatMap((value) => (Number.isInteger(value) ? [int(value)] : []));
    case 'float':
      return numbers(constants).map(float);
    case 'str':
      return texts(constants, examples, random).map(str);
    case 'bytes':
      return [...constants.binary];
    case 'union':
      return kind.of.flatMap((each) => inner(each, examples));
    case 'list':
    case 'set':
    case 'frozenset':
    case 'tuples':
    case 'sequence':
    case 'iterable': {
      const held = examples.flatMap((value) => ('items' in value ? value.items : []));
      return inner(kind.item, held).flatMap((item, at) => lists(kind.kind, item, examples, at));
    }
    case 'tuple': {
      const tuples = examples.flatMap((value) => ('items' in value ? [value.items] : []));
      return kind.items.flatMap((item, at) => {
        const column = tuples.flatMap((items) => items[at] ?? []);
        return inner(item, column).flatMap((value, turn) => {
          const base = tuples[turn % Math.max(1, tuples.length)];
          return base === undefined || at >= base.length ? [] : [sequence('tuple', base.with(at, value))];
        });
      });
    }
    case 'dict': {
      const entries = examples.flatMap((value) => ('entries' in value ? value.entries : []));
      const bases = examples.flatMap((value) => (value.type === 'dict' ? [value.entries] : []));
      const keys = inner(
        kind.key,
        entries.map(([key]) => key),
      );
      const values = inner(
        kind.value,
        entries.map(([, value]) => value),
      );
      const base = (at: number) => bases[at % Math.max(1, bases.length)] ?? [];
      const [filler] = entries.map(([, value]) => value);
      const named = keys
        .filter(isHashable)
        .map((key, at) => dict([...base(at), [key, values[at % Math.max(1, values.length)] ?? filler ?? int(1)]]));
      const held = values.flatMap((value, at) => base(at).map(([key]) => dict([...base(at), [key, value]])));
      return [...held, ...named];
    }
    default:
      return [];
  }
}

function lists(kind: string, item: Value, examples: readonly Value[], at: number): Value[] {
  const type = kind === 'set' || kind === 'frozenset' ? kind : kind === 'tuples' ? 'tuple' : 'list';
  if (type !== 'list' && !isHashable(item)) return [];
  const base = examples[at % Math.max(1, examples.length)];
  const items = base !== undefined && 'items' in base ? base.items : [];
  return [sequence(type, [item]), sequence(type, [...items, item])];
}

/** Each number and its neighbours, times two, and sums of pairs: what a comparison with it would tell apart. */
function numbers({ integers, floats, texts }: Constants): number[] {
  const small = integers.filter((value) => value < 2n ** 53n && value > -(2n ** 53n)).map(Number);
  const lengths = texts.map(({ length }) => length);
  const own = [...small, ...floats, ...lengths].sort((a, b) => Math.abs(b) - Math.abs(a));
  return [...new Set(own.flatMap((value) => [value, value + 1, value - 1, value * 2, -value]))];
}

function texts({ texts: own, integers }: Constants, examples: readonly Value[], random: Random): string[] {
  const samples = examples.flatMap((value) => (value.type === 'str' ? [value.value] : []));
  const sample = () => (samples.length > 0 ? random.pick(samples) : 'a');
  const words = own
    .flatMap((text) => [text, ...(text.length > 60 ? [] : text.split(/[\s,|]+/))])
    .filter((text) => text !== '');
  const wrapped = [...new Set(words)].flatMap((word) => {
    const given = sample();
    const middle = Math.floor(given.length / 2);
    return [
      word,
      `${word}${given}`,
      `${given}${word}`,
      `${given.slice(0, middle)}${word}${given.slice(middle)}`,
      `${word} ${given}`,
      word.toUpperCase(),
      word.toLowerCase(),
    ];
  });
  const long = integers
    .filter((value) => value > 1n && value <= 2000n)
    .flatMap((value) => {
      const given = sample() || 'a';
      const filled = given.repeat(Math.ceil((Number(value) + 1) / given.length));
      return [filled.slice(0, Number(value)), filled.slice(0, Number(value) + 1)];
    });
  return [...wrapped, ...long].filter((text) => text.isWellFormed());
}
