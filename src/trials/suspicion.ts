import type { Answered } from './answered.ts';
import type { ReaderTricks } from './hygiene.ts';
import type { Arguments } from './inputs/arguments.ts';
import type { Signature } from './inputs/signature.ts';
import type { Refusals } from './refusals.ts';

/** What one answer shows against a skill, before it is told of. */
export interface Suspicion {
  readonly rule: string;
  readonly severity: 'block' | 'review' | 'note';
  /** What the same finding would have in common with another input's. */
  readonly group: string;
  /** Comes after the call: `f(0) …`. */
  readonly said: string;
  readonly fix: string;
  /** 1-based line of the implementation, where it is known. */
  readonly line?: number;
}

/** A suspicion, and the inputs that show it. */
export interface Shown {
  readonly suspicion: Suspicion;
  readonly inputs: readonly Arguments[];
}

/** By what answers are judged. */
export interface Yardstick {
  readonly signature: Signature;
  readonly refusals: Refusals;
  /** Name, description and docstring together. */
  readonly words: string;
  /** The text of its implementation. */
  readonly source: string;
  readonly suite: string;
  /** What it printed and raised for which texts, each only once. */
  readonly said: readonly { readonly text: string; readonly given: string }[];
  /** What the suite expects to be raised. */
  readonly expected: ReadonlySet<string>;
  readonly tricks: ReaderTricks;
  /** The texts in arguments that are answered. */
  readonly answered: ReadonlySet<string>;
  /** Whether there is no more in a call than in one of the suite's. */
  readonly isNoLarger: (given: Arguments) => boolean;
  /** Whether hints and documentation alone let one expect that it is taken; `letters`: of whatever alphabet. */
  readonly isOrdinary: (given: Arguments, letters: boolean) => boolean;
}

/** A call, what came of it, and what it printed. */
export interface Asked {
  readonly given: Arguments;
  readonly isFamiliar: boolean;
  readonly answer: Answered;
  readonly output: string;
}
