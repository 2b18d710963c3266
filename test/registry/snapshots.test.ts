import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/model/canonical.ts';
import { digestOf } from '../../src/model/digest.ts';
import { seal } from '../../src/registry/envelope.ts';
import { logKey, shardKey, snapshotKey } from '../../src/registry/layout.ts';
import { Log } from '../../src/registry/log.ts';
import { publishReleases } from '../../src/registry/publish.ts';
import { takeSnapshot } from '../../src/registry/refresh.ts';
import { shardName } from '../../src/registry/snapshots.ts';
import { withdraw } from '../../src/registry/withdraw.ts';
import { FAULTS, faulty } from './faults.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import { keyOf, proposalOf, publish, SIGNER, TRUST, writerOf } from './proposals.ts';

const STRANGER = keyOf('stranger');
const time = '2026-08-01T00:00:00Z';

async function registryOf(records: number, skills = 20): Promise<MemoryStore> {
  const store = memoryStore({ keepsVersions: false });
  const proposals = Array.from({ length: records }, (_, index) =>
    proposalOf(`skill_${index % skills}`, `code ${index}`),
  );
  await publishReleases(writerOf(store), proposals);
  return store;
}
const whole = (store: MemoryStore): Promise<Log> => Log.open(store, TRUST, { whole: true });
const payload = (bytes: Uint8Array | undefined): Record<string, Json> => {
  const { payload: body } = JSON.parse(new TextDecoder().decode(bytes)) as { payload: string };
  return JSON.parse(Buffer.from(body, 'base64').toString()) as Record<string, Json>;
};

