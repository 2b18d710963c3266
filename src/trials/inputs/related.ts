import type { Value } from '../../sandbox/values.ts';
import type { Arguments } from './arguments.ts';
import { type Place, placesOfKind } from './places.ts';
import { valuesAt, withValue } from './putting.ts';
import { int } from './values.ts';

/** How many of a call's arguments are tried as what another one is measured by. */
const CONTAINERS = 3;

/**
 * `base` with whole numbers that fit the lengths of its other arguments: a count of items to be taken, a place among them. Made by
 * themselves such numbers are most often refused, or leave nothing to do.
 */
export function related(base: Arguments, places: readonly Place[]): Arguments[] {
  const sizes = places
    .flatMap((place) => valuesAt(base, place))
    .flatMap((value) => lengthOf(value) ?? [])
    .filter((size) => size > 1)
    .slice(0, CONTAINERS);
  const numbers = [...new Set(sizes.flatMap((size) => [size >> 1, size - 1, (size + 2) >> 2]))];
  return placesOfKind(places, 'int').flatMap((place) => numbers.map((number) => withValue(base, place, int(number))));
}

function lengthOf(value: Value): number | undefined {
  if ('items' in value) return value.items.length;
  if ('entries' in value) return value.entries.length;
  return value.type === 'str' ? value.value.length : undefined;
}
