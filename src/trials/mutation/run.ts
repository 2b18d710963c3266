import type { Problem } from '../../model/problem.ts';
import type { Limits, MutantRun, MutantsPlan, Outcome, Sandbox } from '../../sandbox/plan.ts';
import { applied, type Mutant } from './mutant.ts';

/** A skill whose mutants are to be tried. */
export interface Subject {
  readonly name: string;
  readonly implementation: string;
  readonly suite: string;
  /** The tests that pass on the implementation when the suite runs apart from it, in source order. */
  readonly tests: readonly string[];
  readonly limits: Limits;
}

/** What became of a mutant; `by` is the test that failed first, and the line of the suite where it did. */
export interface Fate {
  readonly mutant: Mutant;
  /** `exhausted` is killed, for it took far more steps than the original. `unviable`: it cannot even be loaded. */
  readonly fate: 'killed' | 'exhausted' | 'survived' | 'unviable';
  readonly by?: { readonly test: string; readonly line?: number };
}

/** A failure of ours ends the trial. */
export class RunProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** Steps that no honest suite takes within its limits. */
const WITHOUT_END = 1_000_000_000;
/** The steps that a mutant may take beyond the original's: a correct one can be slower, but not for ever. */
const moreThan = (honest: number): number => Math.min(4 * honest, 1_000_000) + 5000;
/** Processes are dearer than most suites: so many mutants share one, and as many as take so many steps together. */
const BATCH = 16;
const BATCH_STEPS = 2_000_000;
/** Where all tests take so many steps, it is worth knowing what each of them takes. */
const HEAVY = 50_000;
/** After so many it is known which tests kill. */
const PILOT = 2 * BATCH;

/** What the original takes. */
export interface Honest {
  readonly steps: number;
  /** By test; nothing where a suite is so light that all tests are as good as any. */
  readonly byTest: ReadonlyMap<string, number>;
}

/** What `subject` takes by itself; undefined where its tests do not all pass. Throws RunProblem. */
export async function honestly(sandbox: Sandbox, subject: Subject): Promise<Honest | undefined> {
  const steps = await stepsOf(sandbox, subject, subject.tests);
  if (steps === undefined) return undefined;
  const each = steps < HEAVY ? [] : subject.tests;
  const alone = await Promise.all(
    each.map(async (test) => [test, (await stepsOf(sandbox, subject, [test])) ?? steps] as const),
  );
  return { steps, byTest: new Map(alone) };
}

/** The steps that the original takes for `tests` in this order, if it passes them. */
async function stepsOf(sandbox: Sandbox, subject: Subject, tests: readonly string[]): Promise<number | undefined> {
  const [run] = mutatedIn(await sandbox.run(planOf(subject, [subject.implementation], tests, WITHOUT_END))) ?? [];
  return run !== undefined && passes(run, tests) ? run.steps : undefined;
}

/** Whether each of `texts` passes the subject's tests, as implementations of it. Throws RunProblem. */
export async function runOn(
  sandbox: Sandbox,
  subject: Subject,
  texts: readonly string[],
  steps: number,
): Promise<boolean[]> {
  const runs = mutatedIn(await sandbox.run(planOf(subject, texts, subject.tests, steps)));
  return (runs ?? []).map((run) => passes(run, subject.tests));
}

/** The fates of `mutants`, in their order. Throws RunProblem. */
export async function runMutants(
  sandbox: Sandbox,
  subject: Subject,
  mutants: readonly Mutant[],
  honest: Honest,
): Promise<Fate[]> {
  const steps = honest.steps + moreThan(honest.steps);
  const size = Math.max(1, Math.min(BATCH, Math.floor(BATCH_STEPS / (honest.steps + 1))));
  const all = async (some: readonly Mutant[], tests: readonly string[]): Promise<Fate[]> => {
    const batches = Array.from({ length: Math.ceil(some.length / size) }, (_, at) =>
      some.slice(at * size, (at + 1) * size),
    );
    return (await Promise.all(batches.map((batch) => runBatch(sandbox, subject, batch, tests, steps)))).flat();
  };
  const first = await all(mutants.slice(0, PILOT), await inOrder(sandbox, subject, honest, []));
  const rest = mutants.slice(PILOT);
  if (rest.length === 0) return first;
  return [...first, ...(await all(rest, await inOrder(sandbox, subject, honest, first)))];
}

