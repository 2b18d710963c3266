import { setTimeout as sleep } from 'node:timers/promises';
import { type Digest, digestOf } from '../model/digest.ts';
import { AssayError } from '../model/error.ts';
import { entryIn, MAX_ENTRY } from './entry.ts';
import { getSmall } from './get-small.ts';
import { entryKey } from './layout.ts';
import type { Log } from './log.ts';
import type { Store } from './store.ts';
import { writeOnce } from './write-once.ts';

/**
 * What became of a version that was claimed: it is ours, or other bytes were there first. Of those, `found` is the digest
 * (none of what is too large to be an entry), and `isEntry` says whether a publisher may have written them.
 */
export type Claimed =
  | { readonly entry: Digest; readonly entryVersion: string | undefined }
  | { readonly found: Digest | undefined; readonly isEntry: boolean };

/** Writes the entry `bytes`, or adopts the same bytes where a run of ours left them. */
export async function claim(store: Store, name: string, version: number, bytes: Uint8Array): Promise<Claimed> {
  const key = entryKey(name, version);
  const settled = await writeOnce(store, key, bytes);
  if (settled !== undefined) return { entry: digestOf(bytes), entryVersion: settled.version };
  const present = await getSmall(store, key, { atMost: MAX_ENTRY });
  if (present !== undefined) {
    const found = present === 'junk' ? undefined : present.digest;
    return { found, isEntry: entryIn(present, name, version) !== undefined };
  }
  // Whoever deleted it in between is at work on it.
  throw new AssayError('store-unavailable', 'an entry comes and goes', { where: key, fix: 'run it again' });
}

/** How long a claim of somebody else's is waited for before it counts as given up; in milliseconds. */
const TURNS = [50, 100, 200, 400];
/** A log that moves is one on which the claimant may still be losing races, but not for ever. */
const MAX_TURNS = 20;

/** Who claimed a version may be about to commit it. */
export class Patience {
  #found: Digest | undefined;
  #idle = 0;
  #turns = 0;

  /** Whether it is worth waiting once more for whoever wrote what was found. */
  has({ found, isEntry }: Extract<Claimed, { isEntry: boolean }>): boolean {
    if (found !== this.#found) this.#idle = this.#turns = 0;
    this.#found = found;
    return isEntry && this.#idle < TURNS.length && this.#turns < MAX_TURNS;
  }

  async wait(log: Log): Promise<void> {
    const before = log.occupied;
    await sleep(TURNS[this.#idle] ?? 0);
    await log.catchUp();
    this.#turns += 1;
    if (log.occupied === before) this.#idle += 1;
  }
}
