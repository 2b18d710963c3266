import { AssayError } from '../model/error.ts';
import { type KeyId, type Trust, type UNSIGNED, unseal } from './envelope.ts';
import { LOG_PREFIX, slotOf } from './layout.ts';
import { recordIn } from './slot.ts';
import type { Store } from './store.ts';

/** So much junk may lie before the first record. */
const MAX_SLOTS = 1000;

/**
 * Who signed the first record of a log: whom a reader believes who was told nobody, and says so. Undefined for an empty log.
 * Throws `log-flooded` where there is no end of junk before it.
 */
export async function firstSigner(store: Store): Promise<KeyId | typeof UNSIGNED | undefined> {
  let slots = 0;
  for await (const key of store.listAfter(LOG_PREFIX, LOG_PREFIX)) {
    const slot = slotOf(key);
    const stored = slot === undefined ? undefined : await store.get(key);
    if (slot === undefined || stored === undefined) continue;
    const signers = unseal('record', stored.bytes)?.signers ?? [];
    const signer = signers.find((each) => recordIn(stored, slot, new Set([each]))?.record.previous === null);
    if (signer !== undefined) return signer;
    slots += 1;
    if (slots >= MAX_SLOTS) break;
  }
  if (slots === 0) return undefined;
  throw new AssayError('log-flooded', 'there are objects in the log, and none of them begins it', {
    where: store.url,
    fix: 'name whom to trust, or ask who runs the registry',
  });
}

/** Who is believed: those named, else whoever signed the first record; nobody where the log is empty. */
export async function trustIn(store: Store, named: Trust | undefined): Promise<Trust> {
  if (named !== undefined) return named;
  const first = await firstSigner(store);
  return new Set(first === undefined ? [] : [first]);
}
