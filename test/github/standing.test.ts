import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { standingOf, type Submitted } from '../../src/github/standing.ts';

const STATES = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'PENDING'] as const;

/** Reviews in the order in which they were submitted, some in the same second. */
const reviews = fc
  .array(
    fc.record({ reviewer: fc.integer({ min: 1, max: 4 }), state: fc.constantFrom(...STATES), isLater: fc.boolean() }),
    { maxLength: 12 },
  )
  .map((all) => {
    let second = 0;
    return all.map(({ reviewer, state, isLater }, index): Submitted => {
      second += isLater ? 1 : 0;
      const at = state === 'PENDING' ? undefined : new Date(second * 1000).toISOString();
      return { id: index + 1, reviewer, state, at };
    });
  });

/** The same, told backwards: who has spoken is not asked again. */
function model(inOrder: readonly Submitted[]): number[] {
  const heard: number[] = [];
  const standing: number[] = [];
  for (let index = inOrder.length - 1; index >= 0; index -= 1) {
    const { id, reviewer, state } = inOrder[index]!;
    if (state === 'COMMENTED' || state === 'PENDING' || heard.includes(reviewer)) continue;
    heard.push(reviewer);
    if (state !== 'DISMISSED') standing.push(id);
  }
  return standing.sort((a, b) => a - b);
}

test('of each reviewer the latest approval, request or dismissal stands, in whatever order they are listed', () => {
  const listed = reviews.chain((inOrder) =>
    fc.tuple(fc.constant(inOrder), fc.shuffledSubarray(inOrder, { minLength: inOrder.length })),
  );
  void fc.assert(
    fc.property(listed, ([inOrder, shuffled]) => {
      const standing = standingOf(shuffled).map(({ id }) => id);
      expect(standing.sort((a, b) => a - b)).toEqual(model(inOrder));
    }),
    { numRuns: 2000 },
  );
});
