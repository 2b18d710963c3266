import type { AssayError } from '../../model/error.ts';
import { atOnce } from '../at-once.ts';
import { type Found, getSmall } from '../get-small.ts';
import { snapshotKey, TIMESTAMP_KEY } from '../layout.ts';
import { MAX_SNAPSHOT, snapshotsIn } from '../snapshots.ts';
import { MAX_OBJECT, type Store } from '../store.ts';
import { MAX_TIMESTAMP } from '../timestamp.ts';
import { VIEWS } from '../views.ts';
import { unlessDenied } from './unless-denied.ts';

/** What others made from the log, as it was found. */
export interface Observed {
  readonly timestamp: Found;
  /** By their sequences, in order. */
  readonly snapshots: ReadonlyMap<number, Found>;
  /** By their keys. */
  readonly views: ReadonlyMap<string, Found>;
}

/**
 * Reads all that is made from the log. It is read before the log is: what an honest writer makes of records comes after
 * them, so that of a registry which grows meanwhile the log is never the part that seems to be behind.
 */
export async function observe(store: Store, deny: (error: AssayError) => void): Promise<Observed> {
  const timestamp = await getSmall(store, TIMESTAMP_KEY, { atMost: MAX_TIMESTAMP });
  const sequences = await unlessDenied(
    () => snapshotsIn(store),
    () => [],
    deny,
  );
  const snapshots = await atOnce(
    sequences,
    async (sequence) => [sequence, await getSmall(store, snapshotKey(sequence), { atMost: MAX_SNAPSHOT })] as const,
  );
  const views = await atOnce(
    VIEWS,
    async ({ key }) => [key, await getSmall(store, key, { atMost: MAX_OBJECT })] as const,
  );
  return { timestamp, snapshots: new Map(snapshots), views: new Map(views) };
}
