import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/model/digest.ts';
import { directoryStore } from '../../src/registry/stores/directory.ts';
import type { Store } from '../../src/registry/store.ts';
import { folder } from '../intake/folder.ts';
import { FAULTS, type Fault, faulty, Killed } from './faults.ts';
import { all } from './store-contract.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Five calls: the second writes `a`. */
async function run(store: Store): Promise<boolean> {
  await store.get('a');
  const { written } = await store.putIfAbsent('a', bytes('1'));
  await all(store.listAfter('', ''));
  await all(store.versionsOf(''));
  await store.get('a');
  return written;
}

describe('a fault at a write', () => {
  const dead = { name: 'Killed' };
  const down = { code: 'store-unavailable' };
  const OUTCOMES: Record<Fault, [outcome: object | boolean, isThere: boolean, calls: number]> = {
    'killed before': [dead, false, 2],
    'killed after': [dead, true, 2],
    'answer lost': [down, true, 2],
    'met itself': [false, true, 5],
    refused: [false, false, 5],
    conflict: [down, false, 2],
    reset: [down, false, 2],
    unavailable: [down, false, 2],
    'unavailable for ever': [down, false, 2],
    slow: [true, true, 5],
  };

  test.for(FAULTS)('does what it says: %s', async (fault) => {
    const store = directoryStore(folder());
    const { store: faultyStore, calls, hasStruck } = faulty(store, 2, fault);
    const [outcome, isThere, made] = OUTCOMES[fault];
    if (typeof outcome === 'boolean') expect(await run(faultyStore)).toBe(outcome);
    else await expect(run(faultyStore)).rejects.toMatchObject(outcome);
    expect((await store.get('a')) !== undefined).toBe(isThere);
    expect([calls(), hasStruck()]).toEqual([made, true]);
  });

  test('leaves no call to whoever was killed, and none to a server that is down for ever', async () => {
    for (const fault of ['killed before', 'killed after', 'unavailable for ever'] as const) {
      const { store } = faulty(directoryStore(folder()), 1, fault);
      await store.get('a').catch(() => undefined);
      await expect(store.putIfAbsent('a', bytes('1'))).rejects.toThrow();
      await expect(all(store.listAfter('', ''))).rejects.toThrow();
    }
    const { store } = faulty(directoryStore(folder()), 1, 'unavailable');
    await store.get('a').catch(() => undefined);
    expect(await store.putIfAbsent('a', bytes('1'))).toMatchObject({ written: true });
  });

  test('lets others overtake', async () => {
    const store = directoryStore(folder());
    const slow = faulty(store, 1, 'slow', () => store.putIfAbsent('a', bytes('theirs')));
    expect(await slow.store.putIfAbsent('a', bytes('ours'))).toEqual({ written: false });
    expect((await store.get('a'))?.digest).toBe(digestOf('theirs'));
  });
});

test('a fault strikes each call of a run, whatever its method, and none beyond', async () => {
  const count = faulty(directoryStore(folder()), 0, 'killed before');
  await run(count.store);
  expect([count.calls(), count.hasStruck()]).toEqual([5, false]);
  for (let at = 1; at <= 5; at += 1) {
    const { store, calls } = faulty(directoryStore(folder()), at, 'killed after');
    await expect(run(store)).rejects.toBeInstanceOf(Killed);
    expect(calls()).toBe(at);
  }
  const beyond = faulty(directoryStore(folder()), 6, 'killed before');
  expect(await run(beyond.store)).toBe(true);
  expect(beyond.hasStruck()).toBe(false);
});
