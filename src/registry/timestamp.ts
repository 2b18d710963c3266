import { setTimeout as sleep } from 'node:timers/promises';
import { Timestamp } from '../model/history.ts';
import { type Signer, seal, type Trust } from './envelope.ts';
import { type Found, getSmall } from './get-small.ts';
import { TIMESTAMP_KEY } from './layout.ts';
import type { Reader } from './reader.ts';
import { contested, presentAt, replace } from './replace.ts';
import { signedIn } from './signed.ts';
import type { Store, Stored } from './store.ts';

export const MAX_TIMESTAMP = 16 * 1024;

/** What the registry's timestamp says; undefined where there is none that somebody trusted signed for this log. */
export async function timestampIn(store: Store, reader: Reader): Promise<Timestamp | undefined> {
  return timestampOf(await getSmall(store, TIMESTAMP_KEY, { atMost: MAX_TIMESTAMP }), reader);
}

/** The timestamp that was found; undefined for none that somebody trusted signed for this log. */
export function timestampOf(found: Found | Pick<Stored, 'bytes'>, reader: Reader): Timestamp | undefined {
  return signedIn(found, { kind: 'timestamp', schema: Timestamp, reader });
}

/** Writers that lose a race find that somebody else's timestamp goes as far as theirs, or try again. */
const MAX_ATTEMPTS = 100;
/** In milliseconds; they wait for a random part of it. */
const FIRST_WAIT = 4;
const LONGEST_WAIT = 250;

/**
 * Moves the timestamp forward to `timestamp`, never back. What is there and was signed by nobody trusted, or for another log, is replaced.
 * Throws `store-unavailable` where others keep it from being written, and what `Store` throws.
 */
export async function moveTimestamp(
  store: Store,
  timestamp: Timestamp,
  { trust, signer }: { trust: Trust; signer: Signer | undefined },
): Promise<void> {
  const reader = { trust, origin: timestamp.origin };
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const present = await presentAt(store, TIMESTAMP_KEY, MAX_TIMESTAMP);
    const said = present?.bytes && timestampOf({ bytes: present.bytes }, reader);
    const wanted = said === undefined ? timestamp : furthest(said, timestamp);
    if (said !== undefined && wanted.sequence === said.sequence && wanted.snapshot === said.snapshot) return;
    if (await replace(store, TIMESTAMP_KEY, seal('timestamp', wanted, signer), present)) return;
    await sleep(Math.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt));
  }
  throw contested(TIMESTAMP_KEY);
}

/**
 * Puts a timestamp of nothing where there is none: so that one which is missing from a log with records was removed, and a
 * first run that was cut off is told from that. Throws what `Store` throws.
 */
export async function beginTimestamp(store: Store, signer: Signer | undefined): Promise<void> {
  const nothing: Timestamp = { schema: 'skill-assay/timestamp/1', origin: null, sequence: 0, head: null };
  await store.putIfAbsent(TIMESTAMP_KEY, seal('timestamp', nothing, signer));
}

/** Two writers know different things: the later record, and the later snapshot. */
function furthest(one: Timestamp, other: Timestamp): Timestamp {
  const { schema, origin, sequence, head } = one.sequence < other.sequence ? other : one;
  const snapshot = Math.max(one.snapshot ?? 0, other.snapshot ?? 0);
  return { schema, origin, sequence, head, ...(snapshot > 0 && { snapshot }) };
}
