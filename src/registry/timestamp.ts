import { setTimeout as sleep } from 'node:timers/promises';
import { AssayError } from '../model/error.ts';
import { Timestamp } from '../model/history.ts';
import { type Signer, seal, type Trust } from './envelope.ts';
import { getSmall } from './get-small.ts';
import { TIMESTAMP_KEY } from './layout.ts';
import { signedIn } from './signed.ts';
import type { Store, Stored } from './store.ts';

const MAX_TIMESTAMP = 16 * 1024;

/** What the registry's timestamp says; undefined where there is none that somebody trusted signed. */
export async function timestampIn(store: Store, trust: Trust): Promise<Timestamp | undefined> {
  const stored = await getSmall(store, TIMESTAMP_KEY, { atMost: MAX_TIMESTAMP });
  return stored === undefined || stored === 'junk' ? undefined : timestampOf(stored, trust);
}

function timestampOf({ bytes }: Stored, trust: Trust): Timestamp | undefined {
  return signedIn(bytes, { kind: 'timestamp', schema: Timestamp, trust });
}

/** Writers that lose a race find that somebody else's timestamp goes as far as theirs, or try again. */
const MAX_ATTEMPTS = 100;
/** In milliseconds; they wait for a random part of it. */
const FIRST_WAIT = 4;
const LONGEST_WAIT = 250;

/**
 * Moves the timestamp forward to `timestamp`, never back. What is there and was signed by nobody trusted is replaced.
 * Throws `store-unavailable` where others keep it from being written, and what `Store` throws.
 */
export async function moveTimestamp(
  store: Store,
  timestamp: Timestamp,
  { trust, signer }: { trust: Trust; signer: Signer | undefined },
): Promise<void> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    // Whatever its size: its tag is needed to replace it.
    const present = await store.get(TIMESTAMP_KEY);
    const said = present && timestampOf(present, trust);
    const wanted = said === undefined ? timestamp : furthest(said, timestamp);
    if (said !== undefined && wanted.sequence === said.sequence && wanted.snapshot === said.snapshot) return;
    const bytes = seal('timestamp', wanted, signer);
    const { written } =
      present === undefined
        ? await store.putIfAbsent(TIMESTAMP_KEY, bytes)
        : await store.putIfMatch(TIMESTAMP_KEY, bytes, present.tag);
    if (written) return;
    await sleep(Math.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt));
  }
  throw new AssayError('store-unavailable', 'the timestamp could not be brought up to date', {
    where: TIMESTAMP_KEY,
    fix: 'run it again: what was done is committed',
  });
}

/** Two writers know different things: the later record, and the later snapshot. */
function furthest(one: Timestamp, other: Timestamp): Timestamp {
  const { schema, sequence, head } = one.sequence < other.sequence ? other : one;
  const snapshot = Math.max(one.snapshot ?? 0, other.snapshot ?? 0);
  return { schema, sequence, head, ...(snapshot > 0 && { snapshot }) };
}
