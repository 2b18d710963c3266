import type { Value } from '../sandbox/values.ts';
import type { Arguments } from './inputs/arguments.ts';
import { argumentsKey } from './inputs/arguments.ts';
import { dict, float, int, sequence, str } from './inputs/values.ts';

/** How many rounds of simpler inputs are tried, and how many of them at once. */
const ROUNDS = 12;
const WIDTH = 24;

/**
 * The simplest input that `still` says to show the same as `found`: in each round all simpler ones are tried side by
 * side and the first that still shows it is taken, so that the result does not depend on timing.
 */
export async function shrunk(
  found: Arguments,
  still: (candidates: readonly Arguments[]) => Promise<readonly boolean[]>,
): Promise<Arguments> {
  let best = found;
  const seen = new Set([argumentsKey(found)]);
  for (let round = 0; round < ROUNDS; round++) {
    const fresh = simplerArguments(best)
      .filter((each) => !seen.has(argumentsKey(each)))
      .slice(0, WIDTH);
    if (fresh.length === 0) return best;
    for (const each of fresh) seen.add(argumentsKey(each));
    const shows = await still(fresh);
    const next = fresh[shows.indexOf(true)];
    if (next === undefined) return best;
    best = next;
  }
  return best;
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
