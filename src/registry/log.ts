import { type Digest, digestOf } from '../model/digest.ts';
import { AssayError } from '../model/error.ts';
import { LogRecord } from '../model/release.ts';
import { LOG_PREFIX, logKey } from './layout.ts';
import type { Store } from './store.ts';

/** The log as far as it was read: every record in order, each proved to follow the one before. */
export interface Log {
  readonly records: readonly LogRecord[];
  /** Sequence and digest of the last record; 0 and null for an empty log. */
  readonly sequence: number;
  readonly head: Digest | null;
  /** Digest of each record, by sequence. */
  readonly digests: ReadonlyMap<number, Digest>;
}

/** Reads and verifies the whole log. Throws `log-broken` where it is not one gapless chain of well-formed records. */
export async function readLog(store: Store): Promise<Log> {
  const records: LogRecord[] = [];
  const digests = new Map<number, Digest>();
  const latest = new Map<string, number>();
  let head: Digest | null = null;
  for await (const key of store.listAfter(LOG_PREFIX, LOG_PREFIX)) {
    const sequence = records.length + 1;
    if (key !== logKey(sequence)) throw broken(key, `the record ${sequence} is missing`);
    const stored = await store.get(key);
    if (stored === undefined) throw broken(key, 'it was listed and cannot be read');
    const record = recordIn(stored.bytes, key);
    if (record.sequence !== sequence || record.previous !== head)
      throw broken(key, 'it does not follow the record before');
    // A version is published once and never again: another meaning of it, or an old one made the latest, is no history.
    if (record.version <= (latest.get(record.skill) ?? 0))
      throw broken(key, 'it publishes a version that is not newer');
    latest.set(record.skill, record.version);
    records.push(record);
    head = digestOf(stored.bytes);
    digests.set(sequence, head);
  }
  return { records, sequence: records.length, head, digests };
}

function recordIn(bytes: Uint8Array, key: string): LogRecord {
  try {
    return LogRecord.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (cause) {
    throw broken(key, 'it is not a record', cause);
  }
}

function broken(where: string, message: string, cause?: unknown): AssayError {
  return new AssayError('log-broken', `the log cannot be trusted: ${message}`, {
    where,
    fix: 'ask who runs the registry; do not use it until it verifies',
    cause,
  });
}

/** The last record that published `skill`, if any. */
export function lastPublished({ records }: Log, skill: string): LogRecord | undefined {
  return records.findLast((record) => record.action === 'publish' && record.skill === skill);
}
