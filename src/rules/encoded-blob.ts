import { nodesOfAny, placeOf, textOf } from '../syntax/source.ts';
import type { SourceRule } from './rule.ts';

/** Characters. Alphabets, hashes and sample tokens are shorter; a payload that does anything is not. */
const MIN_BLOB = 160;

export const rule: SourceRule = {
  id: 'encoded-blob',
  on: 'source',
  severity: 'review',
  summary: 'A long string of encoded data, which nobody can review by reading it.',
  catalogue: [86, 119],
  *check({ source }) {
    for (const node of nodesOfAny(source, ['string', 'concatenated_string'])) {
      // A literal is no shorter than what it holds.
      if (node.end - node.start < MIN_BLOB || node.parent?.type === 'concatenated_string') continue;
      const longest = longestBlob(textOf(source, node));
      if (longest < MIN_BLOB) continue;
      yield {
        message: `The string holds ${longest} characters of encoded data.`,
        fix: 'Write the data in a form that can be read, or compute it.',
        ...placeOf(source, node),
      };
    }
  },
};

/** The longest run, quotes and line ends aside, that looks like Base64, Base85 or hexadecimal: many kinds of characters, no words. */
function longestBlob(literal: string): number {
  const joined = literal.replace(/['"]\s*[rRbBuU]{0,2}['"]/g, '').replace(/\\\n|\s+(?=[A-Za-z0-9+/=]{30})/g, '');
  const runs = joined.match(/(?:\\x[0-9a-fA-F]{2}|[A-Za-z0-9+/=_-]){40,}/g) ?? [];
  return Math.max(0, ...runs.filter(isDense).map(({ length }) => length));
}

/** Words and alphabets repeat little or follow one another; encoded data does neither (bits a character, Shannon 1948). */
function isDense(run: string): boolean {
  const sample = run.slice(0, 4000);
  const counts = new Map<string, number>();
  for (const character of sample) counts.set(character, (counts.get(character) ?? 0) + 1);
  const entropy = [...counts.values()].reduce(
    (sum, count) => sum - (count / sample.length) * Math.log2(count / sample.length),
    0,
  );
  return entropy >= (/^[0-9a-fA-F]+$/.test(sample) ? 3.2 : 4.2);
}
