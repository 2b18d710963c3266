import type { Coverage } from './coverage.ts';

/** What each call gave, in the plan's order: as text, the steps that it took, and how many bytes of the output are its. */
export interface Called {
  readonly kind: 'called';
  readonly answers: readonly string[];
  readonly steps: readonly number[];
  readonly printed: readonly number[];
  /** Of careful ones: how the call after these ended the run. */
  readonly short?: 'cpu' | 'memory' | 'output' | 'died';
  /** What each of them took of the implementation; only where the plan asks. */
  readonly coverage?: Coverage;
}
