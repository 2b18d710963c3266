// What does it do that its own suite does not ask?
import type { Finding } from '../model/finding.ts';
import type { Capability } from '../model/manifest.ts';
import type { Touch } from '../sandbox/outcome.ts';
import type { SuitePlan } from '../sandbox/plan.ts';
import type { Sandbox as AnySandbox } from '../sandbox/sandbox.ts';
import { answerTableTrial } from './answer-table.ts';
import { coverageTrial } from './coverage.ts';
import { branchesUnknown } from './covering/branches-unknown.ts';
import { corpusOf } from './covering/corpus.ts';
import { drawnThrough } from './drawn-through.ts';
import { fuzzTrial } from './fuzz.ts';
import type { ReaderTricks } from './hygiene.ts';
import { blindSuite } from './mutation/blind.ts';
import type { Known } from './mutation/killing.ts';
import { mutationTrial } from './mutation.ts';
import { onlyNamed } from './only-named.ts';
import { replayTrial } from './replay.ts';
import { checkCommand } from './reproduce.ts';
import { type Sandbox, throwing, together } from './sandbox.ts';
import { type Subject, trying } from './subject.ts';
import type { Taken } from './suite-apart.ts';
import { touchFindings } from './touched.ts';
import type { TrialResult } from './trial.ts';
import { untried } from './untried.ts';
import { worldsTrial } from './worlds.ts';

/** By what a skill is tried. */
export interface AdversarialTerms {
  /** Its suite, to be run apart from it. */
  readonly suite: SuitePlan;
  /** The share of its mutants that policy wants a suite to notice, 0 to 1. */
  readonly leastScore: number;
  /** What the skill says it touches. */
  readonly declared: readonly Capability[];
  /** Finds what addresses a reader in a text. */
  readonly tricks: ReaderTricks;
}

/**
 * All trials of a skill whose suite passes, and takes the decisions `taken`, side by side. What two of them find is told by
 * both: each has a case of its own to show it by.
 */
export async function adversarialTrials(
  sandbox: AnySandbox,
  subject: Subject,
  terms: AdversarialTerms,
  taken: Taken,
): Promise<TrialResult> {
  const touched: Touch[] = [];
  const runs = throwing(sandbox, touched);
  const tried = trying(runs, subject);
  const result = await together('adversarial', [
    mutated(runs, subject, terms, tried),
    answered(runs, subject, terms, tried),
    covered(runs, subject, taken, tried),
  ]);
  return { ...result, findings: [...result.findings, ...reached(touched, subject, terms.declared)], touched };
}

/** What any input made it reach for counts as what its suite does. */
function reached(touched: readonly Touch[], subject: Subject, declared: readonly Capability[]): Finding[] {
  return touchFindings(touched, declared, `${subject.code.name}.py`).map((told) => ({
    ...told,
    stage: 'adversarial',
    trial: 'fuzz',
    reproduce: checkCommand(subject),
  }));
}

type Tried = ReturnType<typeof trying>;

const NOTHING: TrialResult = { findings: [], problems: [] };

/** Would the suite notice? */
async function mutated(
  sandbox: Sandbox,
  subject: Subject,
  { suite, leastScore }: AdversarialTerms,
  tried: Tried,
): Promise<TrialResult> {
  const { effort, seed, implementation } = subject;
  // Whatever goes wrong with them is told where they are answered.
  const inputs = tried.then(allOf, () => []);
  const result = await mutationTrial(sandbox, suite, implementation, { effort, seed, leastScore, inputs });
  const isToldOf = result.tally === undefined || result.findings.some(({ severity }) => severity !== 'note');
  return isToldOf
    ? result
    : { ...result, findings: [...result.findings, ...(await blindSuite(sandbox, suite, subject))] };
}

/** All inputs that were tried, each with what the skill answered there. */
function allOf(trying: Awaited<Tried>): readonly Known[] {
  if (trying === undefined) return [];
  const { inputs, tried, iterators } = trying;
  // What was asked behind a probe was answered by that.
  if (iterators.length > 0) return inputs.inputs;
  const answers = new Map(tried.map(({ input, answer }) => [input, answer]));
  return inputs.inputs.map((input) => {
    const answer = answers.get(input);
    return answer === undefined ? input : { ...input, answer };
  });
}

/** Where does it go that no test goes, and does it only know what they ask? */
async function covered(sandbox: Sandbox, subject: Subject, taken: Taken, trying: Tried): Promise<TrialResult> {
  if ('kind' in taken) return { findings: [branchesUnknown(subject, taken)], problems: [] };
  const tried = await trying;
  if (tried === undefined) return NOTHING;
  const corpus = corpusOf(sandbox, subject, tried, taken);
  const told = await together('adversarial', [
    coverageTrial(sandbox, subject, tried, taken, corpus),
    answerTableTrial(sandbox, subject, tried, taken, corpus),
  ]);
  const isTable = told.findings.some(({ rule }) => rule === 'answers-by-table');
  if (isTable) return told;
  const drawn = drawnThrough(subject, tried);
  const known = drawn.length > 0 ? drawn : onlyNamed(subject, tried);
  return { ...told, findings: [...told.findings, ...known] };
}

/** What are its answers to inputs of our own? */
async function answered(
  sandbox: Sandbox,
  subject: Subject,
  { suite, declared, tricks }: AdversarialTerms,
  trying: Tried,
): Promise<TrialResult> {
  const tried = await trying;
  if (tried === undefined) return NOTHING;
  return together('adversarial', [
    Promise.resolve({ findings: untried(subject, tried), problems: [] }),
    fuzzTrial(sandbox, subject, tried, tricks),
    replayTrial(sandbox, subject, tried),
    worldsTrial(sandbox, subject, tried, { suite, declared }),
  ]);
}
