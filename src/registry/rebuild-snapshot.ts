import { canonical } from '../model/canonical.ts';
import { digestOf } from '../model/digest.ts';
import type { SkillHistory, Snapshot } from '../model/history.ts';
import { atOnce } from './at-once.ts';
import { seal } from './envelope.ts';
import { shardKey, snapshotKey } from './layout.ts';
import { folded } from './fold.ts';
import type { Log } from './log.ts';
import { SNAPSHOT_EVERY } from './refresh.ts';
import { restore } from './replace.ts';
import { type Histories, newestSnapshot, shardBytes, shardName, snapshotIn } from './snapshots.ts';
import { timestampIn } from './timestamp.ts';
import type { Writer } from './writer.ts';

/**
 * Makes the newest snapshot again from `log`, read whole: every shard, then the root, as whoever first wrote it did. Where a
 * long log has none, it gets one that goes to its end.
 */
export async function rebuildSnapshot(
  writer: Writer,
  log: Log,
): Promise<{ readonly sequence: number | undefined; readonly replaced: readonly string[] }> {
  const { store, signer } = writer;
  const { origin } = log;
  const sequence = await sequenceOf(writer, log);
  const last = log.tail.find(({ record }) => record.sequence === sequence);
  if (sequence === undefined || last === undefined || origin === null) return { sequence: undefined, replaced: [] };
  const shards = [...shardsOf(historiesAt(log, sequence))].map(([name, skills]) => ({
    name,
    bytes: shardBytes(skills),
  }));
  const written = await atOnce(shards, async ({ bytes }) => {
    const key = shardKey(digestOf(bytes));
    return (await restore(store, key, bytes)) ? [key] : [];
  });
  const snapshot: Snapshot = {
    schema: 'skill-assay/snapshot/1',
    origin,
    sequence,
    head: last.digest,
    shards: Object.fromEntries(shards.map(({ name, bytes }) => [name, digestOf(bytes)])),
  };
  const present = await snapshotIn(store, log, sequence);
  if (present !== undefined && canonical(present) === canonical(snapshot))
    return { sequence, replaced: written.flat() };
  await restore(store, snapshotKey(sequence), seal('snapshot', snapshot, signer));
  return { sequence, replaced: [...written.flat(), snapshotKey(sequence)] };
}

/** The one that the timestamp names, else the newest that somebody trusted signed, else a new one for a long log. */
async function sequenceOf({ store }: Writer, log: Log): Promise<number | undefined> {
  const named = (await timestampIn(store, log))?.snapshot ?? (await newestSnapshot(store, log, undefined))?.sequence;
  return named ?? (log.tail.length < SNAPSHOT_EVERY ? undefined : log.sequence);
}

/** What the log said of every skill when it ended at `sequence`. */
function historiesAt(log: Log, sequence: number): Map<string, SkillHistory> {
  const histories = new Map<string, SkillHistory>();
  for (const committed of log.tail) {
    const { skill, sequence: at } = committed.record;
    const history = at > sequence ? undefined : folded(histories.get(skill), [committed]);
    if (history !== undefined) histories.set(skill, history);
  }
  return histories;
}

function shardsOf(histories: Histories): Map<string, Histories> {
  const shards = new Map<string, Histories>();
  for (const [skill, history] of histories) {
    const name = shardName(skill);
    shards.set(name, (shards.get(name) ?? new Map()).set(skill, history));
  }
  return shards;
}
