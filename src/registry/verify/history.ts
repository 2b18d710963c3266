import { atOnce } from '../at-once.ts';
import { type Found, getSmall } from '../get-small.ts';
import { LOG_PREFIX, slotOf } from '../layout.ts';
import type { Reader } from '../reader.ts';
import { MAX_RECORD, recordIn } from '../slot.ts';
import type { Store, StoreVersion } from '../store.ts';
import type { Chain } from './chain.ts';
import type { Discrepancy } from './discrepancy.ts';

/** So many versions of what is written again and again are looked through, the newest first. */
const MAX_LOOKED_THROUGH = 100;

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

/** What says most of the earlier versions of the object at `key`: it only ever goes forward, unless somebody puts it back. */
export async function furthestBelow<T extends { readonly sequence: number }>(
  store: Store,
  key: string,
  read: (found: Found) => T | undefined,
): Promise<T | undefined> {
  const versions = (await versionsBelow(store, key)).get(key) ?? [];
  const earlier = versions.filter(({ isDeletion, isCurrent }) => !isDeletion && !isCurrent);
  const said = await atOnce(earlier.slice(-MAX_LOOKED_THROUGH), async ({ version }) =>
    read(await getSmall(store, key, { version, atMost: MAX_RECORD })),
  );
  return said.reduce((most, each) => ((each?.sequence ?? 0) > (most?.sequence ?? 0) ? each : most), undefined);
}

/**
 * Records that only their versions show: under a delete marker a slot looks as if nobody had written it, and one that was
 * written again with what is a record itself looks as if it always had been that. Junk that came and went is nobody's loss.
 */
export async function slotHistories(store: Store, reader: Reader, { records }: Chain): Promise<Discrepancy[]> {
  const current = new Map(records.map(({ record, digest }) => [record.sequence, digest]));
  const found: Discrepancy[] = [];
  for (const [key, versions] of await versionsBelow(store, LOG_PREFIX)) {
    const sequence = slotOf(key);
    if (sequence === undefined || (versions.length === 1 && versions[0]?.isDeletion === false)) continue;
    const earlier = await recordsIn(store, sequence, versions, reader);
    if (earlier.length === 0) continue;
    if (versions.at(-1)?.isDeletion === true)
      found.push({ code: 'record-deleted', key, message: 'a delete marker lies on top of it' });
    else if (earlier.some((digest) => digest !== current.get(sequence)))
      found.push({ code: 'log-forked', key, message: 'two records were written in one place' });
    else found.push({ code: 'record-overwritten', key, message: 'it was written more than once' });
  }
  return found;
}

/** The digests of the records among the versions of a slot that are not current. */
async function recordsIn(
  store: Store,
  sequence: number,
  versions: readonly StoreVersion[],
  reader: Reader,
): Promise<string[]> {
  const digests: string[] = [];
  for (const { key, version, isDeletion, isCurrent } of versions.slice(0, MAX_LOOKED_THROUGH)) {
    if (isDeletion || isCurrent) continue;
    const committed = recordIn(await getSmall(store, key, { version, atMost: MAX_RECORD }), sequence, reader);
    if (committed !== undefined) digests.push(committed.digest);
  }
  return digests;
}
