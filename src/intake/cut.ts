/** More entries of one skill than these are counted and not looked at. */
const MAX_ENTRIES = 200;

/**
 * The entries of a skill that are looked at, and how many there are beyond them. Which ones depends on their paths alone
 * (UTF-16 code units), so that a directory and the commit it was checked out from are cut at the same place.
 */
export function cut<E extends { readonly path: string }>(entries: readonly E[]): { kept: E[]; omitted: number } {
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { kept: sorted.slice(0, MAX_ENTRIES), omitted: Math.max(0, sorted.length - MAX_ENTRIES) };
}
