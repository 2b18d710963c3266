import { canonical } from '../model/canonical.ts';
import { digestOf } from '../model/digest.ts';
import type { SkillHistory, Snapshot } from '../model/history.ts';
import { atOnce } from './at-once.ts';
import { seal } from './envelope.ts';
import { shardKey, snapshotKey } from './layout.ts';
import { folded } from './fold.ts';
import type { Log } from './log.ts';
import { originOf } from './reader.ts';
import { SNAPSHOT_EVERY } from './refresh.ts';
import { restore } from './replace.ts';
import type { Committed } from './slot.ts';
import { type Histories, newestSnapshot, shardBytes, shardName, snapshotIn, snapshotsIn } from './snapshots.ts';
import { timestampIn } from './timestamp.ts';
import type { Writer } from './writer.ts';

/** The newest snapshot, what had to be written, and the keys of what is no snapshot of this log and cannot be made one. */
interface RebuiltSnapshots {
  readonly sequence: number | undefined;
  readonly replaced: readonly string[];
  readonly foreign: readonly string[];
}

/**
 * Makes the newest snapshot again from `log`, read whole, and every other whose root is not right. Where a long log has none,
 * it gets one that goes to its end.
 */
export async function rebuildSnapshots(writer: Writer, log: Log): Promise<RebuiltSnapshots> {
  const newest = await sequenceOf(writer, log);
  const replaced: string[] = [];
  const foreign: string[] = [];
  for (const sequence of await snapshotsIn(writer.store)) {
    if (sequence === newest || (await isOf(writer, log, sequence))) continue;
    const last = log.known(sequence);
    if (last === undefined) foreign.push(snapshotKey(sequence));
    else replaced.push(...(await rebuildSnapshot(writer, log, last)));
  }
  const last = newest === undefined ? undefined : log.known(newest);
  if (last === undefined) return { sequence: undefined, replaced, foreign };
  return { sequence: newest, replaced: [...replaced, ...(await rebuildSnapshot(writer, log, last))], foreign };
}

async function isOf({ store }: Writer, log: Log, sequence: number): Promise<boolean> {
  const snapshot = await snapshotIn(store, log, sequence);
  return snapshot !== undefined && snapshot.head === log.known(sequence)?.digest;
}

/** Every shard, then the root, as whoever first wrote it did; the keys of what had to be written. */
async function rebuildSnapshot({ store, signer }: Writer, log: Log, last: Committed): Promise<string[]> {
  const { sequence } = last.record;
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
    origin: originOf(last),
    sequence,
    head: last.digest,
    shards: Object.fromEntries(shards.map(({ name, bytes }) => [name, digestOf(bytes)])),
  };
  const present = await snapshotIn(store, log, sequence);
  if (present !== undefined && canonical(present) === canonical(snapshot)) return written.flat();
  await restore(store, snapshotKey(sequence), seal('snapshot', snapshot, signer));
  return [...written.flat(), snapshotKey(sequence)];
}

/** The one that the timestamp names, else the newest that somebody trusted signed, else a new one for a long log. */
async function sequenceOf({ store }: Writer, log: Log): Promise<number | undefined> {
  const named = (await timestampIn(store, log))?.snapshot ?? (await newestSnapshot(store, log, undefined))?.sequence;
  // Of a snapshot that another log has there is nothing to be made.
  const isOurs = named !== undefined && log.known(named) !== undefined;
  return isOurs ? named : log.tail.length < SNAPSHOT_EVERY ? undefined : log.sequence;
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
