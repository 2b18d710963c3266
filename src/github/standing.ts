/** A review, as far as its place and its standing go. */
export interface Submitted {
  readonly id: number;
  readonly reviewer: number;
  readonly state: string;
  /** Nothing for one that is not submitted yet. */
  readonly at: string | undefined;
}

const STATES: ReadonlySet<string> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);

/**
 * What each reviewer says last, in order of submission: an approval, a request for changes, or either taken back. A mere
 * comment takes nothing back, and what is not submitted is not said.
 */
export function standingOf<Review extends Submitted>(reviews: readonly Review[]): Review[] {
  const latest = new Map<number, Review>();
  const inOrder = reviews
    .filter(({ state, at }) => STATES.has(state) && at !== undefined)
    .sort((a, b) => Date.parse(a.at ?? '') - Date.parse(b.at ?? '') || a.id - b.id);
  for (const review of inOrder) latest.set(review.reviewer, review);
  return [...latest.values()].filter(({ state }) => state !== 'DISMISSED');
}
