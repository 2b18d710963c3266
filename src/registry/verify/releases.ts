import type { AssayError } from '../../model/error.ts';
import { atOnce } from '../at-once.ts';
import type { PublishRecord } from '../../model/record.ts';
import { MAX_ENTRY } from '../entry.ts';
import { getSmall } from '../get-small.ts';
import { entryKey, reportKey } from '../layout.ts';
import { MAX_OBJECT, type Store, type StoreVersion } from '../store.ts';
import type { Discrepancy } from './discrepancy.ts';
import { unlessDenied } from './unless-denied.ts';

/** Holds every release against its entry. `versions` are those of all entries, by key. What is not given out is told to `deny`. */
export async function entryDiscrepancies(
  store: Store,
  releases: readonly PublishRecord[],
  versions: ReadonlyMap<string, readonly StoreVersion[]>,
  deny: (error: AssayError) => void,
): Promise<Discrepancy[]> {
  const found = await atOnce(releases, async (record) => {
    const key = entryKey(record.skill, record.version);
    return [
      ...(await bytesDiscrepancies(store, key, record, deny)),
      ...versionDiscrepancies(key, record.entryVersion, versions.get(key)),
    ];
  });
  return found.flat();
}

/** The bytes that a reader gets, which takes them by the store's own name where it has one. */
async function bytesDiscrepancies(
  store: Store,
  key: string,
  { entry, entryVersion: version }: PublishRecord,
  deny: (error: AssayError) => void,
): Promise<Discrepancy[]> {
  const getting = { atMost: MAX_ENTRY, ...(version !== undefined && { version }) };
  const stored = await unlessDenied<Awaited<ReturnType<typeof getSmall>> | 'unknown'>(
    () => getSmall(store, key, getting, ['object-unreadable']),
    () => 'unknown',
    deny,
  );
  if (stored === 'unknown') return [];
  if (stored === undefined)
    return [{ code: 'entry-missing', key, message: 'the log names this entry and it is not there' }];
  if (stored !== 'junk' && stored.digest === entry) return [];
  return [{ code: 'entry-altered', key, message: `the bytes are not those that were published (${entry})` }];
}

/** What others see who take the current object, ARISE's client among them. */
function versionDiscrepancies(
  key: string,
  pinned: string | undefined,
  versions: readonly StoreVersion[] | undefined,
): Discrepancy[] {
  const current = versions?.find(({ isCurrent }) => isCurrent);
  if (versions === undefined || current === undefined) return [];
  if (current.isDeletion) return [{ code: 'entry-deleted', key, message: 'a delete marker lies on top of the entry' }];
  const isPinned = pinned === undefined || current.version === pinned;
  if (versions.length === 1 && isPinned) return [];
  const seen = isPinned ? 'it was' : 'who takes what is current gets another version: it was';
  return [{ code: 'entry-overwritten', key, message: `${seen} written more than once` }];
}

/** Reports, each once, however many releases came of it. */
export async function reportDiscrepancies(store: Store, releases: readonly PublishRecord[]): Promise<Discrepancy[]> {
  const digests = [...new Set(releases.map(({ report }) => report))];
  const found = await atOnce(digests, async (digest): Promise<Discrepancy[]> => {
    const key = reportKey(digest);
    const stored = await getSmall(store, key, { atMost: MAX_OBJECT });
    if (stored === undefined) return [{ code: 'report-missing', key, message: 'the report of a release is not there' }];
    return stored !== 'junk' && stored.digest === digest
      ? []
      : [{ code: 'report-altered', key, message: 'it is not the report that was published' }];
  });
  return found.flat();
}
