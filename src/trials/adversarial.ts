// What does it do that its own suite does not ask?
import type { SuitePlan, Sandbox } from '../sandbox/plan.ts';
import type { Capability } from '../model/manifest.ts';
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
  const results = await Promise.all([
    mutated(sandbox, subject, terms, tried),
    answered(sandbox, subject, terms, tried),
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
): Promise<TrialResult> {
  const { effort, seed, implementation } = subject;
  const passing = await passingOf(sandbox, suite);
  const inputs = tried.then(familiarOnes);
  return mutationTrial(sandbox, suite, implementation, passing, { effort, seed, leastScore, inputs });
}

/** What an assertion can be about: inputs of the suite's kind, the suite's own first. */
function familiarOnes(tried: Awaited<Tried>): readonly Input[] {
  return tried === undefined || 'problem' in tried ? [] : tried.inputs.inputs.filter(({ familiar }) => familiar);
}

/** The tests that pass apart from the implementation. A run that ends otherwise is what the suite trial tells of. */
export async function passingOf(sandbox: Sandbox, suite: SuitePlan): Promise<string[]> {
  const { ending } = await sandbox.run(suite);
  if (ending.kind !== 'reported') return [];
  return ending.reports.filter(({ status }) => status === 'passed').map(({ test }) => test);
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
