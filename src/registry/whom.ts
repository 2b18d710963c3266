import { AssayError } from '../model/error.ts';
import { type KeyId, type Trust, type UNSIGNED, unseal } from './envelope.ts';
import { getSmall } from './get-small.ts';
import { LOG_PREFIX, slotOf } from './layout.ts';
import { MAX_RECORD, recordIn } from './slot.ts';
import type { Store } from './store.ts';
import { firstSigner } from './trust.ts';

/** Whom a reader believes, and whether anybody told them. */
export interface Whom {
  readonly trust: Trust;
  /** Nobody did: it is whoever began the log. */
  readonly isFirstUse: boolean;
}

/**
 * Whom to believe of a registry: those `named`, else whoever began its log. Where the beginning is gone, whoever signed the
 * first record that is left, so that the reader is told what is missing.
 */
export async function whom(store: Store, named: Trust | undefined): Promise<Whom> {
  if (named !== undefined) return { trust: named, isFirstUse: false };
  const first = (await beginner(store)) ?? (await firstSigned(store))?.signer;
  return { trust: new Set(first === undefined ? [] : [first]), isFirstUse: true };
}

async function beginner(store: Store): Promise<KeyId | typeof UNSIGNED | undefined> {
  try {
    return await firstSigner(store);
  } catch (error) {
    // Who may not ask for versions takes what is current.
    if (error instanceof AssayError && ['log-flooded', 'store-denied'].includes(error.code)) return undefined;
    throw error;
  }
}

/** So much junk may lie before it. */
const MAX_OBJECTS = 1000;

/** Who signed the first record that lies in its place, be it the beginning of the log or not. */
export async function firstSigned(
  store: Store,
): Promise<{ readonly signer: KeyId | typeof UNSIGNED; readonly sequence: number } | undefined> {
  let objects = 0;
  for await (const key of store.listAfter(LOG_PREFIX, LOG_PREFIX)) {
    const sequence = slotOf(key);
    if (sequence === undefined) continue;
    const stored = await getSmall(store, key, { atMost: MAX_RECORD });
    const signer = stored === undefined || stored === 'junk' ? undefined : unseal('record', stored.bytes)?.signer;
    if (stored !== undefined && stored !== 'junk' && signer !== undefined) {
      if (recordIn(stored, sequence, new Set([signer])) !== undefined) return { signer, sequence };
    }
    objects += 1;
    if (objects >= MAX_OBJECTS) return undefined;
  }
  return undefined;
}
