import type { Digest } from '../../model/digest.ts';
import type { AssayError } from '../../model/error.ts';
import type { Timestamp } from '../../model/history.ts';
import { atOnce } from '../at-once.ts';
import { type Trust, UNSIGNED } from '../envelope.ts';
import { LOG_PREFIX, logKey, slotOf } from '../layout.ts';
import { originIn } from '../origin.ts';
import { type Committed, readSlot, type Slot } from '../slot.ts';
import type { Store } from '../store.ts';
import { firstRecord } from '../first-record.ts';
import type { Discrepancy } from './discrepancy.ts';
import { unlessDenied } from './unless-denied.ts';

/** Every record that can be read, and what is wrong with the chain they should be. */
export interface Chain {
  readonly records: readonly Committed[];
  /** Slots with something that is no record. */
  readonly junk: ReadonlySet<number>;
  readonly discrepancies: readonly Discrepancy[];
  /** Every record follows the one before it, whatever else lies in the log. */
  readonly isWhole: boolean;
}

/** So many slots of one gap are named. */
const MAX_NAMED = 1000;

/** Whom somebody believes who walks a log, and what its timestamp says, be it of this log or not. */
export interface Walking {
  readonly trust: Trust;
  readonly said: Timestamp | undefined;
}

/**
 * Walks the whole log. Unlike a reader, who stops at the first fault, it goes on behind one, so that all of them are named.
 * What was under something else that the reader may not see is told to `deny`. Throws `log-newer` and what `Store` throws.
 */
export async function walk(store: Store, { trust, said }: Walking, deny: (error: AssayError) => void): Promise<Chain> {
  const slots = await slotsIn(store).catch((error) => {
    // Somebody put something else in its folder's place.
    if (error.code !== 'object-irregular') throw error;
    deny(error);
  });
  if (slots === undefined) return { records: [], junk: new Set(), discrepancies: [], isWhole: false };
  const withoutVersions = { ...store, keepsVersions: false };
  const origin = await unlessDenied(
    () => originIn(store, trust, said),
    () => originIn(withoutVersions, trust, said),
    deny,
  );
  const reader = { trust, origin };
  const read = await atOnce(slots, (slot) =>
    unlessDenied(
      () => readSlot(store, slot, reader),
      () => readSlot(withoutVersions, slot, reader),
      deny,
    ),
  );
  const chain = joined(read.filter((slot) => slot !== undefined));
  const discrepancies = [...chain.discrepancies, ...(await strangers(store, trust, chain))];
  const areStrangers = discrepancies.some(({ code }) => code === 'signer-untrusted');
  const broken = new Set(discrepancies.map(({ key }) => key));
  for (const key of [...chain.junk].map(logKey)) {
    if (!broken.has(key) && !areStrangers)
      discrepancies.push({ code: 'record-junk', key, message: 'nobody who is trusted signed it for this place' });
  }
  return { ...chain, discrepancies, isWhole: chain.isWhole && !areStrangers };
}

async function slotsIn(store: Store): Promise<number[]> {
  const slots: number[] = [];
  for await (const key of store.listAfter(LOG_PREFIX, LOG_PREFIX)) {
    const slot = slotOf(key);
    if (slot !== undefined) slots.push(slot);
  }
  return slots;
}

function joined(slots: readonly Slot[]): Chain {
  const discrepancies: Discrepancy[] = [];
  const records: Committed[] = [];
  const junk = new Set<number>();
  let isWhole = true;
  let head: Digest | null = null;
  let last = 0;
  for (const { sequence, committed, isOverwritten } of slots) {
    if (committed === undefined) {
      junk.add(sequence);
      continue;
    }
    if (committed.record.previous !== head) {
      isWhole = false;
      discrepancies.push(...breakBefore(sequence, last, junk));
    }
    if (isOverwritten)
      discrepancies.push({
        code: 'record-overwritten',
        key: logKey(sequence),
        message: 'something was put on top of the record',
      });
    records.push(committed);
    head = committed.digest;
    last = sequence;
  }
  return { records, junk, discrepancies, isWhole };
}

/** What lies between a record and the last one before it that could be read, when it follows another one. */
function breakBefore(sequence: number, last: number, junk: ReadonlySet<number>): Discrepancy[] {
  if (sequence === last + 1)
    return [{ code: 'log-forked', key: logKey(sequence), message: 'it follows another record than the one before it' }];
  const length = Math.min(sequence - last - 1, MAX_NAMED);
  return Array.from({ length }, (_, at) => lostAt(last + 1 + at, junk));
}

/** What became of the record at `sequence`, of which something tells that it was there. */
export function lostAt(sequence: number, junk: ReadonlySet<number>): Discrepancy {
  const key = logKey(sequence);
  return junk.has(sequence)
    ? { code: 'record-altered', key, message: 'it is not the record that was there' }
    : { code: 'record-missing', key, message: 'the record is not there' };
}

/** To whoever trusts somebody else a log is nothing but junk. */
async function strangers(store: Store, trust: Trust, { records, junk }: Chain): Promise<Discrepancy[]> {
  if (records.length > 0 || junk.size === 0) return [];
  const first = await firstRecord(store);
  if (first === undefined || trust.has(first.signer)) return [];
  const message =
    first.signer === UNSIGNED ? 'nobody signed this log' : `${first.signer}, who is not trusted, signed it`;
  return [{ code: 'signer-untrusted', key: logKey(first.record.sequence), message }];
}
