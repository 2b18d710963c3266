import { describe, expect, test } from 'vitest';
import { publishReleases } from '../../src/registry/publish.ts';
import { rebuildViews } from '../../src/registry/rebuild.ts';
import type { Store } from '../../src/registry/store.ts';
import { DISCREPANCIES } from '../../src/registry/verify/discrepancy.ts';
import { holds, verifyRegistry } from '../../src/registry/verify/verify.ts';
import { faulty } from './faults.ts';
import { say } from './histories.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import { proposalOf, TRUST, writerOf } from './proposals.ts';

const writerAt = (store: Store) => ({ ...writerOf(store), views: ['arise-skill-store' as const] });
const publishing =
  (...names: string[]) =>
  (store: Store) =>
    publishReleases(
      writerAt(store),
      names.map((name) => proposalOf(name)),
    );

const many = (count: number) => Array.from({ length: count }, (_, at) => `skill_${at}`);

async function registryOf(...runs: ((store: Store) => Promise<unknown>)[]): Promise<MemoryStore> {
  const store = memoryStore();
  for (const each of runs) await each(store);
  return store;
}

async function verified(store: Store): Promise<{ holds: boolean | undefined; told: string[] }> {
  const verification = await verifyRegistry(store, { trust: TRUST });
  return { holds: holds(verification), told: verification.discrepancies.map(({ code, key }) => `${code} ${key}`) };
}

/** That agents can still be given what was withdrawn is harm, whoever's fault it is that the index is behind. */
const isHarm = (told: string) =>
  DISCREPANCIES[told.split(' ')[0] as keyof typeof DISCREPANCIES] === 'harmful' && !told.startsWith('index-withdrawn');

const RUNS: [string, () => Promise<MemoryStore>, (store: Store) => Promise<unknown>][] = [
  ['a first run', () => registryOf(), publishing('tidy', 'other')],
  ['a first run that makes a snapshot', () => registryOf(), publishing(...many(65))],
  ['a later run', () => registryOf(publishing('tidy')), publishing('other', 'more')],
  ['a later run that makes a snapshot', () => registryOf(publishing(...many(63))), publishing('other')],
  ['a withdrawal', () => registryOf(publishing('tidy', 'other')), (store) => say(writerAt(store), 'yank', 'tidy', 1)],
  ['a retirement', () => registryOf(publishing('tidy', 'other')), (store) => say(writerAt(store), 'retire', 'tidy')],
];

describe('what a run leaves behind that is killed is unfinished, and no harm:', () => {
  test.for(RUNS)('%s', async ([, start, act]) => {
    const before = await start();
    const counted = faulty(before.copy(), 0, 'slow');
    await act(counted.store);
    const told = new Set<string>();
    // Of a run of many skills the beginning is as that of the others: what differs is at its end.
    const first = Math.max(1, counted.calls() - 25);
    for (let at = first; at <= counted.calls(); at += 1) {
      for (const fault of ['killed before', 'killed after'] as const) {
        const store = before.copy();
        await act(faulty(store, at, fault).store).catch(() => undefined);
        for (const times of ['once', 'twice']) {
          const found = await verified(store);
          expect(found.told.filter(isHarm), `${fault} the call ${at} ${times}`).toEqual([]);
          for (const each of found.told) told.add(each);
          await act(faulty(store, at, fault).store).catch(() => undefined);
        }
      }
    }
    expect(told.size).toBeGreaterThan(0);
  });

  test('and is named', async () => {
    const store = memoryStore();
    const counted = faulty(memoryStore(), 0, 'slow');
    await publishing('tidy')(counted.store);
    for (let at = 1; at < counted.calls() && !store.current().has('log/00000000000000000001.json'); at += 1)
      await publishing('tidy')(faulty(store, at, 'killed after').store).catch(() => undefined);
    expect(await verified(store)).toEqual({
      holds: true,
      told: ['view-pending catalog.json', 'view-pending index.json', 'timestamp-stale timestamp.json'],
    });
    await publishing('tidy')(store);
    expect(await verified(store)).toEqual({ holds: true, told: [] });
  });
});

describe('what somebody removed is not taken for unfinished:', () => {
  test.for([
    ['after a first run', ['timestamp.json'], ['timestamp-missing timestamp.json']],
    ['after a first run', ['index.json'], ['view-missing index.json']],
    ['after a first run', ['catalog.json'], ['view-missing catalog.json']],
    [
      'with everything that is made from the log',
      ['catalog.json', 'index.json', 'timestamp.json'],
      ['view-missing catalog.json', 'view-missing index.json', 'timestamp-missing timestamp.json'],
    ],
  ] as const)('%s, %j', async ([, removed, expected]) => {
    for (const keepsVersions of [true, false]) {
      const store = memoryStore({ keepsVersions });
      await publishing('tidy')(store);
      for (const key of removed) store.remove(key);
      expect(await verified(store)).toEqual({ holds: false, told: expected });
    }
  });

  test('in a bucket neither where the timestamp of nothing is put back', async () => {
    const store = memoryStore();
    let begun: Uint8Array | undefined;
    await publishing('tidy')({
      ...store,
      putIfMatch: (key, bytes, tag) => {
        if (key === 'timestamp.json') begun ??= store.current().get(key);
        return store.putIfMatch(key, bytes, tag);
      },
    });
    store.overwrite('timestamp.json', begun ?? new Uint8Array());
    store.remove('index.json');
    expect(await verified(store)).toMatchObject({
      holds: false,
      told: expect.arrayContaining(['timestamp-rolled-back timestamp.json']),
    });
  });
});

test('a registry that was rebuilt holds', async () => {
  const store = await registryOf(publishing(...many(66)));
  for (const key of ['catalog.json', 'index.json', 'timestamp.json']) store.remove(key);
  await rebuildViews(writerAt(store));
  expect(await verified(store)).toEqual({ holds: true, told: [] });
});
