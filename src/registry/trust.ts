import { AssayError } from '../model/error.ts';
import { type KeyId, type Trust, type UNSIGNED, unseal } from './envelope.ts';
import { broken } from './broken.ts';
import { getSmall } from './get-small.ts';
import { LOG_PREFIX, slotOf } from './layout.ts';
import { MAX_RECORD, recordIn } from './slot.ts';
import type { Store } from './store.ts';

/** So much junk may lie before the first record. */
const MAX_OBJECTS = 1000;

/**
 * Who signed the first record of a log: whom a reader believes who was told nobody, and says so. Undefined for an empty log,
 * or one that holds nothing but junk. Throws `record-missing` where there are records and no first one, `log-flooded` where
 * there is no end of junk before it, and what `Store` throws.
 */
export async function firstSigner(store: Store): Promise<KeyId | typeof UNSIGNED | undefined> {
  let objects = 0;
  let later: string | undefined;
  for await (const { key, version } of oldestFirst(store)) {
    const slot = slotOf(key);
    if (slot === undefined) continue;
    const stored = await getSmall(store, key, { atMost: MAX_RECORD, ...(version !== undefined && { version }) });
    if (stored !== undefined && stored !== 'junk') {
      const signer = unseal('record', stored.bytes)?.signer;
      const committed = signer && recordIn(stored, slot, new Set([signer]));
      if (committed?.record.previous === null) return signer;
      if (committed !== undefined) later ??= key;
    }
    objects += 1;
    if (objects >= MAX_OBJECTS) throw broken('log-flooded', LOG_PREFIX, 'there is no end of junk before it begins');
  }
  if (later === undefined) return undefined;
  throw broken('record-missing', LOG_PREFIX, `the first record is not there, and others are (${later})`);
}

/** With versions, a record of somebody else's which was put on top of the first one does not come before it. */
async function* oldestFirst(store: Store): AsyncIterable<{ readonly key: string; readonly version?: string }> {
  if (!store.keepsVersions) for await (const key of store.listAfter(LOG_PREFIX, LOG_PREFIX)) yield { key };
  for await (const each of store.versionsOf(LOG_PREFIX)) if (!each.isDeletion) yield each;
}

/**
 * Throws `signer-untrusted` where somebody else began the log: to whoever trusts the wrong one it looks empty, and a writer
 * would begin a second log over the first.
 */
export async function mustBeTrusted(store: Store, trust: Trust): Promise<void> {
  const first = await firstSigner(store);
  if (first === undefined || trust.has(first)) return;
  throw new AssayError('signer-untrusted', `the log was begun by ${first}, who is not trusted`, {
    where: store.url,
    fix: 'trust that signer if you know it; else ask who runs the registry',
  });
}

/** Who is believed: those named, else whoever signed the first record; nobody where the log is empty. */
export async function trustIn(store: Store, named: Trust | undefined): Promise<Trust> {
  if (named !== undefined) return named;
  const first = await firstSigner(store);
  return new Set(first === undefined ? [] : [first]);
}
