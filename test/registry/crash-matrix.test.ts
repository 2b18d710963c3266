import { describe, expect, test } from 'vitest';
import { publishReleases } from '../../src/registry/publish.ts';
import { rebuildViews } from '../../src/registry/rebuild.ts';
import type { Store } from '../../src/registry/store.ts';
import { withdraw, type Withdrawal } from '../../src/registry/withdraw.ts';
import { FAULTS, type Fault, faulty } from './faults.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import { indexByLog, indexIn, proposalOf, publish, recordsIn, writerOf } from './proposals.ts';

type Deed = (store: Store) => Promise<unknown>;

const withdrawal =
  (action: Withdrawal['action'], version?: number): Deed =>
  (store) =>
    withdraw(writerOf(store), {
      action,
      skill: 'tidy',
      ...(version !== undefined && { version }),
      reason: 'it was wrong',
      actor: 'test',
      time: '2026-09-01T00:00:00Z',
    });

const DEEDS: Record<string, Deed> = {
  publish: (store) => publishReleases(writerOf(store), [proposalOf('tidy', 'four'), proposalOf('fresh')]),
  'publication of one': (store) => publishReleases(writerOf(store), [proposalOf('tidy', 'four')]),
  yank: withdrawal('yank', 2),
  unyank: withdrawal('unyank', 1),
  rollback: withdrawal('rollback', 2),
  retire: withdrawal('retire'),
  // Of a registry whose views somebody broke.
  rebuild: (store) => rebuildViews(writerOf(store)),
};

function broken(store: MemoryStore): MemoryStore {
  for (const key of ['index.json', 'catalog.json', 'timestamp.json']) store.overwrite(key, new Uint8Array());
  return store;
}

/** A registry whose skill `tidy` has three versions, the first of which is yanked, with `more` records of others before. */
async function registryWith(more: number): Promise<MemoryStore> {
  const store = memoryStore();
  const others = Array.from({ length: more }, (_, index) => proposalOf(`other_${index % 7}`, `code ${index}`));
  await publishReleases(writerOf(store), [
    ...others,
    ...['one', 'two', 'three'].map((code) => proposalOf('tidy', code)),
  ]);
  await withdrawal('yank', 1)(store);
  return store;
}

const STARTS: Record<string, () => Promise<MemoryStore>> = {
  'in an empty registry': async () => memoryStore(),
  'in a small registry': () => registryWith(1),
  // 63 records: the next one makes the first snapshot.
  'that makes the first snapshot': () => registryWith(59),
  // The first snapshot is there, and 63 records after it.
  'that makes another snapshot': async () => {
    const store = await registryWith(60);
    const more = Array.from({ length: 63 }, (_, index) => proposalOf(`other_${index % 5}`, `more ${index}`));
    await publishReleases(writerOf(store), more);
    return store;
  },
};

/** Every current object: what has the same has the same log, entries, reports, snapshots, timestamp and views. */
const objectsIn = (store: MemoryStore): Record<string, string> =>
  Object.fromEntries([...store.current()].map(([key, bytes]) => [key, new TextDecoder().decode(bytes)]));

const ONE_BY_ONE = FAULTS.filter((fault) => fault !== 'slow');
/** Every deed at every fault where a registry is small; what a snapshot adds is the same for all of them, and costs more. */
const CASES = [
  ...['publish'].flatMap((deed) => ONE_BY_ONE.map((fault) => ['in an empty registry', deed, fault] as const)),
  ...Object.keys(DEEDS).flatMap((deed) => ONE_BY_ONE.map((fault) => ['in a small registry', deed, fault] as const)),
  ...(['killed before', 'killed after', 'answer lost', 'met itself', 'refused', 'reset'] as const).flatMap((fault) => [
    ['that makes the first snapshot', 'publication of one', fault] as const,
    ['that makes another snapshot', 'yank', fault] as const,
  ]),
];

/** Acts once in a copy of `before`: what comes of it, and at which calls of the store, those that read the log's slots aside. */
async function undisturbed(before: MemoryStore, act: Deed): Promise<{ store: MemoryStore; calls: number[] }> {
  const store = before.copy();
  const calls: number[] = [];
  let slots = 0;
  const counted = faulty(
    {
      ...store,
      get: (key, getting) => {
        if (key.startsWith('log/')) slots += 1;
        if (!key.startsWith('log/') || slots % 8 === 1) calls.push(counted.calls());
        return store.get(key, getting);
      },
      putIfAbsent: (key, bytes) => {
        calls.push(counted.calls());
        return store.putIfAbsent(key, bytes);
      },
      putIfMatch: (key, bytes, tag) => {
        calls.push(counted.calls());
        return store.putIfMatch(key, bytes, tag);
      },
      listAfter: (prefix, after) => {
        calls.push(counted.calls());
        return store.listAfter(prefix, after);
      },
      versionsOf: (prefix) => {
        calls.push(counted.calls());
        return store.versionsOf(prefix);
      },
    },
    0,
    'slow',
  );
  await act(counted.store);
  return { store, calls };
}

