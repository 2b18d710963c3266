import { inParallel } from '../../model/in-parallel.ts';
import type { AssayError } from '../../model/error.ts';
import { getSmall } from '../get-small.ts';
import { snapshotKey, TIMESTAMP_KEY } from '../layout.ts';
import { snapshotsIn } from '../snapshots.ts';
import { MAX_OBJECT, type Store, type Stored } from '../store.ts';
import { VIEWS } from '../views.ts';
import { unlessDenied } from './unless-denied.ts';

/** What stands at a key: `junk` for what is larger than anything of ours, or no plain object. */
export type Found = Stored | 'junk' | undefined;

/** What others made from the log, as it was found. */
export interface Observed {
  readonly timestamp: Found;
  /** By their sequences, in order. */
  readonly snapshots: ReadonlyMap<number, Found>;
  /** By their keys. */
  readonly views: ReadonlyMap<string, Found>;
}

const MAX_TIMESTAMP = 16 * 1024;
const MAX_SNAPSHOT = 256 * 1024;
const JOBS = 16;

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
  const snapshots = await inParallel(
    sequences,
    JOBS,
    async (sequence) => [sequence, await getSmall(store, snapshotKey(sequence), { atMost: MAX_SNAPSHOT })] as const,
  );
  const views = await inParallel(
    VIEWS,
    JOBS,
    async ({ key }) => [key, await getSmall(store, key, { atMost: MAX_OBJECT })] as const,
  );
  return { timestamp, snapshots: new Map(snapshots), views: new Map(views) };
}