/** The tests, those first that killed most for their steps, if the original passes them in that order too. */
async function inOrder(
  sandbox: Sandbox,
  subject: Subject,
  { byTest }: Honest,
  fates: readonly Fate[],
): Promise<readonly string[]> {
  const worth = new Map(
    subject.tests.map((test) => {
      const kills = fates.filter(({ by }) => by?.test === test).length;
      return [test, (kills + 1) / ((byTest.get(test) ?? 0) + 1000)];
    }),
  );
  const tests = subject.tests.toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
  if (tests.every((test, at) => test === subject.tests[at])) return subject.tests;
  return (await stepsOf(sandbox, subject, tests)) === undefined ? subject.tests : tests;
}

/**
 * Many mutants in one pair of processes, the original last. Where that one fails, or anything ends the run, it cannot be
 * told whose doing it is: then each runs alone, its tests in source order.
 */
async function runBatch(
  sandbox: Sandbox,
  subject: Subject,
  mutants: readonly Mutant[],
  tests: readonly string[],
  steps: number,
): Promise<Fate[]> {
  const texts = mutants.map((mutant) => applied(subject.implementation, mutant));
  const runs = mutatedIn(await sandbox.run(planOf(subject, [...texts, subject.implementation], tests, steps)));
  const original = runs?.at(-1);
  if (runs !== undefined && original !== undefined && passes(original, tests))
    return mutants.map((mutant, at) => fateOf(mutant, runs[at] as MutantRun, tests, steps));
  return Promise.all(mutants.map((mutant) => runAlone(sandbox, subject, mutant, steps)));
}

async function runAlone(sandbox: Sandbox, subject: Subject, mutant: Mutant, steps: number): Promise<Fate> {
  const text = applied(subject.implementation, mutant);
  const [run] = mutatedIn(await sandbox.run(planOf(subject, [text], subject.tests, steps))) ?? [];
  // Whatever else ended it, no test was there to pass it.
  return run === undefined ? { mutant, fate: 'killed' } : fateOf(mutant, run, subject.tests, steps);
}

function planOf(
  { name, suite, limits }: Subject,
  implementations: readonly string[],
  tests: readonly string[],
  steps: number,
): MutantsPlan {
  return { role: 'mutants', code: { name, suite }, implementations, tests, steps, limits };
}

/** Nothing where the run ended by itself before all could be told. */
function mutatedIn({ ending }: Outcome): readonly MutantRun[] | undefined {
  if (ending.kind === 'problem') throw new RunProblem(ending.problem);
  return ending.kind === 'mutated' ? ending.runs : undefined;
}

function passes({ told }: MutantRun, tests: readonly string[]): boolean {
  if (told.kind !== 'reported') return false;
  return told.reports.length === tests.length && told.reports.every(({ status }) => status === 'passed');
}

function fateOf(mutant: Mutant, run: MutantRun, tests: readonly string[], steps: number): Fate {
  const { told } = run;
  if (told.kind === 'raised' && told.file === 'implementation') return { mutant, fate: 'unviable' };
  if (run.steps > steps) return { mutant, fate: 'exhausted' };
  if (passes(run, tests)) return { mutant, fate: 'survived' };
  const failed = told.kind === 'reported' ? told.reports.find(({ status }) => status === 'failed') : undefined;
  if (failed === undefined) return { mutant, fate: 'killed' };
  const { test, line } = failed;
  return { mutant, fate: 'killed', by: line === undefined ? { test } : { test, line } };
}
