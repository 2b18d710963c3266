import type { Digest } from '../model/digest.ts';
import { AssayError } from '../model/error.ts';
import { LogRecord } from '../model/record.ts';
import { type Trust, unseal } from './envelope.ts';
import { logKey } from './layout.ts';
import type { Store, Stored } from './store.ts';

/** A record in its place. */
export interface Committed {
  readonly record: LogRecord;
  /** Of the object's bytes, envelope and all. */
  readonly digest: Digest;
}

/** What a slot of the log holds. */
export interface Slot {
  readonly sequence: number;
  /** Undefined for what nobody signed whom the reader trusts, or what belongs elsewhere. */
  readonly committed: Committed | undefined;
  /** The record is there, and under something else that was put on top of it. */
  readonly isOverwritten: boolean;
}

/** No honest record comes near it: a description of 2,000 characters, six bytes each, and 50 tags, in base64. */
const MAX_RECORD = 256 * 1024;

/**
 * Reads one slot. Where a store keeps versions, what was put on top of a record does not hide it: the first valid version
 * counts, since a slot is written once.
 *
 * Throws `log-newer` for a signed record that this build does not understand, and what `Store` throws.
 */
export async function readSlot(store: Store, sequence: number, trust: Trust): Promise<Slot | undefined> {
  const key = logKey(sequence);
  const present = await getSmall(store, key);
  if (present === undefined) return undefined;
  const committed = present === 'too-large' ? undefined : recordIn(present, sequence, trust);
  if (committed !== undefined || !store.keepsVersions) return { sequence, committed, isOverwritten: false };
  const below = await firstValid(store, key, sequence, trust);
  return { sequence, committed: below, isOverwritten: below !== undefined };
}

/** The record that `stored` is, if somebody trusted signed it for this slot. */
export function recordIn({ bytes, digest }: Stored, sequence: number, trust: Trust): Committed | undefined {
  const unsealed = unseal('record', bytes);
  if (unsealed === undefined || !unsealed.signers.some((signer) => trust.has(signer))) return undefined;
  const record = LogRecord.safeParse(unsealed.value);
  // Without signatures anybody's bytes get this far, and those that are no record are junk like any other.
  if (!record.success && unsealed.signers.includes('unsigned')) return undefined;
  if (!record.success) {
    throw new AssayError('log-newer', 'a signed record is not understood', {
      where: logKey(sequence),
      fix: 'use a newer version of this tool',
      cause: record.error,
    });
  }
  // Anybody who may write can copy a record into another slot.
  return record.data.sequence === sequence ? { record: record.data, digest } : undefined;
}

async function firstValid(store: Store, key: string, sequence: number, trust: Trust): Promise<Committed | undefined> {
  for await (const each of store.versionsOf(key)) {
    if (each.key !== key || each.isDeletion) continue;
    const stored = await getSmall(store, key, each.version);
    const committed = stored === undefined || stored === 'too-large' ? undefined : recordIn(stored, sequence, trust);
    if (committed !== undefined) return committed;
  }
  return undefined;
}

async function getSmall(store: Store, key: string, version?: string): Promise<Stored | 'too-large' | undefined> {
  try {
    return await store.get(key, { atMost: MAX_RECORD, ...(version !== undefined && { version }) });
  } catch (error) {
    if (error instanceof AssayError && error.code === 'object-too-large') return 'too-large';
    throw error;
  }
}
