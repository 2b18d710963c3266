import type { Digest } from '../model/digest.ts';
import type { Snapshot, Timestamp } from '../model/history.ts';
import type { Trust } from './envelope.ts';
import { TIMESTAMP_KEY } from './layout.ts';
import { foreign, originIn } from './origin.ts';
import { newestSnapshot } from './snapshots.ts';
import type { Store } from './store.ts';
import { timestampIn } from './timestamp.ts';

/** From where a log is read, and how far it goes at least. */
export interface Start {
  readonly origin: Digest | null;
  readonly timestamp: Timestamp | undefined;
  readonly snapshot: Snapshot | undefined;
}

/**
 * From the newest snapshot, and from the beginning with `whole`: then a timestamp of another log is passed over, so that it
 * can be made again. Throws `timestamp-foreign`, `snapshot-foreign`, and what `originIn` and `Store` throw.
 */
export async function startOf(store: Store, trust: Trust, whole: boolean): Promise<Start> {
  const said = await timestampIn(store, { trust, origin: null });
  const origin = await originIn(store, trust, said);
  const isForeign = said !== undefined && origin !== null && said.origin !== null && said.origin !== origin;
  if (isForeign && !whole) throw foreign('timestamp-foreign', TIMESTAMP_KEY);
  const timestamp = isForeign ? undefined : said;
  // The timestamp names the newest, so that nobody lists them.
  const hasNone = timestamp !== undefined && timestamp.snapshot === undefined;
  const snapshot = whole || hasNone ? undefined : await newestSnapshot(store, { trust, origin }, timestamp?.snapshot);
  return { origin, timestamp, snapshot };
}
