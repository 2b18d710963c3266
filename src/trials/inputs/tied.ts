import type { Value } from '../../sandbox/values.ts';
import type { Arguments } from './arguments.ts';
import type { Place } from './places.ts';
import { valuesAt, withValue } from './putting.ts';
import { dict, sequence } from './values.ts';

/** How many items of a collection are looked at in pairs. */
const PAIRS = 3;

/**
 * `base` with items alike that differ in it: all of them in one part, or two that stand side by side. Who chooses among equals,
 * or counts on there being none, shows it only then.
 */
export function tied(base: Arguments, places: readonly Place[]): Arguments[] {
  return places.flatMap((place) =>
    valuesAt(base, place)
      .slice(0, 1)
      .flatMap((value) => ties(value).map((made) => withValue(base, place, made))),
  );
}

function ties(value: Value): Value[] {
  switch (value.type) {
    case 'list':
    case 'tuple':
      return tiesAmong(value.items).map((items) => sequence(value.type, items));
    case 'dict': {
      const held = value.entries.map(([, one]) => one);
      return tiesAmong(held).map((made) => dict(value.entries.map(([key], at) => [key, made[at]!])));
    }
    default:
      return [];
  }
}

function tiesAmong(items: readonly Value[]): (readonly Value[])[] {
  const [first, ...more] = items;
  if (first === undefined || more.length === 0) return [];
  const parts = Array.from({ length: partsOf(first) }, (_, part) => part);
  const [whole, ...inner] = [undefined, ...parts].map((part) => [
    items.map((item) => likened(item, first, part)),
    ...more.slice(0, PAIRS).map((item, at) => items.with(at + 1, likened(item, items[at]!, part))),
  ]) as [Value[][], ...Value[][][]];
  return [...inner.flat(), ...whole];
}

/** How many parts an item has that can be alike one by one. */
function partsOf(item: Value): number {
  if (item.type === 'tuple' || item.type === 'list') return item.items.length;
  if (item.type === 'dict') return item.entries.length;
  return item.type === 'object' ? item.attributes.length : 0;
}

/** `item` with one part as it is in `other`; as a whole where none is named. */
function likened(item: Value, other: Value, part: number | undefined): Value {
  if (part === undefined) return other;
  if ((item.type === 'tuple' || item.type === 'list') && other.type === item.type) {
    const one = other.items[part];
    return one === undefined || part >= item.items.length ? item : sequence(item.type, item.items.with(part, one));
  }
  if (item.type === 'dict' && other.type === 'dict') {
    const [entry, one] = [item.entries[part], other.entries[part]];
    return entry === undefined || one === undefined ? item : dict(item.entries.with(part, [entry[0], one[1]]));
  }
  if (item.type === 'object' && other.type === 'object') {
    const [held, one] = [item.attributes[part], other.attributes[part]];
    if (held === undefined || one === undefined || held[0] !== one[0]) return item;
    return { ...item, attributes: item.attributes.with(part, one) };
  }
  return item;
}
