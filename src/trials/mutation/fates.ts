import type { Sandbox } from '../sandbox.ts';
import { type Fate, fateOf, passes } from './fate.ts';
import { BATCH, BATCH_STEPS, limitBeside, type Measured } from './measure.ts';
import { applied, type Mutant } from './mutant.ts';
import { runOn, runsOf, type Subject, WITHOUT_END } from './run.ts';

/** After so many it is known which tests kill. */
const PILOT = BATCH;

/** The fates of `mutants`, in their order, of which the first may be known. */
export async function fatesOf(
  sandbox: Sandbox,
  subject: Subject,
  mutants: readonly Mutant[],
  known: Measured,
): Promise<Fate[]> {
  const each = known.steps < BATCH_STEPS / 2 ? inBatches : oneByOne;
  const fates = known.fates.slice(0, mutants.length);
  for (const end of [PILOT, mutants.length]) {
    const some = mutants.slice(fates.length, end);
    if (some.length > 0) fates.push(...(await each(sandbox, subject, some, known, inOrder(subject, known, fates))));
  }
  return fates;
}

type Each = (
  sandbox: Sandbox,
  subject: Subject,
  mutants: readonly Mutant[],
  known: Measured,
  tests: readonly string[],
) => Promise<Fate[]>;

const inBatches: Each = async (sandbox, subject, mutants, { steps }, tests) => {
  const size = Math.min(BATCH, Math.floor(BATCH_STEPS / (steps + 1)));
  const batches = Array.from({ length: Math.ceil(mutants.length / size) }, (_, at) =>
    mutants.slice(at * size, (at + 1) * size),
  );
  const limit = limitBeside(steps);
  return (await Promise.all(batches.map((batch) => batched(sandbox, subject, batch, tests, limit)))).flat();
};

/** For a heavy suite. No original stands beside a mutant then that would show the order of the tests to be wrong. */
const oneByOne: Each = async (sandbox, subject, mutants, { steps }, tests) => {
  const reordered = { ...subject, tests };
  const isSure = tests === subject.tests || (await runOn(sandbox, reordered, [subject.implementation], WITHOUT_END))[0];
  const ordered = isSure === true ? reordered : subject;
  return Promise.all(mutants.map((mutant) => alone(sandbox, ordered, mutant, limitBeside(steps))));
};

/** The tests, those first that killed most for their steps. */
function inOrder(subject: Subject, { byTest }: Measured, fates: readonly Fate[]): readonly string[] {
  const worth = new Map(
    subject.tests.map((test) => {
      const kills = fates.filter(({ by }) => by?.test === test).length;
      return [test, (kills + 1) / ((byTest.get(test) ?? 0) + 1000)];
    }),
  );
  const tests = subject.tests.toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
  return tests.every((test, at) => test === subject.tests[at]) ? subject.tests : tests;
}

/**
 * Many mutants in one pair of processes, the original last. Where that one fails, it may be for the order of the tests or for
 * what a mutant has left behind; and where anything ends the run, it cannot be told whose doing it is. Then they are tried in
 * halves, and at last each alone, the tests in source order.
 */
async function batched(
  sandbox: Sandbox,
  subject: Subject,
  mutants: readonly Mutant[],
  tests: readonly string[],
  limit: number,
): Promise<Fate[]> {
  const [first, ...others] = mutants;
  if (first === undefined) return [];
  if (others.length === 0) return [await alone(sandbox, subject, first, limit)];
  const texts = mutants.map((mutant) => applied(subject.implementation, mutant));
  const all = [...texts, subject.implementation];
  const runs = (await runsOf(sandbox, { ...subject, tests }, all, { steps: limit })) ?? [];
  const original = runs.at(-1);
  if (original !== undefined && passes(original, tests))
    return runs.slice(0, -1).map((run, at) => fateOf(mutants[at] as Mutant, run, tests, limit));
  const half = Math.ceil(mutants.length / 2);
  const halves = [mutants.slice(0, half), mutants.slice(half)];
  const fates = halves.map((some) => batched(sandbox, subject, some, subject.tests, limit));
  return (await Promise.all(fates)).flat();
}

async function alone(sandbox: Sandbox, subject: Subject, mutant: Mutant, limit: number): Promise<Fate> {
  const text = applied(subject.implementation, mutant);
  const [run] = (await runsOf(sandbox, subject, [text], { steps: limit })) ?? [];
  // Whatever else ended it, no test was there to pass it.
  return run === undefined ? { mutant, fate: 'killed' } : fateOf(mutant, run, subject.tests, limit);
}