test('a log read through its snapshot says of every skill what the whole of it says', async () => {
  const deed = fc.record({
    action: fc.constantFrom('publish', 'publish', 'publish', 'yank', 'unyank', 'rollback', 'retire', 'snapshot'),
    skill: fc.integer({ min: 0, max: 5 }).map((at) => `skill_${at}`),
    code: fc.nat(9),
    version: fc.integer({ min: 1, max: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 25 }), async (deeds) => {
      const store = memoryStore({ keepsVersions: false });
      const writer = writerOf(store);
      for (const { action, skill, code, version } of deeds) {
        const said = { skill, version, reason: 'why', actor: 'test', time };
        if (action === 'publish') await publish(store, proposalOf(skill, `${code}`)).catch(() => undefined);
        else if (action === 'snapshot') await takeSnapshot({ ...writer, log: await Log.open(store, TRUST) });
        else await withdraw(writer, { action: action as 'yank', ...said }).catch(() => undefined);
      }
      const [through, all] = [await Log.open(store, TRUST), await whole(store)];
      expect(through).toMatchObject({ sequence: all.sequence, head: all.head });
      const histories = await all.histories();
      expect(await through.histories()).toEqual(histories);
      for (const [skill, history] of histories) expect(await through.historyOf(skill)).toEqual(history);
      expect(await through.historyOf('absent')).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});

test('a snapshot is made where 64 records came since the last one, and read from then on', async () => {
  const store = await registryOf(63);
  expect((await Log.open(store, TRUST)).snapshot).toBeUndefined();
  await publish(store, proposalOf('tidy'));
  const log = await Log.open(store, TRUST);
  expect([log.snapshot?.sequence, log.tail.length]).toEqual([64, 0]);
  await publish(store, proposalOf('tidy', 'two'));
  const later = await Log.open(store, TRUST);
  expect([later.snapshot?.sequence, later.tail.length]).toEqual([64, 1]);
});

describe('a snapshot', () => {
  const forged = (store: MemoryStore, sequence: number, signer = STRANGER): Uint8Array =>
    seal(
      'snapshot',
      { ...payload(store.current().get(snapshotKey(64))), sequence, head: digestOf('other'), shards: {} },
      signer,
    );

  test.for([
    ['is missing', (store) => store.remove(snapshotKey(64))],
    ['is junk', (store) => store.overwrite(snapshotKey(64), new Uint8Array())],
    ['is too large', (store) => store.overwrite(snapshotKey(64), new Uint8Array(1_000_000))],
    ['is signed by a stranger', (store) => store.overwrite(snapshotKey(64), forged(store, 64))],
    ['has a newer one by a stranger beside it', (store) => store.overwrite(snapshotKey(66), forged(store, 66))],
    [
      'is copied to a newer place',
      (store) => store.overwrite(snapshotKey(66), store.current().get(snapshotKey(64)) as Uint8Array),
    ],
    ['is not named, because the timestamp is missing', (store) => store.remove('timestamp.json')],
    [
      'is one of many false ones',
      (store) => {
        store.remove('timestamp.json');
        for (let at = 100; at < 300; at += 1) store.overwrite(snapshotKey(at), new Uint8Array());
      },
    ],
  ] as [string, (store: MemoryStore) => void][])('that %s takes nothing from the log', async ([, tamper]) => {
    const store = await registryOf(64);
    const before = await (await whole(store)).histories();
    tamper(store);
    expect(await (await Log.open(store, TRUST)).histories()).toEqual(before);
    await publish(store, proposalOf('tidy'));
    expect(await (await Log.open(store, TRUST)).historyOf('tidy')).toMatchObject({ claimed: 1 });
  });

  test('of which a part was altered is refused, and mended from the whole log', async () => {
    const store = await registryOf(64);
    const { shards } = payload(store.current().get(snapshotKey(64))) as { shards: Record<string, `sha256:${string}`> };
    const key = shardKey(shards[shardName('skill_1')] as `sha256:${string}`);
    for (const tamper of [
      () => store.overwrite(key, new TextEncoder().encode('{}')),
      () => store.overwrite(key, new Uint8Array()),
      () => store.remove(key),
    ]) {
      tamper();
      const log = await Log.open(store, TRUST);
      await expect(log.historyOf('skill_1')).rejects.toMatchObject({ code: 'snapshot-altered', where: key });
      await expect(publish(store, proposalOf('skill_1', 'new'))).rejects.toMatchObject({ code: 'snapshot-altered' });
      await takeSnapshot({ ...writerOf(store), log: await whole(store) });
      expect((await (await Log.open(store, TRUST)).historyOf('skill_1'))?.claimed).toBe(4);
    }
  });

  test('that goes further than its log shows that the log was cut off', async () => {
    const store = await registryOf(64);
    store.remove('timestamp.json');
    for (const at of [63, 64]) store.remove(logKey(at));
    await expect(Log.open(store, TRUST)).rejects.toMatchObject({ code: 'log-truncated', where: logKey(64) });
  });

  test('whose record is another one is refused', async () => {
    const store = await registryOf(64);
    const record = { ...payload(store.current().get(logKey(64))), actor: 'somebody else' };
    store.overwrite(logKey(64), seal('record', record, SIGNER));
    await expect(Log.open(store, TRUST)).rejects.toMatchObject({ code: 'record-altered', where: logKey(64) });
    store.remove(logKey(64));
    await expect(Log.open(store, TRUST)).rejects.toMatchObject({ code: 'log-truncated' });
  });
});

test('what a publication asks of its store does not grow with the library', { timeout: 300_000 }, async () => {
  const asked: Record<string, number[]> = {};
  for (const [records, runs] of [
    [10, 1],
    [1_000, 64],
    [10_000, 64],
  ] as const) {
    // Published in runs, so that there are snapshots as there would be.
    const store = memoryStore({ keepsVersions: false });
    for (let from = 0; from < records; from += 1_000) {
      const length = Math.min(1_000, records - from);
      const some = Array.from({ length }, (_, index) => proposalOf(`skill_${from + index}`));
      await publishReleases(writerOf(store), some);
    }
    const calls: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const counted = faulty(store, 0, FAULTS[0]);
      await publish(counted.store, proposalOf(`fresh_${run}`));
      calls.push(counted.calls());
    }
    asked[records] = calls;
  }
  const mean = (calls: readonly number[] = []): number => calls.reduce((sum, each) => sum + each, 0) / calls.length;
  console.log(
    Object.entries(asked).map(
      ([records, calls]) => `${records}: ${mean(calls).toFixed(1)} on average, ${Math.max(...calls)} at most`,
    ),
  );
  expect(Math.max(...(asked[10] ?? []))).toBeLessThan(40);
  // A run reads up to 63 records, and one in 64 makes a snapshot, with a reading and a writing for each record at most.
  expect(mean(asked[1_000])).toBeLessThan(64);
  expect(mean(asked[10_000])).toBeLessThan(64);
  expect(Math.max(...(asked[10_000] ?? []))).toBeLessThan(256);
  expect(mean(asked[10_000]) / mean(asked[1_000])).toBeLessThan(1.25);
});
