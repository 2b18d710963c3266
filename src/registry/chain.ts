import type { Digest } from '../model/digest.ts';
import type { AssayError } from '../model/error.ts';
import { broken } from './broken.ts';
import { logKey } from './layout.ts';
import type { Reader } from './reader.ts';
import { type Committed, deletedRecord, readSlot } from './slot.ts';
import type { Store } from './store.ts';

/** What of a log was read. */
export interface Reading extends Reader {
  readonly store: Store;
  /** Of the last record. */
  readonly sequence: number;
  /** The record of a slot that was read over; undefined for others. */
  readonly known: (sequence: number) => Committed | undefined;
}

/** Why the record at `sequence` does not follow: what it names must lie between it and the last one that was read. */
export function notNext(
  { sequence: last }: { readonly sequence: number },
  sequence: number,
  isJunk: (slot: number) => boolean,
): AssayError {
  if (sequence === last + 1) return broken('log-forked', logKey(sequence), 'it follows another record');
  for (let between = last + 1; between < sequence; between += 1) {
    if (!isJunk(between)) return broken('record-missing', logKey(between), 'the record is not there');
  }
  return broken('record-altered', logKey(last + 1), 'it is not the record that was there');
}

/**
 * Somebody trusted signed that the log has the record `head` at `sequence`. Whether it lies under something else. Throws
 * `log-truncated`, `record-missing` or `record-altered` where it is not there.
 */
export async function mustHold(
  reading: Reading,
  { sequence, head }: { readonly sequence: number; readonly head: Digest | null },
): Promise<{ readonly isOverwritten: boolean }> {
  if (sequence === 0) return { isOverwritten: false };
  const known = reading.known(sequence);
  const slot =
    known === undefined ? await readSlot(reading.store, sequence, reading) : { committed: known, isOverwritten: false };
  if (slot?.committed?.digest === head) return slot;
  if (slot !== undefined) throw broken('record-altered', logKey(sequence), 'it is not the record that was there');
  if (reading.sequence > sequence) throw broken('record-missing', logKey(sequence), 'the record is not there');
  throw broken('log-truncated', logKey(sequence), 'it ends before a record that it had');
}

/** Throws `log-truncated` where a deletion emptied the slot `next`: a log can be cut off and its timestamp put back. */
export async function mustEnd(reading: Reading, next: number): Promise<void> {
  if ((await deletedRecord(reading.store, next, reading)) !== undefined)
    throw broken('log-truncated', logKey(next), 'the record that was there was deleted');
}
