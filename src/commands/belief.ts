import type { Lock } from '../model/lock.ts';
import type { KeyId, Trust, UNSIGNED } from '../registry/envelope.ts';
import type { Store } from '../registry/store.ts';
import { type Belief, believe } from '../registry/trust.ts';
import { trustFrom } from '../registry/trust-file.ts';

/** Whom a trust file names; undefined without one. Throws `trust-invalid`. */
export async function namedIn(trustFile: string | undefined): Promise<Trust | undefined> {
  return trustFile === undefined ? undefined : trustFrom(trustFile);
}

/**
 * Whom a reader believes of a registry: those whom a trust file names, else those whom the lock pins, else whoever began the
 * log. Throws `trust-invalid`, and what `Store` throws.
 */
export async function beliefIn(store: Store, trustFile: string | undefined, lock?: Lock): Promise<Belief> {
  const locked = lock && new Set(lock.signers as (KeyId | typeof UNSIGNED)[]);
  return believe(store, (await namedIn(trustFile)) ?? locked);
}
