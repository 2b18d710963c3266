import type { Source } from '../../syntax/source.ts';
import type { Value } from '../../sandbox/values.ts';
import type { Arguments } from './arguments.ts';
import { constantsOf } from './constants.ts';
import { numberIn } from './profile.ts';

/** How much there is in a call. */
interface Size {
  /** The largest number, without its sign; what is not finite is none. */
  readonly largest: number;
  /** Items and characters together. */
  readonly count: number;
}

function sizeOf({ args, kwargs }: Arguments): Size {
  const pending: Value[] = [...args, ...Object.values(kwargs)];
  let [largest, count] = [0, 0];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    const number = Math.abs(numberIn(value) ?? 0);
    if (number > largest && Number.isFinite(number)) largest = number;
    if (value.type === 'str') count += value.value.length;
    if (value.type === 'object') pending.push(...value.attributes.map(([, one]) => one));
    if ('items' in value) {
      pending.push(...value.items);
      count += value.items.length;
    } else if ('entries' in value) {
      pending.push(...value.entries.flat());
      count += value.entries.length;
    }
  }
  return { largest, count };
}

/** The largest number of a call, without its sign; what is not finite is none. */
export const largestIn = (given: Arguments): number => sizeOf(given).largest;

/** Its largest number, and its items and characters together. */
export function sizeIn(given: Arguments): number {
  const { largest, count } = sizeOf(given);
  return largest + count;
}

/** Tells whether a call has no larger number, and no more items and characters, than some one of `calls` has. */
export function noLargerThan(calls: readonly Arguments[]): (given: Arguments) => boolean {
  const sizes = calls.map(sizeOf);
  const [largest, count] = [
    Math.max(0, ...sizes.map((size) => size.largest)),
    Math.max(0, ...sizes.map((size) => size.count)),
  ];
  return (given) => {
    const size = sizeOf(given);
    return size.largest <= largest && size.count <= count;
  };
}

/** Up to which numbers a skill is tried: a loop over much more than its suite and its source speak of only takes time. */
export function boundOf(accepted: readonly Arguments[], implementation: Source): number {
  const { integers } = constantsOf(implementation);
  const named = integers.map((value) => 2 * Math.abs(Number(value)));
  return Math.max(10_000, ...named, ...accepted.map((call) => 100 * largestIn(call)));
}
