import { describe, expect, test } from 'vitest';
import { nearestOf } from '../../src/model/nearest.ts';

describe('the nearest known word', () => {
  test.for([
    ['stage', ['stages', 'seed'], 'stages'],
    ['effrot', ['format', 'effort'], 'effort'],
    ['x', ['stages', 'seed'], undefined],
    ['anything', [], undefined],
  ] as const)('to %j of %j is %j', ([word, known, nearest]) => {
    expect(nearestOf(word, known)).toBe(nearest);
  });
});
