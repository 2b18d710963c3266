import type { Sequence, Value } from '../../sandbox/values.ts';
import { keyOf } from './values.ts';

/** What is common to values that stand in one place: by it a new one is told from a stranger. */
export interface Profile {
  readonly types: ReadonlySet<string>;
  readonly least: number;
  readonly most: number;
  readonly isEmpty: boolean;
  readonly shortest: number;
  readonly longest: number;
  /** Of texts: which classes of characters occur. */
  readonly classes: ReadonlySet<string>;
  readonly items: Profile | undefined;
  /** Of tuples that all have one length: each place by itself. */
  readonly places: readonly Profile[] | undefined;
  readonly keys: Profile | undefined;
  readonly values: Profile | undefined;
  /** The values themselves, a few of them. */
  readonly examples: readonly Value[];
}

const EXAMPLES = 40;
const DEPTH = 8;

/** The profile of `values`; undefined for none. */
export function profileOf(values: readonly Value[], depth = 0): Profile | undefined {
  if (values.length === 0 || depth > DEPTH) return undefined;
  const numbers = values.flatMap((value) => numberIn(value) ?? []).filter(Number.isFinite);
  const sizes = values.flatMap((value) => sizeOf(value) ?? []);
  const items = values.flatMap((value) => itemsIn(value));
  const entries = values.flatMap((value) => ('entries' in value ? value.entries : []));
  const tuples = values.filter((value): value is Sequence => value.type === 'tuple');
  const [width] = tuples.map((each) => each.items.length);
  const isUniform = width !== undefined && width > 0 && tuples.every((each) => each.items.length === width);
  return {
    types: new Set(values.map(typeOf)),
    least: Math.min(...numbers),
    most: Math.max(...numbers),
    isEmpty: sizes.includes(0),
    shortest: Math.min(...sizes),
    longest: Math.max(0, ...sizes),
    classes: new Set(values.flatMap((value) => (value.type === 'str' ? [...value.value].map(classOf) : []))),
    items: profileOf(items, depth + 1),
    places: isUniform
      ? Array.from(
          { length: width },
          (_, at) =>
            profileOf(
              tuples.map((each) => each.items[at]!),
              depth + 1,
            )!,
        )
      : undefined,
    keys: profileOf(
      entries.map(([key]) => key),
      depth + 1,
    ),
    values: profileOf(
      entries.map(([, value]) => value),
      depth + 1,
    ),
    examples: [...new Map(values.map((value) => [keyOf(value), value])).values()].slice(0, EXAMPLES),
  };
}

const typeOf = (value: Value): string => (value.type === 'library' ? value.tag : value.type);

/** The number that `value` is; true and false are none. */
export function numberIn(value: Value): number | undefined {
  if (value.type === 'int') return Number(value.value);
  return value.type === 'float' ? value.value : undefined;
}

/** How many items or characters it has. */
export function sizeOf(value: Value): number | undefined {
  if (value.type === 'str') return value.value.length;
  if ('items' in value) return value.items.length;
  return 'entries' in value ? value.entries.length : undefined;
}

export function itemsIn(value: Value): readonly Value[] {
  if (value.type === 'object') return value.attributes.map(([, one]) => one);
  return 'items' in value ? value.items : [];
}

/** A coarse class of one character. */
export function classOf(character: string): string {
  if (/[a-z]/.test(character)) return 'lower';
  if (/[A-Z]/.test(character)) return 'upper';
  if (/[0-9]/.test(character)) return 'digit';
  if (character === ' ') return 'space';
  return /[!-~]/.test(character) ? character : /\s/.test(character) ? 'blank' : 'other';
}
