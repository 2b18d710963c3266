// The sandbox as trials see it, and what becomes of them where it fails.
import type { Problem } from '../model/problem.ts';
import type { Stage } from '../model/finding.ts';
import type { Ending, Outcome, Touch } from '../sandbox/outcome.ts';
import type { Plan } from '../sandbox/plan.ts';
import type { Sandbox as AnySandbox, Pythons } from '../sandbox/sandbox.ts';
import type { TrialResult } from './trial.ts';

/** A sandbox that throws RunProblem where a run came to one, so that no trial can take a failure of ours for an answer. */
export interface Sandbox extends AnySandbox {
  run(plan: Plan): Promise<Ran>;
  others(): Promise<Pick<Pythons, 'versions'>>;
}

/** What came back from a run that came to an end of its own. */
export interface Ran extends Outcome {
  readonly ending: Exclude<Ending, { kind: 'problem' }>;
}

/** A failure of ours ends the trial that meets it. */
export class RunProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** `sandbox` for trials. What its runs reach for is added to `touched`. */
export function throwing(sandbox: AnySandbox, touched: Touch[] = []): Sandbox {
  return {
    ...sandbox,
    run: async (plan) => {
      const outcome = await sandbox.run(plan);
      touched.push(...outcome.touched);
      const { ending } = outcome;
      if (ending.kind === 'problem') throw new RunProblem(ending.problem);
      return { ...outcome, ending };
    },
    others: async () => {
      const { versions, problem } = await sandbox.others();
      if (problem !== undefined) throw new RunProblem(problem);
      return { versions };
    },
  };
}

/** Whether `one` came back, and is no problem. */
export const hasRun = <T>(one: T | RunProblem): one is T => !(one instanceof RunProblem);

/** What `work` comes to, or the problem that it met. */
export async function attempted<T>(work: Promise<T>): Promise<T | RunProblem> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof RunProblem) return error;
    throw error;
  }
}

/** What `trials`, which run side by side, found; and of each kind the first problem that any of them met. */
export async function together(stage: Stage, trials: readonly Promise<TrialResult>[]): Promise<TrialResult> {
  // Nothing may still be at work when one of them fails in a way that none should.
  await Promise.allSettled(trials);
  const all = await Promise.all(trials.map(attempted));
  const findings = all.flatMap((each) => (each instanceof RunProblem ? [] : each.findings));
  const problems = all.flatMap((each) => (each instanceof RunProblem ? [{ ...each.problem, stage }] : each.problems));
  return {
    findings,
    problems: [...new Map(problems.toReversed().map((one) => [one.code, one])).values()].toReversed(),
  };
}
