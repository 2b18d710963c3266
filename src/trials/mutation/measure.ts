import type { Sandbox } from '../sandbox.ts';
import type { MutantRun } from '../../sandbox/outcome.ts';
import { type Fate, fateOf, passes } from './fate.ts';
import { applied, type Mutant } from './mutant.ts';
import { runsOf, type Subject, WITHOUT_END } from './run.ts';

/** Processes are dearer than most suites: so many mutants share one, and as many as take so many steps together. */
export const BATCH = 32;
export const BATCH_STEPS = 2_000_000;

/** A mutant that is correct can take more steps than the original, but not for ever. What is not light is measured alone. */
const MEASURE = { times: 4, most: 1_000_000, least: 5000, light: Math.floor(BATCH_STEPS / BATCH) };

/** The steps that a mutant may take where the original takes `steps`. */
export const limitBeside = (steps: number): number =>
  steps + Math.min(MEASURE.times * steps, MEASURE.most) + MEASURE.least;

/** What the original takes, and what became of those of its mutants that were tried beside it. */
export interface Measured {
  /** The tests that pass on the original when the suite runs apart from it. */
  readonly tests: readonly string[];
  readonly steps: number;
  /** By test; nothing where that could not be told. */
  readonly byTest: ReadonlyMap<string, number>;
  readonly fates: readonly Fate[];
}

/**
 * What `subject` takes by itself, and where it is light also the fates of the first of `mutants`; undefined where none of its
 * tests passes.
 */
export async function measured(
  sandbox: Sandbox,
  subject: Subject,
  mutants: readonly Mutant[],
): Promise<Measured | undefined> {
  const { implementation, tests } = subject;
  if (tests.length === 0) return undefined;
  const some = mutants.slice(0, BATCH);
  const texts = some.map((mutant) => applied(implementation, mutant));
  // It comes last too: what a mutant has done to the library is not held against those after it.
  const all = [implementation, ...texts, ...(some.length === 0 ? [] : [implementation])];
  const [own, ...runs] = (await runsOf(sandbox, subject, all, { steps: WITHOUT_END, measure: MEASURE })) ?? [];
  if (own === undefined) return some.length === 0 ? undefined : measured(sandbox, subject, []);
  const passing = passingIn(own);
  if (passing.length < tests.length) return measured(sandbox, { ...subject, tests: passing }, mutants);
  const [last] = runs.slice(-1);
  const known = last !== undefined && passes(last, tests) ? runs.slice(0, -1) : [];
  const limit = limitBeside(own.steps);
  const fates = known.map((run, at) => fateOf(some[at] as Mutant, run, tests, limit));
  return { tests, steps: own.steps, byTest: byTest(own, tests), fates };
}

function passingIn({ told }: MutantRun): string[] {
  if (told.kind !== 'reported') return [];
  return told.reports.filter(({ status }) => status === 'passed').map(({ test }) => test);
}

function byTest({ steps, laps = [] }: MutantRun, tests: readonly string[]): Map<string, number> {
  if (laps.length !== tests.length) return new Map();
  return new Map(tests.map((test, at) => [test, (laps[at + 1] ?? steps) - (laps[at] ?? 0)]));
}
