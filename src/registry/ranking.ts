import type { CatalogLine } from '../model/views.ts';

/** A skill as a search finds it. */
export interface Match extends CatalogLine {
  readonly name: string;
}

/** The words of a query, folded as what they are compared with. */
export function wordsIn(query: string): string[] {
  return [...new Set(folded(query).split(/\s+/).filter(Boolean))];
}

/**
 * `skills` in which every word occurs, the best first: where a word is the name, is in it, is a tag, is in one, or is in the
 * description. What is equally good stands in the order of the names.
 */
export function ranked(skills: Iterable<Match>, words: readonly string[]): Match[] {
  const found: { readonly rank: number; readonly match: Match }[] = [];
  for (const match of skills) {
    const rank = rankOf(match, words);
    if (rank !== undefined) found.push({ rank, match });
  }
  found.sort((one, other) => one.rank - other.rank || (one.match.name < other.match.name ? -1 : 1));
  return found.map(({ match }) => match);
}

/** The sum over the words of where each is found: lower is better. Undefined where one is found nowhere. */
function rankOf({ name, tags, description }: Match, words: readonly string[]): number | undefined {
  const labels = tags.map(folded);
  const text = folded(description);
  let sum = 0;
  for (const word of words) {
    const places = [
      name === word,
      name.includes(word),
      labels.includes(word),
      labels.some((tag) => tag.includes(word)),
    ];
    const place = [...places, text.includes(word)].indexOf(true);
    if (place === -1) return undefined;
    sum += place;
  }
  return sum;
}

/** Upper and lower case, and the several ways in which Unicode writes one letter, are the same. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
