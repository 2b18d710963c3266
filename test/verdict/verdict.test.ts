import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Severity } from '../../src/model/finding.ts';
import { outcomeOf, verdictOf, worst } from '../../src/verdict/verdict.ts';
import { finding, findingOf, problem, problemOf } from './findings.ts';

/** Every set of severities, with and without a problem: block > inconclusive > review > pass. */
const TABLE = [
  [[], 0, 'pass'],
  [['note'], 0, 'pass'],
  [['review'], 0, 'review'],
  [['note', 'review'], 0, 'review'],
  [['block'], 0, 'block'],
  [['block', 'note'], 0, 'block'],
  [['block', 'review'], 0, 'block'],
  [['block', 'note', 'review'], 0, 'block'],
  [[], 1, 'inconclusive'],
  [['note'], 1, 'inconclusive'],
  [['review'], 1, 'inconclusive'],
  [['note', 'review'], 1, 'inconclusive'],
  [['block'], 1, 'block'],
  [['block', 'note'], 1, 'block'],
  [['block', 'review'], 1, 'block'],
  [['block', 'note', 'review'], 1, 'block'],
] as const;

const sets = (severities: readonly Severity[]) => [severities, severities.toReversed(), [...severities, ...severities]];

describe('a verdict', () => {
  test.for(TABLE)('of %j with %i problems is %s', ([severities, problems, verdict]) => {
    const given = Array.from({ length: problems }, () => problemOf());
    for (const set of sets(severities))
      expect(
        verdictOf(
          set.map((each) => findingOf(each)),
          given,
        ),
      ).toBe(verdict);
  });

  test('is never better for one more finding or problem', () => {
    const order = ['block', 'inconclusive', 'review', 'pass'];
    fc.assert(
      fc.property(fc.array(finding), fc.array(problem), finding, problem, (findings, problems, one, more) => {
        const before = order.indexOf(verdictOf(findings, problems));
        expect(order.indexOf(verdictOf([...findings, one], problems))).toBeLessThanOrEqual(before);
        expect(order.indexOf(verdictOf(findings, [...problems, more]))).toBeLessThanOrEqual(before);
      }),
    );
  });
});

describe('the worst of several verdicts', () => {
  test.for([
    [[], 'pass'],
    [['pass', 'pass'], 'pass'],
    [['pass', 'review'], 'review'],
    [['review', 'inconclusive', 'pass'], 'inconclusive'],
    [['inconclusive', 'block', 'review'], 'block'],
  ] as const)('of %j is %s', ([verdicts, expected]) => {
    expect(worst(verdicts)).toBe(expected);
  });
});

describe('the outcome of a stage', () => {
  test.for([
    ['nothing was found', true, [], [], 'pass'],
    ['only notes were found', true, [findingOf('note')], [], 'pass'],
    ['something is for a human', true, [findingOf('review')], [], 'review'],
    ['something is refused', true, [findingOf('block')], [], 'fail'],
    ['something kept us from knowing', true, [findingOf('review')], [problemOf('static')], 'inconclusive'],
    ['something is refused all the same', true, [findingOf('block')], [problemOf('static')], 'fail'],
    ['another stage refuses', true, [findingOf('block', { stage: 'suite' })], [], 'pass'],
    ['another stage has a problem', true, [], [problemOf('suite')], 'pass'],
    ['it did not run', false, [], [], 'not-run'],
    ['it did not run after another refused', false, [findingOf('block', { stage: 'intake' })], [], 'not-run'],
    ['it could not run', false, [], [problemOf('static')], 'inconclusive'],
  ] as const)('where %s is its own', ([, ran, findings, problems, outcome]) => {
    expect(outcomeOf('static', ran, findings, problems)).toEqual({ stage: 'static', outcome });
  });
});
