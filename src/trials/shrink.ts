import type { Value } from '../sandbox/values.ts';
import type { Arguments } from './inputs/arguments.ts';
import { argumentsKey } from './inputs/arguments.ts';
import { dict, float, int, sequence, str } from './inputs/values.ts';

/** How many simpler inputs are tried at once. */
const WIDTH = 24;

/** An input that shows something, and in how many rounds it may be made simpler. */
export interface Shrinkable {
  readonly first: Arguments;
  readonly rounds: number;
}

/** Which of the candidates for each place show the same as what was found there. */
export type Still = (candidates: readonly (readonly Arguments[])[]) => Promise<readonly (readonly boolean[])[]>;

/**
 * For each of `found` the simplest input that `still` says to show the same: in each round all simpler ones are tried, of
 * all places together, and the first that still shows it is taken, so that the result does not depend on timing.
 */
export async function shrunk(found: readonly Shrinkable[], still: Still): Promise<Arguments[]> {
  const places = found.map(({ first, rounds }) => ({ best: first, rounds, seen: new Set([argumentsKey(first)]) }));
  for (;;) {
    const candidates = places.map((place) => {
      if (place.rounds-- <= 0) return [];
      const fresh = simplerArguments(place.best).filter((each) => !place.seen.has(argumentsKey(each)));
      for (const each of fresh.slice(0, WIDTH)) place.seen.add(argumentsKey(each));
      return fresh.slice(0, WIDTH);
    });
    if (candidates.every(({ length }) => length === 0)) return places.map(({ best }) => best);
    const shows = await still(candidates);
    for (const [at, place] of places.entries()) {
      const next = candidates[at]?.[shows[at]?.indexOf(true) ?? -1];
      if (next === undefined) place.rounds = 0;
      else place.best = next;
    }
  }
}

function simplerArguments({ args, kwargs }: Arguments): Arguments[] {
  const byPlace = args.map((value, at) => simpler(value).map((each) => ({ args: args.with(at, each), kwargs })));
  const byName = Object.entries(kwargs).map(([name, value]) =>
    simpler(value).map((each) => ({ args, kwargs: { ...kwargs, [name]: each } })),
  );
  return interleaved([...byPlace, ...byName]);
}

/** Values of the same type that are simpler than `value`, the simplest first. */
export function simpler(value: Value, depth = 0): Value[] {
  if (depth > 6) return [];
  switch (value.type) {
    case 'int':
      return [0n, 1n, value.value / 2n, value.value - (value.value > 0n ? 1n : -1n)]
        .filter((each) => magnitude(each) < magnitude(value.value))
        .map(int);
    case 'float':
      return [0, 1, Math.trunc(value.value), Math.trunc(value.value / 2)]
        .filter((each) => !(Math.abs(each) >= Math.abs(value.value)) && Number.isFinite(value.value))
        .map(float);
    case 'str':
      return shorter([...value.value]).map((letters) => str(letters.join('')));
    case 'list':
    case 'set':
    case 'frozenset':
      return [
        ...shorter(value.items).map((items) => sequence(value.type, items)),
        ...within(value.items, depth).map((items) => sequence(value.type, items)),
      ];
    case 'tuple':
      return within(value.items, depth).map((items) => sequence('tuple', items));
    case 'dict': {
      const values = value.entries.map(([, one]) => one);
      return [
        ...shorter(value.entries).map(dict),
        ...within(values, depth).map((each) => dict(value.entries.map(([key], at) => [key, each[at]!] as const))),
      ];
    }
    default:
      return [];
  }
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** Nothing, either half, and each with one left out. */
function shorter<T>(items: readonly T[]): (readonly T[])[] {
  if (items.length === 0) return [];
  const half = Math.floor(items.length / 2);
  const halves = items.length > 2 ? [items.slice(0, half), items.slice(half)] : [];
  const without = items.slice(0, 12).map((_, at) => items.toSpliced(at, 1));
  return [[], ...halves, ...without];
}

function within(items: readonly Value[], depth: number): Value[][] {
  return interleaved(
    items.slice(0, 8).map((item, at) =>
      simpler(item, depth + 1)
        .slice(0, 6)
        .map((each) => items.with(at, each)),
    ),
  );
}

function interleaved<T>(columns: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...columns.map(({ length }) => length));
  return Array.from({ length: longest }, (_, row) => columns.flatMap((column) => column.slice(row, row + 1))).flat();
}
