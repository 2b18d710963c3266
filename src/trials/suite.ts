// Do its own tests pass, whichever way they are run, and do they fail where they must?
import type { Finding } from '../model/finding.ts';
import type { Capability } from '../model/manifest.ts';
import { NO_TESTS } from '../model/no-tests.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Reported } from '../sandbox/outcome.ts';
import { disagreements } from './agreement.ts';
import { endingFinding, type Unreported } from './ending-finding.ts';
import { oppositeFindings, runOpposites } from './opposites.ts';
import { evidenceOf } from './quoted.ts';
import { attempted, hasRun, type Ran, RunProblem, throwing } from './sandbox.ts';
import { runApart, type Taken } from './suite-apart.ts';
import type { SuitePlans } from './suite-plan.ts';
import { testFindings } from './test-findings.ts';
import { touchFindings } from './touched.ts';
import type { Told, TrialResult } from './trial.ts';

/** By what a suite is judged. */
export interface SuiteTerms {
  /** How many tests that can fail policy wants. */
  readonly leastTests: number;
  /** What the skill says it touches. */
  readonly declared: readonly Capability[];
  readonly seed: string;
  /** Whether others are going to ask which decisions it takes. */
  readonly covering?: boolean;
}

/** What a suite was found to be, and what it takes where that was asked for and it ran. */
export interface SuiteResult extends TrialResult {
  readonly taken?: Taken;
}

/**
 * Runs the suite apart from the implementation, together with it, and on surely wrong versions of it.
 *
 * The tests that must report are those of the plans: an account that misses one is never a pass.
 */
export async function suiteTrial(
  sandbox: Sandbox,
  plans: SuitePlans,
  { leastTests, declared, seed, covering = false }: SuiteTerms,
): Promise<SuiteResult> {
  const { apart, together, opposites } = plans;
  if (apart.tests.length === 0)
    return { findings: [findingOf({ ...NO_TESTS, file: `test_${apart.code.name}.py` }, '', seed)], problems: [] };
  const runs = throwing(sandbox);
  const [alone, shared, wrong] = await Promise.all([
    attempted(runApart(runs, { ...apart, seed }, covering)),
    attempted(runs.run(together)),
    attempted(runOpposites(runs, opposites)),
  ]);
  const problem = [alone, shared, wrong].find((each) => each instanceof RunProblem)?.problem;
  const problems = problem === undefined ? [] : [problem];
  const { outcome: own, taken } = hasRun(alone) ? alone : { outcome: alone };
  const ran = [own, shared].filter(hasRun);
  const touched = ran.flatMap((each) => each.touched);
  const reached = touchFindings(touched, declared, `${apart.code.name}.py`);
  /** What one run says, with what it printed; what any of them reached for goes with it. */
  const result = (...told: readonly (readonly [readonly Told[], { readonly output: string }])[]): SuiteResult => ({
    findings: [...told, [reached, { output: '' }] as const].flatMap(([each, { output }]) =>
      each.map((one) => findingOf(one, output, seed)),
    ),
    problems,
    touched,
    ...(taken && { taken }),
  });

  // A limit that one run has broken is the skill's doing, whatever became of the others.
  const broken = ran.find(({ ending }) => ending.kind === 'breach');
  if (broken !== undefined) return result([[endingFinding(endedAs(broken) as Unreported, apart)], broken]);
  if (!hasRun(own) || !hasRun(shared) || !hasRun(wrong)) return result();
  const [ownEnd, sharedEnd] = [endedAs(own), endedAs(shared)];
  if (ownEnd.kind !== 'reported') return result([[endingFinding(ownEnd, apart)], own]);
  if (sharedEnd.kind !== 'reported') return result([[endingFinding(sharedEnd, together)], shared]);
  if (wrong.ending.kind === 'died') return result([[endingFinding(wrong.ending, apart)], wrong]);
  const failing = testFindings(ownEnd, sharedEnd, apart);
  if (failing.some(({ severity }) => severity === 'block')) return result([failing, own]);
  return result(
    [failing, own],
    [disagreements(ownEnd, sharedEnd, apart), shared],
    [oppositeFindings(wrong, opposites, leastTests), wrong],
  );
}

/** How a run of a suite ended, which no other kind of run can be. */
function endedAs({ ending }: Ran): Reported | Unreported {
  if (ending.kind === 'reported' || ending.kind === 'raised' || ending.kind === 'died' || ending.kind === 'breach')
    return ending;
  throw new Error(`a suite was asked for, and the answer is '${ending.kind}'`);
}

/** What a failing run printed helps its author; it is evidence and never more. */
function findingOf(told: Told, output: string, seed: string): Finding {
  return {
    ...told,
    stage: 'suite',
    trial: 'suite',
    ...evidenceOf(output),
    reproduce: `assay check SKILL --stages static,suite --seed ${seed}`,
  };
}
