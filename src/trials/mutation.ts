// Would its suite notice if the code were wrong?
import type { Finding } from '../model/finding.ts';
import type { SuitePlan } from '../sandbox/plan.ts';
import type { Sandbox } from './sandbox.ts';
import type { Source } from '../syntax/source.ts';
import { excerpt } from './quoted.ts';
import type { Told, TrialResult } from './trial.ts';
import { chosen } from './mutation/choose.ts';
import { excused } from './mutation/excused.ts';
import { killer, type Known } from './mutation/killing.ts';
import type { Mutant } from './mutation/mutant.ts';
import { mutantsOf } from './mutation/mutants.ts';
import { fatesOf } from './mutation/fates.ts';
import { type Measured, measured } from './mutation/measure.ts';
import type { Subject } from './mutation/run.ts';
import { mostTelling, type Survivor } from './mutation/survivors.ts';
import { survivorsOf, type Tally, tally } from './mutation/tally.ts';
import { caseCommand } from './reproduce.ts';

/** By what a suite is judged. */
export interface MutationTerms {
  readonly effort: 'quick' | 'normal' | 'thorough';
  readonly seed: string;
  /** The least score that policy takes without a review: killed of viable mutants, 0 to 1. */
  readonly leastScore: number;
  /** What to try where no test noticed: what the suite itself calls first, for that is what it means. */
  readonly inputs: readonly Known[] | Promise<readonly Known[]>;
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
 * Runs the suite on mutants of `source`, the implementation. `plan` is the suite to be run apart from it. Where not all of its
 * tests pass so, a suite is not judged by what the others notice: the suite trial says why they could not be tried.
 */
export async function mutationTrial(
  sandbox: Sandbox,
  plan: SuitePlan,
  source: Source,
  terms: MutationTerms,
): Promise<MutationResult> {
  const { effort, seed } = terms;
  const all = mutantsOf(source);
  const most = chosen(all, MOST[effort], seed);
  const own = await measured(sandbox, { ...plan.code, tests: plan.tests, limits: plan.limits }, most);
  if (own === undefined) {
    const isOtherwise = await passesApart(sandbox, plan);
    return { findings: isOtherwise ? [findingOf(unmeasured(source), [], terms)] : [], problems: [] };
  }
  const subject: Subject = { ...plan.code, tests: own.tests, limits: plan.limits };
  const mutants = most.slice(0, Math.max(LEAST, Math.floor(STEPS[effort] / (own.steps + 1))));
  const fates = await fatesOf(sandbox, subject, mutants, own);
  const cut = all.length - mutants.length;
  const isWhole = own.tests.length === plan.tests.length;
  const given = await terms.inputs;
  const asking = { sandbox, subject, source, inputs: given, steps: stepsACall(own) };
  const bare = tally(fates);
  const isShort = isWhole && bare.killed < terms.leastScore * bare.viable;
  const open = isShort ? await excused(asking, fates, terms.leastScore) : new Set<Mutant>();
  const held = fates.filter(({ mutant }) => !open.has(mutant));
  const total = tally(held);
  const isEnough = total.killed >= terms.leastScore * total.viable;
  const survivors = await shownOf(sandbox, subject, source, survivorsOf(held), own, { ...terms, isEnough });
  const told = findingFrom(total, cut, survivors, isWhole ? terms.leastScore : undefined, source);
  const findings = told === undefined ? [] : [findingOf(told, survivors, terms)];
  return { findings, problems: [], tally: total, cut, survivors };
}

/** Whether the suite passes where no steps are counted. Where it does not, the suite trial says why. */
async function passesApart(sandbox: Sandbox, plan: SuitePlan): Promise<boolean> {
  const { ending } = await sandbox.run(plan);
  return ending.kind === 'reported' && ending.reports.every(({ status }) => status === 'passed');
}

/** Code that does otherwise while its steps are counted is for a human, and so is what takes so much that it cannot be counted. */
const unmeasured = ({ file }: Source): Told => ({
  rule: 'weak-suite',
  severity: 'review',
  message: 'No test passes while the steps of the code are counted, so that no change to it could be tried.',
  fix: 'Let the answer depend on nothing but the arguments, and let the tests need much less than the limits.',
  file,
});

async function shownOf(
  sandbox: Sandbox,
  subject: Subject,
  source: Source,
  survivors: readonly Mutant[],
  own: Measured,
  { inputs, isEnough }: MutationTerms & { readonly isEnough: boolean },
): Promise<Survivor[]> {
  if (survivors.length === 0) return [];
  const familiar = (await inputs).filter((input) => input.familiar !== false);
  const looking = killer(sandbox, subject, familiar, stepsACall(own));
  return mostTelling(source, survivors, looking, isEnough);
}

/** The most for a call that the suite does not make: inputs that are larger than its own are not what it is about. */
const STEPS_A_CALL = 20_000;
const stepsACall = ({ steps }: Measured): number => Math.min(steps, STEPS_A_CALL) + 200;

/** Without a least score nothing is held against the suite. */
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
  const assertions = total.inputs === 1 ? 'one assertion' : `${total.inputs} different assertions`;
  const how = `by ${assertions}, in ${total.branches.killed} of ${total.branches.all} branches`;
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
    fix: LATER,
  };
}

/** A note's changes are in the JSON report only. */
const LATER = 'Add assertions where one of them would be wrong: --format json shows them, and what would notice them.';
const FIX = 'Add the assertions that are shown, or others that hold for the code and not for the changed one.';

/** Rounded down: what is under the policy never looks as if it were not. */
const percent = (share: number): string => `${Math.floor(share * 100)} %`;

function findingOf(told: Told, survivors: readonly Survivor[], terms: MutationTerms): Finding {
  const [first] = survivors;
  return {
    ...told,
    stage: 'adversarial',
    trial: 'mutation',
    evidence: survivors.map(shown).join('\n\n'),
    reproduce: caseCommand(terms, 'mutation', first?.mutant.token),
  };
}

const DIFF = 900;

/** A diff names its mutant, and so the case that is to be tried again. */
function shown({ diff, assertion }: Survivor): string {
  const proposal =
    assertion === undefined ? 'none of the inputs that were tried tells them apart' : `noticed by: ${assertion}`;
  return excerpt(`${diff}\n${proposal}`, DIFF);
}
