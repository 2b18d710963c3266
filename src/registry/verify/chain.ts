import type { Digest } from '../../model/digest.ts';
import { inParallel } from '../../model/in-parallel.ts';
import type { Trust } from '../envelope.ts';
import { LOG_PREFIX, logKey, slotOf } from '../layout.ts';
import { type Committed, readSlot, type Slot } from '../slot.ts';
import type { Store } from '../store.ts';
import type { Discrepancy } from './discrepancy.ts';

/** Every record that can be read, and what is wrong with the chain they should be. */
export interface Chain {
  readonly records: readonly Committed[];
  readonly discrepancies: readonly Discrepancy[];
  /** Every record follows the one before it, whatever else lies in the log. */
  readonly isWhole: boolean;
}

const JOBS = 16;

/**
 * Walks the whole log. Unlike a reader, who stops at the first fault, it goes on behind one, so that all of them are named.
 * Throws `log-newer` and what `Store` throws.
 */
export async function walk(store: Store, trust: Trust): Promise<Chain> {
  const discrepancies: Discrepancy[] = [];
  const slots: number[] = [];
  for await (const key of store.listAfter(LOG_PREFIX, LOG_PREFIX)) {
    const slot = slotOf(key);
    if (slot === undefined) discrepancies.push({ code: 'stray-object', key, message: 'it is no place in a log' });
    else slots.push(slot);
  }
  const read = await inParallel(slots, JOBS, (slot) => readSlot(store, slot, trust));
  const records: Committed[] = [];
  const junk = new Set<number>();
  let isWhole = true;
  let head: Digest | null = null;
  let last = 0;
  for (const slot of read) {
    if (slot === undefined) continue;
    const key = logKey(slot.sequence);
    if (slot.committed === undefined) {
      junk.add(slot.sequence);
      continue;
    }
    if (slot.committed.record.previous !== head) {
      isWhole = false;
      discrepancies.push(...breakBefore(slot, last, junk));
    }
    if (slot.isOverwritten)
      discrepancies.push({ code: 'record-overwritten', key, message: 'something was put on top of the record' });
    records.push(slot.committed);
    head = slot.committed.digest;
    last = slot.sequence;
  }
  const altered = new Set(discrepancies.map(({ key }) => key));
  for (const sequence of junk) {
    const key = logKey(sequence);
    if (!altered.has(key))
      discrepancies.push({ code: 'record-junk', key, message: 'nobody who is trusted signed it for this place' });
  }
  return { records, discrepancies, isWhole };
}

/** What lies between a record and the last one before it that could be read, when it follows another one. */
function breakBefore({ sequence }: Slot, last: number, junk: ReadonlySet<number>): Discrepancy[] {
  if (sequence === last + 1) {
    return [{ code: 'log-forked', key: logKey(sequence), message: 'it follows another record than the one before it' }];
  }
  const between = Array.from({ length: Math.min(sequence - last - 1, 1000) }, (_, at) => last + 1 + at);
  return between.map((each) =>
    junk.has(each)
      ? { code: 'record-altered', key: logKey(each), message: 'it is not the record that was there' }
      : { code: 'record-missing', key: logKey(each), message: 'the record is not there' },
  );
}
