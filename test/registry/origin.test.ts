import { beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '../../src/model/digest.ts';
import { CATALOG_KEY, INDEX_KEY, logKey, snapshotKey, TIMESTAMP_KEY } from '../../src/registry/layout.ts';
import { Log } from '../../src/registry/log.ts';
import { publishReleases } from '../../src/registry/publish.ts';
import { originOf } from '../../src/registry/reader.ts';
import { rebuildViews } from '../../src/registry/rebuild.ts';
import { search } from '../../src/registry/search.ts';
import { snapshotIn } from '../../src/registry/snapshots.ts';
import { timestampIn } from '../../src/registry/timestamp.ts';
import { verifyRegistry } from '../../src/registry/verify/verify.ts';
import { folder } from '../intake/folder.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import { proposalOf, publish, TRUST, versionsIn, writerOf } from './proposals.ts';

let ours: MemoryStore;
let theirs: MemoryStore;
/** Two registries that the same key signed: one of 66 records and one of 70. */
beforeAll(async () => {
  [ours, theirs] = (await Promise.all([registry('tidy', 66), registry('other', 70)])) as [MemoryStore, MemoryStore];
});

async function registry(name: string, records: number): Promise<MemoryStore> {
  const store = memoryStore({ keepsVersions: false });
  const proposals = Array.from({ length: records }, (_, at) => proposalOf(name, `${at}`));
  // The snapshot is of 64.
  await publishReleases(writerOf(store), proposals.slice(0, 64));
  await publishReleases(writerOf(store), proposals.slice(64));
  return store;
}

const bytesAt = (store: MemoryStore, key: string) => store.current().get(key) as Uint8Array;

/** Ours, with these objects of theirs in it. */
function mixed(...keys: string[]): MemoryStore {
  const store = ours.copy();
  for (const key of keys) store.overwrite(key, bytesAt(theirs, key));
  return store;
}

const faultsOf = async (store: MemoryStore) =>
  (await verifyRegistry(store, { trust: TRUST })).discrepancies.map(({ code, key }) => `${code} ${key}`);

test('everything that is signed names the first record', async () => {
  const log = await Log.open(ours, TRUST, { whole: true });
  const origin = digestOf(bytesAt(ours, logKey(1)));
  expect(log.tail.map(originOf)).toEqual(Array(66).fill(origin));
  expect(log.tail.map(({ record }) => record.origin)).toEqual([null, ...Array(65).fill(origin)]);
  const reader = { trust: TRUST, origin: null };
  expect(await timestampIn(ours, reader)).toMatchObject({ origin, snapshot: 64 });
  expect(await snapshotIn(ours, reader, 64)).toMatchObject({ origin });
  expect((await Log.open(ours, TRUST)).origin).toBe(origin);
});

describe("another log's records of the same key", () => {
  test('are stepped over by a writer', async () => {
    const store = mixed(logKey(67), logKey(68));
    const slots = [];
    for (const code of ['next', 'one more']) slots.push((await publish(store, proposalOf('third', code))).sequence);
    expect(slots).toEqual([69, 70]);
    expect((await versionsIn(store)).third).toEqual([1, 2]);
    expect((await Log.open(store, TRUST)).remarks).toEqual([67, 68].map((at) => ({ key: logKey(at), what: 'junk' })));
  });

  test('do not end a log that was empty when they were read', async () => {
    const store = memoryStore();
    const log = await Log.open(store, TRUST);
    for (const key of [logKey(1), logKey(2)]) store.overwrite(key, bytesAt(ours, key));
    store.overwrite(logKey(3), bytesAt(theirs, logKey(3)));
    store.overwrite(logKey(4), bytesAt(theirs, logKey(4)));
    await log.catchUp();
    expect([log.sequence, log.remarks.length]).toEqual([2, 2]);
  });
});

describe.for([
  ['timestamp', 'timestamp-foreign', TIMESTAMP_KEY],
  ['snapshot', 'snapshot-foreign', snapshotKey(64)],
] as const)("another log's %s of the same key", ([, code, key]) => {
  test(`is refused by readers and writers: ${code}`, async () => {
    const store = mixed(key);
    await expect(Log.open(store, TRUST)).rejects.toMatchObject({ code, where: key });
    await expect(publish(store, proposalOf('tidy', 'next'))).rejects.toMatchObject({ code, where: key });
    expect(await faultsOf(store)).toEqual([`${code} ${key}`]);
  });

  test('is made again by a rebuild, as it was', async () => {
    const store = mixed(key);
    expect((await rebuildViews(writerOf(store))).replaced).toEqual([key]);
    expect(store.current()).toEqual(ours.current());
  });
});

describe("another log's view of the same key", () => {
  test('is told of, and made again', async () => {
    for (const heal of [rebuildViews, (writer: ReturnType<typeof writerOf>) => publishReleases(writer, [])]) {
      const store = mixed(INDEX_KEY, CATALOG_KEY);
      expect(await faultsOf(store)).toContain(`view-foreign ${CATALOG_KEY}`);
      await heal(writerOf(store));
      expect(store.current()).toEqual(ours.current());
    }
  });

  test('is not searched by whoever searches for the first time: view-foreign', async () => {
    await expect(search(mixed(CATALOG_KEY), 'other', {})).rejects.toMatchObject({ code: 'view-foreign' });
  });

  test.for([
    ['the catalog alone: view-foreign', 'view-foreign', () => mixed(CATALOG_KEY)],
    ['the whole registry: registry-changed', 'registry-changed', () => theirs.copy()],
  ] as const)('is not searched by whoever saw ours before: %s', async ([, code, changed]) => {
    for (const trust of [TRUST, undefined]) {
      const cache = folder();
      expect(await search(ours, 'tidy', { cache, trust })).toMatchObject({ sequence: 66 });
      await expect(search(changed(), 'other', { cache, trust })).rejects.toMatchObject({ code });
    }
  });
});

describe('which of the first record and the timestamp is of another log', () => {
  test('is told by the second record: the first one', async () => {
    const error = { code: 'record-altered', where: logKey(1) };
    await expect(Log.open(mixed(logKey(1)), TRUST, { whole: true })).rejects.toMatchObject(error);
    await expect(rebuildViews(writerOf(mixed(logKey(1))))).rejects.toMatchObject(error);
    expect(await faultsOf(mixed(logKey(1)))).toContain(`record-altered ${logKey(1)}`);
  });

  test('is told by the second record: the timestamp, though its record lies there', async () => {
    const store = mixed(TIMESTAMP_KEY, logKey(67), logKey(70));
    await expect(Log.open(store, TRUST)).rejects.toMatchObject({ code: 'timestamp-foreign' });
    expect(await faultsOf(store)).toEqual([
      `record-junk ${logKey(67)}`,
      `record-junk ${logKey(70)}`,
      `timestamp-foreign ${TIMESTAMP_KEY}`,
    ]);
    await rebuildViews(writerOf(store));
    expect((await Log.open(store, TRUST)).sequence).toBe(66);
  });
});
