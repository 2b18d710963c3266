import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Touch } from '../sandbox/outcome.ts';

/** What trials can find; each has a page in pages/. */
export const TRIAL_RULES: ReadonlySet<string> = new Set([
  'aliased-state',
  'clock-dependent',
  'answers-by-table',
  'branches-unknown',
  'crash',
  'crash-on-stranger',
  'endless-result',
  'hash-dependent',
  'hidden-trigger',
  'history-dependent',
  'hostile-object',
  'module-raises',
  'mutated-argument',
  'no-mutant-killed',
  'nondeterministic',
  'not-fuzzable',
  'opaque-value',
  'parsers-disagree',
  'poisoned-output',
  'prints',
  'python-dependent',
  'run-died',
  'suite-cannot-fail',
  'surviving-mutants',
  'test-fails',
  'test-unaccounted',
  'too-much-cpu',
  'too-much-memory',
  'too-much-output',
  'too-much-work',
  'undeclared-refusal',
  'untested-branch',
  'vacuous-test',
  'watches-its-world',
  'ways-disagree',
  'weak-suite',
  'wrong-return-type',
]);

/** What a trial found out about a skill. */
export interface TrialResult {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** What running it showed it to reach for. */
  readonly touched?: readonly Touch[];
}

/** What became of a case that was tried again: what was done, in lines for a person, and what that shows against the skill. */
export interface Again extends TrialResult {
  readonly said: readonly string[];
}

/** A finding as a trial says it; what is the same for all of a trial is added by the trial. */
export type Told = Pick<Finding, 'rule' | 'severity' | 'message' | 'fix'> & Partial<Pick<Finding, 'file' | 'line'>>;
