import { type Digest, digestOf } from '../model/digest.ts';
import { AssayError } from '../model/error.ts';
import { LogRecord } from '../model/record.ts';
import { broken } from './broken.ts';
import { type Signer, seal, type Trust, UNSIGNED, unseal } from './envelope.ts';
import { getSmall } from './get-small.ts';
import { logKey } from './layout.ts';
import { type Reader, originOf } from './reader.ts';
import type { Store, Stored, StoreVersion } from './store.ts';

/** A record in its place. */
export interface Committed {
  readonly record: LogRecord;
  /** Of the object's bytes, envelope and all. */
  readonly digest: Digest;
}

/** A record that was to be written, and whether it was not there already. */
export interface Appended extends Committed {
  readonly isNew: boolean;
}

/** What a slot of the log holds. */
export interface Slot {
  readonly sequence: number;
  /** Undefined for what nobody signed whom the reader trusts, or what belongs elsewhere. */
  readonly committed: Committed | undefined;
  /** The record is there, and under something else that was put on top of it. */
  readonly isOverwritten: boolean;
}

/** Something that lies in the log and is no part of it, or that was put on top of a part of it. */
export interface Remark {
  readonly key: string;
  readonly what: 'junk' | 'overwritten';
}

/** No honest record comes near it: a description of 2,000 characters, six bytes each, and 50 tags, in base64. */
export const MAX_RECORD = 256 * 1024;

/** A slot is written once, and found again by an overwriter's second try or third. */
const MAX_VERSIONS = 1000;

/**
 * Reads one slot. Where a store keeps versions, what was put on top of a record does not hide it: the first valid version
 * counts, since a slot is written once.
 *
 * Throws `log-newer` for a signed record that this build does not understand, `log-flooded` where a slot has more versions
 * than anybody looks through, and what `Store` throws.
 */
export async function readSlot(store: Store, sequence: number, reader: Reader): Promise<Slot | undefined> {
  const key = logKey(sequence);
  const present = await getSmall(store, key, { atMost: MAX_RECORD });
  if (present === undefined) return undefined;
  const committed = recordIn(present, sequence, reader);
  if (committed !== undefined || !store.keepsVersions) return { sequence, committed, isOverwritten: false };
  const below = await firstValid(store, await versionsAt(store, key), sequence, reader);
  return { sequence, committed: below, isOverwritten: below !== undefined };
}

/**
 * The record that was in a slot which a deletion has emptied, where the store still has it and says so: a reader who may not
 * ask for versions is told of none. Throws as `readSlot` does.
 */
export async function deletedRecord(store: Store, sequence: number, reader: Reader): Promise<Committed | undefined> {
  if (!store.keepsVersions) return undefined;
  try {
    const versions = await versionsAt(store, logKey(sequence));
    return versions.at(-1)?.isDeletion ? await firstValid(store, versions, sequence, reader) : undefined;
  } catch (error) {
    if (error instanceof AssayError && error.code === 'store-denied') return undefined;
    throw error;
  }
}

/** The record that was found, if somebody trusted signed it for this slot of this log. Throws `log-newer`. */
export function recordIn(
  found: Pick<Stored, 'bytes' | 'digest'> | 'junk' | undefined,
  sequence: number,
  { trust, origin }: Reader,
): Committed | undefined {
  if (found === undefined || found === 'junk') return undefined;
  const { bytes, digest } = found;
  const unsealed = unseal('record', bytes);
  if (unsealed?.signer === undefined || !trust.has(unsealed.signer)) return undefined;
  const record = LogRecord.safeParse(unsealed.value);
  // Without signatures anybody's bytes get this far, and those that are no record are junk like any other.
  if (!record.success && unsealed.signer === UNSIGNED) return undefined;
  if (!record.success) {
    throw new AssayError('log-newer', 'a signed record is not understood', {
      where: logKey(sequence),
      fix: 'use a newer version of this tool',
      cause: record.error,
    });
  }
  const committed = { record: record.data, digest };
  // Anybody who may write can copy a record into another slot, or into another log of the same signer.
  const belongs = record.data.sequence === sequence && (origin === null || originOf(committed) === origin);
  const isFirst = record.data.previous === null;
  return belongs && isFirst === (record.data.origin === null) ? committed : undefined;
}

/**
 * `record` as it is written, proved to be what those who trust `trust` will read: one that nobody can read would end the log
 * for everybody. Throws `deed-refused` where they would not.
 */
export function sealRecord(
  record: LogRecord,
  signer: Signer | undefined,
  trust: Trust,
): Committed & { readonly bytes: Uint8Array } {
  try {
    const bytes = seal('record', LogRecord.parse(record), signer);
    const committed =
      bytes.length > MAX_RECORD
        ? undefined
        : recordIn({ bytes, digest: digestOf(bytes) }, record.sequence, { trust, origin: record.origin });
    if (committed !== undefined) return { ...committed, bytes };
    throw new TypeError('too large, or signed by somebody who is not trusted');
  } catch (cause) {
    throw new AssayError('deed-refused', `no reader would accept this ${record.action} record`, {
      where: String(record.skill),
      fix: 'shorten what it says, and leave out what is not text',
      cause,
    });
  }
}

async function versionsAt(store: Store, key: string): Promise<StoreVersion[]> {
  const versions: StoreVersion[] = [];
  for await (const each of store.versionsOf(key)) {
    if (each.key !== key) continue;
    versions.push(each);
    if (versions.length > MAX_VERSIONS) throw broken('log-flooded', key, 'it was overwritten without end');
  }
  return versions;
}

async function firstValid(
  store: Store,
  versions: readonly StoreVersion[],
  sequence: number,
  reader: Reader,
): Promise<Committed | undefined> {
  for (const { key, version, isDeletion } of versions) {
    if (isDeletion) continue;
    const committed = recordIn(await getSmall(store, key, { atMost: MAX_RECORD, version }), sequence, reader);
    if (committed !== undefined) return committed;
  }
  return undefined;
}
