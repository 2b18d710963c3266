import { MAX_ENTRIES, MAX_READ, MAX_TOTAL } from '../model/candidate.ts';

/**
 * The entries of a skill that may be looked at. Which ones depends on their paths alone (UTF-16 code units), so that a
 * directory and the commit it was checked out from are cut at the same place.
 */
export function firstOf<E extends { readonly path: string }>(entries: readonly E[]): E[] {
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)).slice(0, MAX_ENTRIES);
}

/** Those of `entries` that are looked at: up to the one with which more would be read than of a skill is. */
export function withinTotal<E extends { readonly size: number }>(entries: readonly E[]): E[] {
  let total = 0;
  const end = entries.findIndex(({ size }) => {
    // What is too large by itself is not read.
    total += size > MAX_READ ? 0 : size;
    return total > MAX_TOTAL;
  });
  return end === -1 ? [...entries] : entries.slice(0, end);
}
