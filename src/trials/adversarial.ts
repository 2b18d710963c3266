// What does it do that its own suite does not ask?
import type { Capability } from '../model/manifest.ts';
import type { Coverage } from '../sandbox/coverage.ts';
import type { Ending, Sandbox, SuitePlan } from '../sandbox/plan.ts';
import { answerTableTrial } from './answer-table.ts';
import { coverageTrial } from './coverage.ts';
import { corpusOf } from './covering/corpus.ts';
import { fuzzTrial } from './fuzz.ts';
import type { ReaderTricks } from './hygiene.ts';
import type { Input } from './inputs/inputs.ts';
import { mutationTrial } from './mutation.ts';
import { replayTrial } from './replay.ts';
import { type Subject, trying } from './subject.ts';
import type { TrialResult } from './trial.ts';
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
 * All trials of a skill whose suite passes, side by side. What two of them find is told by both: each has a case of its own
 * to show it by.
 */
export async function adversarialTrials(
  sandbox: Sandbox,
  subject: Subject,
  terms: AdversarialTerms,
): Promise<TrialResult> {
  const tried = trying(sandbox, subject);
  const suite = suiteRun(sandbox, terms.suite);
  const results = await Promise.all([
    mutated(sandbox, subject, terms, tried, suite),
    answered(sandbox, subject, terms, tried),
    covered(sandbox, subject, tried, suite),
  ]);
  return together(results.flat());
}

type Tried = ReturnType<typeof trying>;

/** Would the suite notice? */
async function mutated(
  sandbox: Sandbox,
  subject: Subject,
  { suite, leastScore }: AdversarialTerms,
  tried: Tried,
  run: Promise<SuiteRun>,
): Promise<TrialResult> {
  const { effort, seed, implementation } = subject;
  const { passing } = await run;
  const inputs = tried.then(familiarOnes);
  return mutationTrial(sandbox, suite, implementation, passing, { effort, seed, leastScore, inputs });
}

/** What an assertion can be about: inputs of the suite's kind, the suite's own first. */
function familiarOnes(tried: Awaited<Tried>): readonly Input[] {
  return tried === undefined || 'problem' in tried ? [] : tried.inputs.inputs.filter(({ familiar }) => familiar);
}

/** The suite, run apart from the implementation once more. */
interface SuiteRun {
  /** The tests that pass. A run that ends otherwise is what the suite trial tells of. */
  readonly passing: readonly string[];
  readonly coverage?: Coverage | undefined;
}

async function suiteRun(sandbox: Sandbox, suite: SuitePlan): Promise<SuiteRun> {
  const { ending } = await sandbox.run({ ...suite, covering: true });
  const passing = passingIn(ending);
  if (ending.kind === 'reported' && passing.length === suite.tests.length)
    return { passing, coverage: ending.coverage };
  // To tell of decisions takes time and a little of the stack: only without it a test has failed.
  return { passing: await passingOf(sandbox, suite) };
}

const passingIn = (ending: Ending): string[] =>
  ending.kind === 'reported' ? ending.reports.filter(({ status }) => status === 'passed').map(({ test }) => test) : [];

/** Where does it go that no test goes, and does it only know what they ask? */
async function covered(
  sandbox: Sandbox,
  subject: Subject,
  trying: Tried,
  run: Promise<SuiteRun>,
): Promise<TrialResult[]> {
  const [tried, { coverage }] = [await trying, await run];
  if (tried === undefined || 'problem' in tried || coverage === undefined) return [];
  const corpus = corpusOf(sandbox, subject, tried, coverage);
  return Promise.all([
    coverageTrial(sandbox, subject, tried, coverage, corpus),
    answerTableTrial(sandbox, subject, tried, coverage, corpus),
  ]);
}

/** The tests that pass apart from the implementation. */
export async function passingOf(sandbox: Sandbox, suite: SuitePlan): Promise<string[]> {
  return passingIn((await sandbox.run(suite)).ending);
}

/** What are its answers to inputs of our own? */
async function answered(
  sandbox: Sandbox,
  subject: Subject,
  { suite, declared, tricks }: AdversarialTerms,
  trying: Tried,
): Promise<TrialResult[]> {
  const tried = await trying;
  if (tried === undefined) return [];
  if ('problem' in tried) return [{ findings: [], problems: [{ ...tried.problem, stage: 'adversarial' }] }];
  return Promise.all([
    fuzzTrial(sandbox, subject, tried, tricks),
    replayTrial(sandbox, subject, tried),
    worldsTrial(sandbox, subject, tried, { suite, declared }),
  ]);
}

function together(results: readonly TrialResult[]): TrialResult {
  return {
    findings: results.flatMap(({ findings }) => findings),
    problems: results.flatMap(({ problems }) => problems),
    touched: results.flatMap(({ touched }) => touched ?? []),
  };
}
