import type { Limits, MutantsPlan } from '../../sandbox/plan.ts';
import type { Sandbox } from '../sandbox.ts';
import type { MutantRun } from '../../sandbox/outcome.ts';
import { passes } from './fate.ts';

/** A skill whose mutants are to be tried. */
export interface Subject {
  readonly name: string;
  readonly implementation: string;
  readonly suite: string;
  /** The tests that pass on the implementation when the suite runs apart from it, in source order. */
  readonly tests: readonly string[];
  readonly limits: Limits;
}

/** Steps that no honest suite takes within its limits. */
export const WITHOUT_END = 1_000_000_000;

/**
 * What the subject's tests say of each of `texts`, as implementations of it; nothing where that ended by itself before all
 * could be told.
 */
export async function runsOf(
  sandbox: Sandbox,
  { name, suite, tests, limits }: Subject,
  texts: readonly string[],
  how: Pick<MutantsPlan, 'steps' | 'measure'>,
): Promise<readonly MutantRun[] | undefined> {
  const code = { name, suite };
  const { ending } = await sandbox.run({ role: 'mutants', code, implementations: texts, tests, ...how, limits });
  return ending.kind === 'mutated' ? ending.runs : undefined;
}

/** Whether each of `texts` passes the subject's tests, as implementations of it. */
export async function runOn(
  sandbox: Sandbox,
  subject: Subject,
  texts: readonly string[],
  steps: number,
): Promise<boolean[]> {
  const runs = await runsOf(sandbox, subject, texts, { steps });
  return (runs ?? []).map((run) => passes(run, subject.tests));
}
