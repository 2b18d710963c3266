import type { Release } from '../../model/history.ts';
import { inParallel } from '../../model/in-parallel.ts';
import type { PublishRecord } from '../../model/record.ts';
import { entryKey, reportKey } from '../layout.ts';
import type { Store, StoreVersion } from '../store.ts';
import type { Discrepancy } from './discrepancy.ts';

const JOBS = 16;

/** Holds every release against its entry and its report. `versions` are those of all entries, by key. */
export async function entryDiscrepancies(
  store: Store,
  releases: readonly PublishRecord[],
  versions: ReadonlyMap<string, readonly StoreVersion[]>,
): Promise<Discrepancy[]> {
  const found = await inParallel(releases, JOBS, async (record) => {
    const key = entryKey(record.skill, record.version);
    return [...(await bytesDiscrepancies(store, key, record)), ...versionDiscrepancies(key, record, versions.get(key))];
  });
  return found.flat();
}

/** The bytes that a reader gets, which takes them by the store's own name where it has one. */
async function bytesDiscrepancies(
  store: Store,
  key: string,
  { entry, entryVersion }: Pick<Release, 'entry' | 'entryVersion'>,
): Promise<Discrepancy[]> {
  const stored = await store.get(key, entryVersion === undefined ? {} : { version: entryVersion });
  if (stored === undefined)
    return [{ code: 'entry-missing', key, message: 'the log names this entry and it is not there' }];
  if (stored.digest === entry) return [];
  return [{ code: 'entry-altered', key, message: `the bytes are not those that were published (${entry})` }];
}

/** What others see who take the current object, ARISE's client among them. */
function versionDiscrepancies(
  key: string,
  { entryVersion }: Pick<Release, 'entryVersion'>,
  versions: readonly StoreVersion[] | undefined,
): Discrepancy[] {
  if (versions === undefined || entryVersion === undefined) return [];
  const current = versions.find(({ isCurrent }) => isCurrent);
  if (current?.isDeletion === true)
    return [{ code: 'entry-deleted', key, message: 'a delete marker lies on top of the entry' }];
  if (versions.length === 1 && current?.version === entryVersion) return [];
  return [
    {
      code: 'entry-overwritten',
      key,
      message: 'it was written more than once, and readers without a log see other bytes',
    },
  ];
}

/** Reports, each once, however many releases came of it. */
export async function reportDiscrepancies(store: Store, releases: readonly PublishRecord[]): Promise<Discrepancy[]> {
  const digests = [...new Set(releases.map(({ report }) => report))];
  const found = await inParallel(digests, JOBS, async (digest): Promise<Discrepancy[]> => {
    const key = reportKey(digest);
    const stored = await store.get(key);
    if (stored === undefined) return [{ code: 'report-missing', key, message: 'the report of a release is not there' }];
    return stored.digest === digest
      ? []
      : [{ code: 'report-altered', key, message: 'it is not the report that was published' }];
  });
  return found.flat();
}

/** Entries that no record speaks of: somebody was cut off, is at work, or put them there for ARISE's client to find. */
export async function unclaimedEntries(store: Store, claimed: ReadonlySet<string>): Promise<Discrepancy[]> {
  const found: Discrepancy[] = [];
  for await (const key of store.listAfter('skills/', 'skills/')) {
    if (claimed.has(key)) continue;
    found.push(
      /^skills\/[a-z_][a-z0-9_]{0,63}\/v[1-9]\d{0,6}\.json$/.test(key)
        ? { code: 'entry-unclaimed', key, message: 'no record speaks of this entry' }
        : { code: 'stray-object', key, message: 'it is no entry' },
    );
  }
  return found;
}

/** Every version of every object below `prefix`, by key; empty where the store keeps none. */
export async function versionsBelow(store: Store, prefix: string): Promise<Map<string, StoreVersion[]>> {
  const versions = new Map<string, StoreVersion[]>();
  if (!store.keepsVersions) return versions;
  for await (const each of store.versionsOf(prefix)) {
    const known = versions.get(each.key);
    if (known === undefined) versions.set(each.key, [each]);
    else known.push(each);
  }
  return versions;
}
