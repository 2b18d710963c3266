import type { Finding } from '../model/finding.ts';

/**
 * What a human is asked where a trial leaves the decision to one: answered by knowing what the skill is for, and not by
 * reading the finding once more. By rule; every one that can be `review` has one.
 */
export const QUESTIONS: ReadonlyMap<string, string> = new Map([
  ['aliased-state', 'May a caller change what the skill keeps?'],
  ['clock-dependent', 'Is it meant to answer by the clock?'],
  ['answers-by-table', 'Does it work out anything, or only know these?'],
  ['branches-unknown', 'What does it do that could not be looked at?'],
  ['crash', 'Is this an input that callers may pass?'],
  ['endless-result', 'Do its callers know that it never ends?'],
  ['hash-dependent', 'May the answer differ from one process to the next?'],
  ['history-dependent', 'May an answer depend on the calls before it?'],
  ['mutated-argument', 'Do its callers expect that what they pass is changed?'],
  ['nondeterministic', 'Is it meant to answer otherwise each time?'],
  ['opaque-value', 'Is it right, as far as you can tell by reading code and tests?'],
  ['python-dependent', 'May the answer depend on the version of Python?'],
  ['run-died', 'May this input end the program that calls it?'],
  ['suite-cannot-fail', 'What would show that its answers are right?'],
  ['too-much-work', 'May one call cost that much?'],
  ['untested-branch', 'Is that what it should answer?'],
  ['untried-inputs', 'May it take that long, and what does it do then?'],
  ['vacuous-test', 'Do the other tests say enough about what it does?'],
  ['watches-its-world', 'Is it meant to answer by where and for whom it runs?'],
  ['weak-suite', 'Would the code be wrong if one of the changes shown were made?'],
  ['wrong-return-type', 'Is this an answer that its callers can use?'],
]);

/** `findings` of a trial, those that a human must decide with the question that is left. */
export function asking(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => {
    const question = finding.severity === 'review' ? QUESTIONS.get(finding.rule) : undefined;
    return question === undefined ? finding : { ...finding, message: `${finding.message} ${question}` };
  });
}
