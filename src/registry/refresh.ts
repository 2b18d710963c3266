import type { Histories } from './snapshots.ts';
import { shardName, shardOf, writeSnapshot } from './snapshots.ts';
import type { Log } from './log.ts';
import { moveTimestamp } from './timestamp.ts';
import { refreshViews } from './refresh-views.ts';
import type { Writer } from './writer.ts';

/** A reader reads at most about this many records after a snapshot. */
export const SNAPSHOT_EVERY = 64;

/**
 * Brings everything that is made from the log up to it: a snapshot where the last one lies far back, the timestamp, the
 * views. All of it can be made again, so that a crash here costs nothing but freshness, which the next run gives back.
 */
export async function refresh(writer: Writer, log: Log): Promise<void> {
  if (log.head === null) return;
  const position = { sequence: log.sequence, head: log.head };
  const snapshot = log.tail.length < SNAPSHOT_EVERY ? log.snapshot : await nextSnapshot(writer, log, position);
  await moveTimestamp(
    writer.store,
    {
      schema: 'skill-assay/timestamp/1',
      ...position,
      ...(snapshot !== undefined && { snapshot: snapshot.sequence }),
    },
    writer,
  );
  await refreshViews(writer, log);
}

async function nextSnapshot(
  { store, signer }: Writer,
  log: Log,
  position: Parameters<typeof writeSnapshot>[1],
): ReturnType<typeof writeSnapshot> {
  const changed = new Map<string, Histories>();
  for (const skill of new Set(log.tail.map(({ record }) => record.skill))) {
    const name = shardName(skill);
    const shard = changed.get(name) ?? (log.snapshot ? await shardOf(store, log.snapshot, name) : new Map());
    const history = await log.historyOf(skill);
    if (history !== undefined) changed.set(name, shard.set(skill, history));
  }
  return writeSnapshot(store, position, { before: log.snapshot, changed }, signer);
}
