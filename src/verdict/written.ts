import { legible } from '../model/legible.ts';

/**
 * A finding or problem as a report holds it: nothing in its texts paints, hides or begins a line, because not everybody
 * shows a report with our renderers (catalogue 132). Evidence keeps its lines, and its tabs, by which columns count.
 * Half a character, which JSON can name and the canonical form cannot hold, becomes U+FFFD (catalogue 154).
 */
export function written<T extends object>(told: T): T {
  const members = Object.entries(told).map(([key, value]) => [
    key,
    typeof value === 'string' ? legible(value.toWellFormed(), key === 'evidence' ? '\n\t' : '') : value,
  ]);
  return Object.fromEntries(members) as T;
}
