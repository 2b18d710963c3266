import type { Entry, LibraryTag, Value } from '../../sandbox/values.ts';

/** Short ways to write tagged values down. */
export const NONE: Value = { type: 'none' };
export const bool = (value: boolean): Value => ({ type: 'bool', value });
export const int = (value: bigint | number): Value => ({ type: 'int', value: BigInt(value) });
export const float = (value: number): Value => ({ type: 'float', value });
/** A text as a value. Lone surrogates side by side would be a character for UTF-16, and are left out. */
export const str = (value: string): Value => ({ type: 'str', value });
export const bytes = (latin1: string): Value => ({
  type: 'bytes',
  base64: Buffer.from(latin1, 'latin1').toString('base64'),
});
export const sequence = (type: 'list' | 'tuple' | 'set' | 'frozenset', items: readonly Value[]): Value => ({
  type,
  items: type === 'set' || type === 'frozenset' ? distinct(items) : items,
});
export const dict = (entries: readonly Entry[]): Value => ({ type: 'dict', entries: lastOfEachKey(entries) });
export const library = (tag: LibraryTag, ...parts: readonly Value[]): Value => ({ type: 'library', tag, parts });
export const date = (year: number, month: number, day: number): Value =>
  library('date', int(year), int(month), int(day));
export const datetime = (parts: readonly number[]): Value =>
  library('datetime', ...[0, 1, 2, 3, 4, 5, 6].map((at) => int(parts[at] ?? 0)), int(0), NONE);

/** The same for values that are equal for Python, where 1, 1.0 and True are one key. */
export function keyOf(value: Value): string {
  if (value.type === 'bool') return `n${value.value ? 1 : 0}`;
  if (value.type === 'int') return `n${value.value}`;
  if (value.type === 'float') return Number.isInteger(value.value) ? `n${BigInt(value.value)}` : `f${value.value}`;
  if (value.type === 'str') return `s${value.value.length}:${value.value}`;
  if (value.type === 'tuple') return `(${value.items.map(keyOf).join(',')})`;
  if (value.type === 'list') return `[${value.items.map(keyOf).join(',')}]`;
  if (value.type === 'dict') return `{${value.entries.map(([key, one]) => `${keyOf(key)}:${keyOf(one)}`).join(',')}}`;
  return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part));
}

/** Whether Python can hash it: what may stand in a set or be a key. */
export function isHashable(value: Value): boolean {
  if (value.type === 'tuple' || value.type === 'frozenset') return value.items.every(isHashable);
  return !['list', 'set', 'dict', 'OrderedDict', 'Counter', 'defaultdict', 'deque', 'array', 'bytearray'].includes(
    value.type,
  );
}

function distinct(items: readonly Value[]): Value[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function lastOfEachKey(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [keyOf(entry[0]), entry])).values()];
}
