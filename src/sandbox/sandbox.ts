import type { Problem } from '../model/problem.ts';
import type { Outcome } from './outcome.ts';
import type { Plan } from './plan.ts';

/** Somewhere to run plans. Plans may be given side by side; one plan's breach never disturbs another. */
export interface Sandbox {
  readonly backend: 'subprocess' | 'docker';
  /** The interpreter's version, e.g. `3.11.7`. */
  readonly python: string;
  run(plan: Plan): Promise<Outcome>;
  /** Which other versions of Python a plan's world may ask for: those that are there and behind walls that stand. */
  others(): Promise<Pythons>;
  close(): Promise<void>;
}

/** Other versions of Python, and why it is not known of one of them whether it can be used. */
export interface Pythons {
  readonly versions: readonly string[];
  readonly problem?: Problem;
}

/** Either a sandbox whose walls were verified, or the reason why there is none. */
export type Opened = { readonly sandbox: Sandbox } | NotOpened;
export interface NotOpened {
  readonly problem: Problem;
  /** Whether there is no such interpreter at all, which is a problem only for who has asked for it. */
  readonly isAbsent?: boolean;
}
