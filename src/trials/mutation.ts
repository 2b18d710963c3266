// Would its suite notice if the code were wrong?
import type { Finding } from '../model/finding.ts';
import type { Sandbox, SuitePlan } from '../sandbox/plan.ts';
import type { Source } from '../syntax/source.ts';
import { excerpt } from './quoted.ts';
import type { Told, TrialResult } from './trial.ts';
import { chosen } from './mutation/choose.ts';
import { type Given, killer } from './mutation/killing.ts';
import { mutantsOf } from './mutation/mutants.ts';
import { type Honest, honestly, RunProblem, runMutants, type Subject } from './mutation/run.ts';
import { mostTelling, type Survivor } from './mutation/survivors.ts';
import { survivorsOf, type Tally, tally } from './mutation/tally.ts';

/** By what a suite is judged. */
export interface MutationTerms {
  readonly effort: 'quick' | 'normal' | 'thorough';
  readonly seed: string;
  /** The least score that policy takes without a review: killed of viable mutants, 0 to 1. */
  readonly leastScore: number;
  /** What to try where no test noticed: what the suite itself calls first, for that is what it means. */
  readonly inputs: readonly Given[] | Promise<readonly Given[]>;
}

/** What became of a skill's mutants, beside the findings. */
export interface MutationResult extends TrialResult {
  /** Nothing where no test of the suite passes apart from the implementation: then its mutants tell nothing. */
  readonly tally?: Tally;
  /** Mutants that could have been tried and were not. */
  readonly cut?: number;
  readonly survivors?: readonly Survivor[];
}

const MOST = { quick: 50, normal: 200, thorough: 1000 } as const;
/** A suite so slow gets fewer mutants, so that they take so many steps together; but not fewer than LEAST. */
const STEPS = { quick: 10_000_000, normal: 40_000_000, thorough: 400_000_000 } as const;
const LEAST = 8;

/**
 * Runs the suite on mutants of `source`, the implementation. `plan` is the suite to be run apart from it, and `passing`
 * those of its tests that passed so. Where that is not all of them, a suite is not judged by what the others notice: the
 * suite trial says why they could not be tried.
 */
export async function mutationTrial(
  sandbox: Sandbox,
  plan: SuitePlan,
  source: Source,
  passing: readonly string[],
  terms: MutationTerms,
): Promise<MutationResult> {
  const tests = plan.tests.filter((test) => passing.includes(test));
  const subject: Subject = { ...plan.code, tests, limits: plan.limits };
  try {
    const honest = tests.length === 0 ? undefined : await honestly(sandbox, subject);
    if (honest === undefined) return NOTHING;
    const isWhole = tests.length === plan.tests.length;
    return await judged(sandbox, subject, source, honest, isWhole ? terms : { ...terms, leastScore: undefined });
  } catch (error) {
    if (!(error instanceof RunProblem)) throw error;
    return { findings: [], problems: [{ ...error.problem, stage: 'adversarial' }] };
  }
}

const NOTHING: MutationResult = { findings: [], problems: [] };

/** Without a least score nothing is held against the suite. */
type Judged = Omit<MutationTerms, 'leastScore'> & { readonly leastScore: number | undefined };

async function judged(
  sandbox: Sandbox,
  subject: Subject,
  source: Source,
  honest: Honest,
  { effort, seed, leastScore, inputs }: Judged,
): Promise<MutationResult> {
  const all = mutantsOf(source);
  const affordable = Math.max(LEAST, Math.floor(STEPS[effort] / (honest.steps + 1)));
  const mutants = chosen(all, Math.min(MOST[effort], affordable), seed);
  const fates = await runMutants(sandbox, subject, mutants, honest);
  const total = tally(fates);
  const looking = killer(sandbox, subject, await inputs, Math.min(honest.steps, STEPS_A_CALL) + 200);
  const survivors = await mostTelling(source, survivorsOf(fates), looking);
  const cut = all.length - mutants.length;
  const told = findingFrom(total, cut, survivors, leastScore, source);
  const findings = told === undefined ? [] : [findingOf(told, survivors)];
  return { findings, problems: [], tally: total, cut, survivors };
}

/** The most for a call that the suite does not make: inputs that are larger than its own are not what it is about. */
const STEPS_A_CALL = 20_000;

function findingFrom(
  total: Tally,
  cut: number,
  survivors: readonly Survivor[],
  leastScore: number | undefined,
  { file }: Source,
): Told | undefined {
  const { killed, viable } = total;
  const [first] = survivors;
  if (first === undefined) return undefined;
  const more = cut === 0 ? '' : ` (${cut} more were not tried)`;
  const what = `${killed} of ${viable} small changes to the code${more}`;
  const place = { file, line: first.mutant.line };
  const how = `by ${total.inputs} different assertions, in ${total.branches.killed} of ${total.branches.all} branches`;
  if (killed === 0 && leastScore !== undefined)
    return {
      ...place,
      rule: 'no-mutant-killed',
      severity: 'block',
      message: `The suite notices none of ${viable} small changes to the code${more}.`,
      fix: FIX,
    };
  if (leastScore !== undefined && killed / viable < leastScore)
    return {
      ...place,
      rule: 'weak-suite',
      severity: 'review',
      message: `The suite notices ${what}, which is ${percent(killed / viable)}; the policy wants ${percent(leastScore)}. It does so ${how}.`,
      fix: FIX,
    };
  return {
    ...place,
    rule: 'surviving-mutants',
    severity: 'note',
    message: `The suite notices ${what}, ${how}; not these.`,
    fix: FIX,
  };
}

const FIX = 'Add the assertions that are shown, or others that hold for the code and not for the changed one.';

/** Rounded down: what is under the policy never looks as if it were not. */
const percent = (share: number): string => `${Math.floor(share * 100)} %`;

function findingOf(told: Told, survivors: readonly Survivor[]): Finding {
  const [first] = survivors;
  return {
    ...told,
    stage: 'adversarial',
    trial: 'mutation',
    evidence: survivors.map(shown).join('\n\n'),
    reproduce: `assay replay SKILL --trial mutation --case ${first?.mutant.token}`,
  };
}

const DIFF = 900;

function shown({ mutant, diff, assertion }: Survivor): string {
  const proposal = assertion === undefined ? 'no assertion found that tells them apart' : `noticed by: ${assertion}`;
  return excerpt(`${diff}\n${proposal}\nassay replay SKILL --trial mutation --case ${mutant.token}`, DIFF);
}
