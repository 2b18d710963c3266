import type { Finding, Severity } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Touch } from '../sandbox/outcome.ts';

/** What trials can find, each with the most that it weighs; each has a page in pages/. */
export const TRIAL_RULES: ReadonlyMap<string, Severity> = new Map(
  Object.entries({
    'aliased-state': 'review',
    'answers-by-table': 'block',
    'branches-unknown': 'review',
    'clock-dependent': 'block',
    crash: 'review',
    'crash-on-stranger': 'note',
    'endless-result': 'review',
    'hash-dependent': 'review',
    'hidden-trigger': 'block',
    'history-dependent': 'block',
    'hostile-object': 'block',
    'module-raises': 'block',
    'mutated-argument': 'review',
    'no-mutant-killed': 'block',
    nondeterministic: 'review',
    'not-fuzzable': 'note',
    'opaque-value': 'review',
    'parsers-disagree': 'block',
    'poisoned-output': 'block',
    prints: 'note',
    'python-dependent': 'review',
    'run-died': 'block',
    'suite-cannot-fail': 'block',
    'surviving-mutants': 'note',
    'test-fails': 'block',
    'test-unaccounted': 'block',
    'too-much-cpu': 'block',
    'too-much-memory': 'block',
    'too-much-output': 'block',
    'too-much-work': 'review',
    'undeclared-refusal': 'note',
    'untested-branch': 'review',
    'untried-inputs': 'review',
    'vacuous-test': 'review',
    'watches-its-world': 'block',
    'ways-disagree': 'block',
    'weak-suite': 'review',
    'wrong-return-type': 'review',
  } as const),
);

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
