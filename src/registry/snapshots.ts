import { createHash } from 'node:crypto';
import { canonical, type Json } from '../model/canonical.ts';
import { type Digest, digestOf } from '../model/digest.ts';
import { AssayError } from '../model/error.ts';
import { Shard, type SkillHistory, Snapshot } from '../model/history.ts';
import { atOnce } from './at-once.ts';
import { type Signer, seal } from './envelope.ts';
import { SHARD_PREFIX, SNAPSHOT_PREFIX, shardKey, snapshotAt, snapshotKey } from './layout.ts';
import { type Found, getSmall } from './get-small.ts';
import { foreign } from './origin.ts';
import type { Reader } from './reader.ts';
import { signedIn } from './signed.ts';
import { MAX_OBJECT, type Store } from './store.ts';
import { writeOnce } from './write-once.ts';

/** Which shard a skill is in: two hexadecimal digits, so that 100,000 skills are about 400 a shard. */
export function shardName(skill: string): string {
  return createHash('sha256').update(skill).digest('hex').slice(0, 2);
}

export const MAX_SNAPSHOT = 256 * 1024;
/** Whoever may write can leave any number of false ones. */
const MAX_TRIED = 100;

/**
 * The newest snapshot that somebody trusted signed; undefined where there is none. `named` is the one that the timestamp
 * names, and none is newer; without it they are listed. What is no snapshot is passed over: an older one, or none, gives the same log.
 * Throws `snapshot-foreign` where the named one was signed for another log.
 */
export async function newestSnapshot(
  store: Store,
  reader: Reader,
  named: number | undefined,
): Promise<Snapshot | undefined> {
  const direct = named === undefined ? undefined : await snapshotIn(store, { ...reader, origin: null }, named);
  if (direct !== undefined && reader.origin !== null && direct.origin !== reader.origin)
    throw foreign('snapshot-foreign', snapshotKey(direct.sequence));
  if (direct !== undefined) return direct;
  const sequences = (await snapshotsIn(store)).filter((sequence) => sequence <= (named ?? sequence));
  for (const sequence of sequences.slice(-MAX_TRIED).reverse()) {
    const snapshot = await snapshotIn(store, reader, sequence);
    if (snapshot !== undefined) return snapshot;
  }
  return undefined;
}

/** Where the snapshots end of which there are roots, whoever put them there; in order. Throws what `Store` throws. */
export async function snapshotsIn(store: Store): Promise<number[]> {
  const sequences: number[] = [];
  for await (const key of store.listAfter(SNAPSHOT_PREFIX, SNAPSHOT_PREFIX)) {
    const sequence = snapshotAt(key);
    if (sequence !== undefined) sequences.push(sequence);
    // The shards come after them, and there are many.
    else if (key.startsWith(SHARD_PREFIX)) break;
  }
  return sequences;
}

/** The snapshot that ends at `sequence`, where somebody trusted signed it. */
export async function snapshotIn(store: Store, reader: Reader, sequence: number): Promise<Snapshot | undefined> {
  return snapshotOf(await getSmall(store, snapshotKey(sequence), { atMost: MAX_SNAPSHOT }), sequence, reader);
}

/** The snapshot that was found in the place of the one that ends at `sequence`. */
export function snapshotOf(found: Found, sequence: number, reader: Reader): Snapshot | undefined {
  const snapshot = signedIn(found, { kind: 'snapshot', schema: Snapshot, reader });
  return snapshot?.sequence === sequence ? snapshot : undefined;
}

/** Skill → what the log says of it. */
export type Histories = Map<string, SkillHistory>;

/** The skills of one shard of `snapshot`. Throws `snapshot-altered` where its bytes are not those that were signed. */
export async function shardOf(store: Store, { shards }: Snapshot, name: string): Promise<Histories> {
  const digest = shards[name] as Digest | undefined;
  if (digest === undefined) return new Map();
  const key = shardKey(digest);
  const stored = await getSmall(store, key, { atMost: MAX_OBJECT });
  const shard = stored !== 'junk' && stored?.digest === digest ? Shard.safeParse(jsonIn(stored.bytes)) : undefined;
  if (shard?.success !== true) {
    throw new AssayError('snapshot-altered', 'a part of the snapshot is not what was signed', {
      where: key,
      fix: 'ask who runs the registry to rebuild it: assay registry rebuild',
    });
  }
  return new Map(shard.data.skills);
}

/** Undefined for what is none: whoever signed its digest can have been wrong. */
function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/**
 * Writes the snapshot that ends at `at` and has the shards of `before` but for `changed`, whole shards by their names.
 * Parts first: a snapshot that can be read is complete.
 */
export async function writeSnapshot(
  store: Store,
  at: Pick<Snapshot, 'origin' | 'sequence' | 'head'>,
  shards: { readonly before: Snapshot | undefined; readonly changed: ReadonlyMap<string, Histories> },
  signer: Signer | undefined,
): Promise<Snapshot> {
  const digests = await atOnce([...shards.changed], async ([name, skills]) => {
    const bytes = shardBytes(skills);
    const digest = digestOf(bytes);
    await mustWrite(store, shardKey(digest), bytes);
    return [name, digest] as const;
  });
  const snapshot: Snapshot = {
    schema: 'skill-assay/snapshot/1',
    ...at,
    shards: { ...shards.before?.shards, ...Object.fromEntries(digests) },
  };
  await mustWrite(store, snapshotKey(at.sequence), seal('snapshot', snapshot, signer));
  return snapshot;
}

/** The bytes of a shard: a function of what the log says of its skills. */
export function shardBytes(skills: Histories): Uint8Array {
  const sorted = [...skills].sort(([a], [b]) => (a < b ? -1 : 1));
  return new TextEncoder().encode(canonical({ schema: 'skill-assay/shard/1', skills: sorted } as unknown as Json));
}

/** Somebody put something else under a name that only these bytes can have. */
async function mustWrite(store: Store, key: string, bytes: Uint8Array): Promise<void> {
  if ((await writeOnce(store, key, bytes)) !== undefined) return;
  const present = await store.get(key);
  if (present !== undefined && (await store.putIfMatch(key, bytes, present.tag)).written) return;
  throw new AssayError('snapshot-altered', 'something else lies where a part of the snapshot belongs', {
    where: key,
    fix: 'run it again',
  });
}
