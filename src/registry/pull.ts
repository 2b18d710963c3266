import { type Digest, digestOf } from '../model/digest.ts';
import { AssayError } from '../model/error.ts';
import { Entry, type Lock, type LogRecord } from '../model/release.ts';
import { entryKey } from './layout.ts';
import { type Log, readLog } from './log.ts';
import type { Store } from './store.ts';

/** An entry whose bytes are those which the log names. Only `pullEntry` makes one. */
export interface VerifiedEntry {
  readonly entry: Entry;
  readonly record: LogRecord;
  readonly log: Log;
}

/**
 * The release `name` (at `version`, else the latest), resolved from the log alone and proved against it. `seen` is what
 * a lock file remembers: an older log, or another one, is refused.
 *
 * Throws `log-broken`, `log-rolled-back`, `skill-unknown`, `entry-missing` or `entry-altered`.
 */
export async function pullEntry(
  store: Store,
  name: string,
  version: number | undefined,
  seen: Pick<Lock, 'sequence' | 'head'> | undefined,
): Promise<VerifiedEntry> {
  const log = await readLog(store);
  if (seen !== undefined && log.digests.get(seen.sequence) !== seen.head) {
    throw new AssayError(
      'log-rolled-back',
      `the log no longer holds the record ${seen.sequence} that was seen before`,
      { where: store.url, fix: 'do not use this registry until somebody explains it' },
    );
  }
  const record = log.records.findLast(
    (each) => each.skill === name && (version === undefined || each.version === version),
  );
  if (record === undefined) {
    throw new AssayError('skill-unknown', `the registry has no ${name}${version === undefined ? '' : `@${version}`}`, {
      where: store.url,
      fix: 'check the name and the version',
    });
  }
  return { entry: await entryFor(store, record), record, log };
}

async function entryFor(store: Store, record: LogRecord): Promise<Entry> {
  const key = entryKey(record.skill, record.version);
  const stored = await store.get(key, record.entryVersion === undefined ? {} : { version: record.entryVersion });
  if (stored === undefined)
    throw new AssayError('entry-missing', 'the log names this entry and it is not there', {
      where: key,
      fix: 'ask who runs the registry',
    });
  if (digestOf(stored.bytes) !== record.entry) throw altered(key, record.entry);
  const entry = entryIn(stored.bytes);
  if (entry?.name !== record.skill || entry.version !== record.version) throw altered(key, record.entry);
  return entry;
}

function entryIn(bytes: Uint8Array): Entry | undefined {
  try {
    return Entry.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return undefined;
  }
}

function altered(where: string, expected: Digest): AssayError {
  return new AssayError('entry-altered', `the bytes are not those that were published (${expected})`, {
    where,
    fix: 'do not use it; ask who runs the registry',
  });
}
