import { atOnce } from './at-once.ts';
import type { Histories } from './snapshots.ts';
import { shardName, writeSnapshot } from './snapshots.ts';
import { moveTimestamp, timestampIn } from './timestamp.ts';
import { refreshViews } from './refresh-views.ts';
import type { Opened } from './writer.ts';

/** A reader reads at most about this many records after a snapshot. */
export const SNAPSHOT_EVERY = 64;

/**
 * Brings everything that is made from the log up to it: a snapshot where the last one lies far back, the views, the
 * timestamp. All of it can be made again, so that a crash here costs nothing but freshness, which the next run gives back.
 *
 * The timestamp comes last: it names the snapshot from which others then read, and a view that is older than where they began
 * is one that they could not go on from.
 */
export async function refresh(writer: Opened): Promise<void> {
  const { log } = writer;
  // What is read meanwhile is not in all of the views: a timestamp never says more than they do, so that one which says
  // less was put back.
  const { origin, sequence, head } = log;
  if (origin === null || head === null) return;
  const snapshot = await nextSnapshot(writer);
  await refreshViews(writer);
  const named = snapshot === undefined ? {} : { snapshot };
  await moveTimestamp(writer.store, { schema: 'skill-assay/timestamp/1', origin, sequence, head, ...named }, writer);
}

/** The sequence of the newest snapshot, of which there is a new one where the last was far back and nobody else made it. */
async function nextSnapshot(writer: Opened): Promise<number | undefined> {
  const { log } = writer;
  if (log.tail.length < SNAPSHOT_EVERY) return log.snapshot?.sequence;
  const newest = (await timestampIn(log.store, log))?.snapshot ?? 0;
  return log.sequence - newest < SNAPSHOT_EVERY ? newest : takeSnapshot(writer);
}

/** Writes a snapshot of the log as far as it was read: of all of it where it was opened `whole`. Its sequence. */
export async function takeSnapshot({ store, signer, log }: Opened): Promise<number | undefined> {
  const { origin, sequence, head, snapshot: before } = log;
  if (origin === null || head === null) return undefined;
  const skills = [...new Set(log.tail.map(({ record }) => record.skill))];
  const names = [...new Set(skills.map(shardName))];
  const shards = await atOnce(names, async (name) => [name, new Map(await log.shard(name))] as const);
  const changed = new Map<string, Histories>(shards);
  for (const skill of skills) {
    const history = await log.historyOf(skill);
    if (history !== undefined) changed.get(shardName(skill))?.set(skill, history);
  }
  await writeSnapshot(store, { origin, sequence, head }, { before, changed }, signer);
  return sequence;
}
