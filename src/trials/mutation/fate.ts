import type { MutantRun } from '../../sandbox/outcome.ts';
import type { Mutant } from './mutant.ts';

/** What became of a mutant; `by` is the test that failed first, and the line of the suite where it did. */
export interface Fate {
  readonly mutant: Mutant;
  /** `exhausted` is killed, for it took far more steps than the original. `unviable`: it cannot even be loaded. */
  readonly fate: 'killed' | 'exhausted' | 'survived' | 'unviable';
  readonly by?: { readonly test: string; readonly line?: number };
}

/** What `run` says of `mutant`, which was to pass `tests` in at most `steps`. */
export function fateOf(mutant: Mutant, run: MutantRun, tests: readonly string[], steps: number): Fate {
  const { told } = run;
  if (told.kind === 'raised' && told.file === 'implementation') return { mutant, fate: 'unviable' };
  if (run.steps > steps) return { mutant, fate: 'exhausted' };
  if (passes(run, tests)) return { mutant, fate: 'survived' };
  const failed = told.kind === 'reported' ? told.reports.find(({ status }) => status === 'failed') : undefined;
  // Whether one that has taken all memory can still say where is chance.
  if (failed === undefined || failed.exception === 'MemoryError') return { mutant, fate: 'killed' };
  const { test, line } = failed;
  return { mutant, fate: 'killed', by: line === undefined ? { test } : { test, line } };
}

export function passes({ told }: MutantRun, tests: readonly string[]): boolean {
  if (told.kind !== 'reported') return false;
  return told.reports.length === tests.length && told.reports.every(({ status }) => status === 'passed');
}
