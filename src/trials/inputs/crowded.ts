import type { Value } from '../../sandbox/values.ts';
import { type Arguments, argumentsKey } from './arguments.ts';
import type { Kind } from './kinds.ts';
import type { Place } from './places.ts';
import { valuesAt, withValue } from './putting.ts';
import { dict, float, int, isHashable, sequence, str } from './values.ts';

/** Words of one length, so that none is the longest; a set of so many has hardly ever one order by two hash seeds. */
const WORDS = 'amber birch coral delta ember flint grape hazel ivory jewel koala lemon mango north'.split(' ');
/** Their sum depends on the order in which they are added. */
const MEASURES = [0.1, 0.2, 0.3, 0.7, 1e15, 1.1, -1e15, 2.3, 0.6, 3.3, 1e-3, 5.7, 0.9, 7.1];

/** Calls made of those in `bases` whose collections have many different items, and whose values are alike or hard to add up. */
export function crowded(bases: readonly Arguments[], places: readonly Place[]): Arguments[] {
  const found = new Map<string, Arguments>();
  for (const isTied of [false, true])
    for (const separator of [' ', ',', '\n'])
      for (const base of bases) {
        const own = places.flatMap((place) => valuesAt(base, place)).flatMap((value) => wordsIn(value));
        const words = [...new Set([...own, ...WORDS])].slice(0, 2 * WORDS.length);
        const values = places.map((place) => valueOf(place.kind, { words, separator, isTied, depth: 0 }));
        const fill = (some: (at: number) => boolean) =>
          places.reduce((made, place, at) => {
            const value = some(at) ? values[at] : undefined;
            return value === undefined ? made : withValue(made, place, value);
          }, base);
        for (const made of [fill(() => true), ...places.map((_, only) => fill((at) => at === only))])
          found.set(argumentsKey(made), made);
      }
  for (const base of bases) found.delete(argumentsKey(base));
  return [...found.values()];
}

const wordsIn = (value: Value): string[] =>
  value.type === 'str' ? (value.value.match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase()) : [];

interface Filling {
  readonly words: readonly string[];
  readonly separator: string;
  readonly isTied: boolean;
  readonly depth: number;
}

/** What a whole argument is; undefined where nothing can be crowded. */
function valueOf(kind: Kind, by: Filling): Value | undefined {
  const count = by.words.length;
  const all = (of: Kind) => Array.from({ length: count }, (_, at) => itemOf(of, at, by));
  switch (kind.kind) {
    case 'str':
      return str(by.words.join(by.separator));
    case 'list':
    case 'sequence':
    case 'iterable':
      return sequence('list', all(kind.item));
    case 'tuples':
      return sequence('tuple', all(kind.item));
    case 'set':
    case 'frozenset':
      return sequence(kind.kind, all(kind.item).filter(isHashable));
    case 'dict':
      return dict(all(kind.key).map((key, at) => [key, itemOf(kind.value, at, { ...by, isTied: by.isTied })]));
    case 'union':
      return kind.of.map((each) => valueOf(each, by)).find((each) => each !== undefined);
    default:
      return undefined;
  }
}

function itemOf(kind: Kind, at: number, by: Filling): Value {
  switch (kind.kind) {
    case 'int':
      return int(by.isTied ? 5 : 7 * at + 3);
    case 'float':
      return float(by.isTied ? 5 : MEASURES[at % MEASURES.length]!);
    case 'tuple':
      return sequence(
        'tuple',
        kind.items.map((item, place) => itemOf(item, place === 0 ? at : at + 1, by)),
      );
    case 'record':
      return dict(kind.fields.map(({ name, of }) => [str(name), itemOf(of, at, by)]));
    case 'list':
    case 'set':
    case 'frozenset':
      return sequence(
        kind.kind,
        [itemOf(kind.item, at, by), itemOf(kind.item, at + 1, by)].filter(
          (one) => kind.kind === 'list' || isHashable(one),
        ),
      );
    case 'dict':
      return dict([[itemOf(kind.key, at, by), itemOf(kind.value, at, by)]]);
    case 'union':
      return itemOf(kind.of[0]!, at, by);
    default:
      return str(by.words[at % by.words.length]!);
  }
}