/** What a run may end with that met `fault`. A refusal that has no reason looks to the probe like a store that cannot do it. */
const MAY_END = (fault: Fault): string =>
  fault === 'refused' ? '(?:store-unavailable|store-unsupported)' : 'store-unavailable';

test.for(CASES)('%s: a %s that meets "%s" at any call of the store is whole after the next run', async (each) => {
  const [start, deed, fault] = each;
  const act = DEEDS[deed] as Deed;
  const opened = await (STARTS[start] as () => Promise<MemoryStore>)();
  const before = deed === 'rebuild' ? broken(opened) : opened;
  const { store: model, calls } = await undisturbed(before, act);
  const wanted = objectsIn(model);
  expect(wanted).not.toEqual(objectsIn(before));
  expect(calls.length).toBeGreaterThan(10);
  for (const at of calls) {
    const store = before.copy();
    const disturbed = faulty(store, at, fault);
    await act(disturbed.store).catch((error: Error & { code?: string }) => {
      if (error.name !== 'Killed') expect(error.code).toMatch(new RegExp(MAY_END(fault)));
    });
    expect(disturbed.hasStruck()).toBe(true);
    await act(store);
    expect(objectsIn(store), `after "${fault}" at the call ${at}`).toEqual(wanted);
  }
});

const SLOW = [
  ...Object.keys(DEEDS).map((deed) => ['in a small registry', deed] as const),
  ['in an empty registry', 'publish'] as const,
  ['that makes the first snapshot', 'publish'] as const,
];

test.for(SLOW)('%s: a %s that others overtake at any call of the store loses nothing', async ([start, deed]) => {
  const act = DEEDS[deed] as Deed;
  const opened = await (STARTS[start] as () => Promise<MemoryStore>)();
  const before = deed === 'rebuild' ? broken(opened) : opened;
  const { calls } = await undisturbed(before, act);
  for (const at of calls) {
    const store = before.copy();
    const others = ['tidy', 'elsewhere'].map((name) => proposalOf(name, 'of somebody else'));
    const { store: slow } = faulty(store, at, 'slow', () => publishReleases(writerOf(store), others));
    // To withdraw what others have changed meanwhile may make no sense any more.
    await act(slow).catch((error: Error) => expect(error).toMatchObject({ code: 'deed-refused' }));
    const records = await recordsIn(store);
    const published = records.flatMap((record) => (record.action === 'publish' ? [record.candidate] : []));
    expect(new Set(published).size, `at the call ${at}`).toBe(published.length);
    for (const { candidate } of others) expect(published).toContain(candidate);
    if (deed.startsWith('publi')) expect(published).toContain(proposalOf('tidy', 'four').candidate);
    else if (deed !== 'rebuild')
      expect(records.filter(({ action }) => action === deed)).toHaveLength(deed === 'yank' ? 2 : 1);
    expect(await indexIn(store)).toEqual(await indexByLog(store));
  }
});

describe('a publication that dies at any call of the store', () => {
  test.for(['killed before', 'killed after'] as const)('(%s) keeps nobody else from publishing', async (fault) => {
    const before = await registryWith(0);
    const counted = faulty(before.copy(), 0, fault);
    await publish(counted.store, proposalOf('tidy', 'lost'));
    const runs = Array.from({ length: counted.calls() }, async (_, index) => {
      const store = before.copy();
      await publish(faulty(store, index + 1, fault).store, proposalOf('tidy', 'lost')).catch(() => undefined);
      await publish(store, proposalOf('tidy', 'other'));
      await publish(store, proposalOf('tidy', 'lost'));
      const published = (await recordsIn(store)).flatMap((each) => (each.action === 'publish' ? [each] : []));
      const lost = published.filter(({ candidate }) => candidate === proposalOf('tidy', 'lost').candidate);
      const others = published.filter(({ candidate }) => candidate === proposalOf('tidy', 'other').candidate);
      expect(others).toHaveLength(1);
      // Where it had been committed, the other one replaced it, and publishing it again is a release of its own.
      expect(lost.map(({ version }) => version > (others[0]?.version ?? 0)).at(-1)).toBe(true);
      expect(lost.length).toBeLessThanOrEqual(2);
      expect(await indexIn(store)).toEqual(await indexByLog(store));
    });
    await Promise.all(runs);
  });
});
