import { AssayError } from '../model/error.ts';
import { broken } from './broken.ts';
import { type KeyId, type Trust, type UNSIGNED, unseal } from './envelope.ts';
import { type Found, getSmall } from './get-small.ts';
import { LOG_PREFIX, slotOf } from './layout.ts';
import { type Committed, MAX_RECORD, recordIn } from './slot.ts';
import type { Store } from './store.ts';

/** The record that a log begins with, and who signed it. */
export interface First extends Committed {
  readonly signer: KeyId | typeof UNSIGNED;
}

/** So much junk may lie before it. */
const MAX_OBJECTS = 1000;

/**
 * The record that begins the log: signed by one of `trust`, where that is given, else by anybody. Where the beginning is gone
 * it is the first one that is left; undefined for an empty log, or one that holds nothing but junk. Throws `log-flooded`
 * where there is no end of junk before it, and what `Store` throws.
 */
export async function firstRecord(store: Store, trust?: Trust): Promise<First | undefined> {
  let objects = 0;
  let left: First | undefined;
  for await (const { key, version } of oldestFirst(store)) {
    const slot = slotOf(key);
    if (slot === undefined) continue;
    const found = await getSmall(store, key, { atMost: MAX_RECORD, ...(version !== undefined && { version }) });
    const first = signedRecord(found, slot, trust);
    if (first?.record.previous === null) return first;
    left ??= first;
    objects += 1;
    if (objects >= MAX_OBJECTS && left !== undefined) return left;
    if (objects >= MAX_OBJECTS) throw broken('log-flooded', LOG_PREFIX, 'there is no end of junk before it begins');
  }
  return left;
}

function signedRecord(found: Found, sequence: number, trust: Trust | undefined): First | undefined {
  const signer = found === undefined || found === 'junk' ? undefined : unseal('record', found.bytes)?.signer;
  if (signer === undefined || trust?.has(signer) === false) return undefined;
  const committed = recordIn(found, sequence, { trust: new Set([signer]), origin: null });
  return committed && { ...committed, signer };
}

/**
 * With versions, a record of somebody else's which was put on top of the first one does not come before it. Who may not ask
 * for them takes what is current.
 */
async function* oldestFirst(store: Store): AsyncIterable<{ readonly key: string; readonly version?: string }> {
  try {
    for await (const each of store.versionsOf(LOG_PREFIX)) if (!each.isDeletion) yield each;
    if (store.keepsVersions) return;
  } catch (error) {
    if (!(error instanceof AssayError) || error.code !== 'store-denied') throw error;
  }
  for await (const key of store.listAfter(LOG_PREFIX, LOG_PREFIX)) yield { key };
}
