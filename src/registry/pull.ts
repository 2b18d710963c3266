import { AssayError } from '../model/error.ts';
import type { Release, SkillHistory } from '../model/history.ts';
import type { PublishRecord } from '../model/record.ts';
import type { Entry } from '../model/release.ts';
import { entryIn, MAX_ENTRY } from './entry.ts';
import { because, latestOf } from './fold.ts';
import { getSmall } from './get-small.ts';
import { entryKey, logKey } from './layout.ts';
import type { Log } from './log.ts';
import type { Position } from './reader.ts';
import { readSlot } from './slot.ts';
import type { Store } from './store.ts';

/** An entry whose bytes are those which the log names. Only `pullEntry` makes one. */
export interface VerifiedEntry {
  readonly entry: Entry;
  readonly release: Release;
  readonly record: PublishRecord;
}

/**
 * The release `name` (at `version`, else the latest), resolved from `log` alone and proved against it.
 * Throws `skill-unknown`, `skill-retired`, `version-withdrawn`, `entry-missing` or `entry-altered`, and what `Log` throws.
 */
export async function pullEntry(log: Log, name: string, version: number | undefined): Promise<VerifiedEntry> {
  const release = chosen(await log.historyOf(name), name, version, log.store.url);
  const { record, digest } = await log.recordAt(release.sequence);
  if (record.action !== 'publish' || digest !== release.record) {
    throw new AssayError('record-altered', 'the record of this release is not the one that was there', {
      where: logKey(release.sequence),
      fix: 'do not use it; ask who runs the registry',
    });
  }
  return { entry: await entryOf(log.store, name, release), release, record };
}

/**
 * Throws `registry-changed` where the log is another one than that of `seen`, which somebody remembers, and `log-rolled-back`
 * where it does not go on from there.
 */
export async function mustContinue(log: Log, seen: Position): Promise<void> {
  if (seen.sequence === 0) return;
  if (log.origin !== null && seen.origin !== log.origin) throw changed(log);
  const known = log.known(seen.sequence) ?? (await readSlot(log.store, seen.sequence, log))?.committed;
  if (known?.digest === seen.head && seen.sequence <= log.sequence) return;
  throw new AssayError('log-rolled-back', `the log no longer holds the record ${seen.sequence} that was seen before`, {
    where: logKey(seen.sequence),
    fix: 'do not use this registry until somebody explains it',
  });
}

/** The error that says that a log is another one than somebody remembers. */
export function changed({ store }: Pick<Log, 'store'>): AssayError {
  return new AssayError('registry-changed', 'the registry holds another log than the one that was seen before', {
    where: store.url,
    fix: 'do not use it until somebody explains it; if it was made anew, begin a new lock file',
  });
}

function chosen(history: SkillHistory | undefined, name: string, version: number | undefined, where: string): Release {
  const asked = version === undefined ? name : `${name}@${version}`;
  if (history === undefined || history.releases.length === 0)
    throw new AssayError('skill-unknown', `the registry has no ${asked}`, { where, fix: 'check the name' });
  const release =
    version === undefined ? latestOf(history.releases) : history.releases.find((each) => each.version === version);
  if (release === undefined && version !== undefined)
    throw new AssayError('skill-unknown', `the registry has no ${asked}`, { where, fix: 'check the version' });
  if (history.retired)
    throw new AssayError('skill-retired', because(`${name} is retired`, history), { where, fix: 'use another skill' });
  if (release === undefined || release.withdrawn !== undefined)
    throw new AssayError(
      'version-withdrawn',
      because(`${asked} was withdrawn`, release ?? history.releases.at(-1) ?? {}),
      {
        where,
        fix:
          latestOf(history.releases) === undefined
            ? 'use another skill'
            : `take the newest that was not: assay pull ${name}@latest`,
      },
    );
  return release;
}

/** The entry of `release` of the skill `name`. Throws `entry-missing` or `entry-altered`, `object-unreadable`, and what `Store` throws. */
export async function entryOf(
  store: Store,
  name: string,
  { version, entry: digest, entryVersion }: Release,
): Promise<Entry> {
  const key = entryKey(name, version);
  const pinned = entryVersion === undefined ? {} : { version: entryVersion };
  const stored = await getSmall(store, key, { atMost: MAX_ENTRY, ...pinned }, ['object-unreadable']);
  if (stored === undefined)
    throw new AssayError('entry-missing', 'the log names this entry and it is not there', {
      where: key,
      fix: 'ask who runs the registry',
    });
  const entry = stored !== 'junk' && stored.digest === digest ? entryIn(stored, name, version) : undefined;
  if (entry !== undefined) return entry;
  throw new AssayError('entry-altered', `the bytes are not those that were published (${digest})`, {
    where: key,
    fix: 'do not use it; ask who runs the registry',
  });
}
