import fc from 'fast-check';
import { type Finding, STAGES, type Severity, type Stage } from '../../src/model/finding.ts';
import { PROBLEM_CODES, type Problem } from '../../src/model/problem.ts';

/** A finding of `severity`, about nothing in particular. */
export function findingOf(severity: Severity, rest: Partial<Finding> = {}): Finding {
  return { rule: 'some-rule', stage: 'static', severity, message: 'Something.', ...rest };
}

/** A problem in `stage`. */
export function problemOf(stage: Stage = 'suite'): Problem {
  return { code: 'wall-clock', stage, message: 'Something.' };
}

/** Any finding that a report can hold. */
export const finding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: fc.constantFrom('a-rule', 'b-rule'),
    stage: fc.constantFrom(...STAGES),
    severity: fc.constantFrom('block', 'review', 'note'),
    message: fc.constantFrom('x', 'y'),
    file: fc.constantFrom('a.py', 'B.py', 'skill.json'),
    line: fc.integer({ min: 1, max: 11 }),
    column: fc.integer({ min: 1, max: 2 }),
    fix: fc.constantFrom('x', 'y'),
    evidence: fc.constantFrom('x', 'y'),
  },
  { requiredKeys: ['rule', 'stage', 'severity', 'message'] },
);

/** Any problem that a report can hold. */
export const problem: fc.Arbitrary<Problem> = fc.record({
  code: fc.constantFrom(...PROBLEM_CODES),
  stage: fc.constantFrom(...STAGES),
  message: fc.string({ maxLength: 2 }),
});
