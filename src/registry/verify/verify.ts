import type { Position } from '../log.ts';
import type { Trust } from '../envelope.ts';
import type { Store } from '../store.ts';
import { walk } from './chain.ts';
import type { Discrepancy } from './discrepancy.ts';

/** What a registry is held against. */
export interface Verifying {
  readonly trust: Trust;
  /** Only this skill's releases; the log is walked all the same. */
  readonly skill?: string;
  /** What a lock file remembers of the log. */
  readonly seen?: Position;
}

export interface Verification {
  readonly log: Position;
  /** How many releases were held against their bytes. */
  readonly releases: number;
  /** In the order of their keys. */
  readonly discrepancies: readonly Discrepancy[];
}
