import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { publishReleases } from '../../src/registry/publish.ts';
import { memoryStore } from './memory-store.ts';
import { indexIn, proposalOf, writerOf } from './proposals.ts';
import { check, plan, runs, TIMEOUT } from './publishers-model.ts';

// A wait gives way to the others, and the scheduler decides for how long.
vi.mock('node:timers/promises', () => ({ setTimeout: () => Promise.resolve() }));
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});

describe('publishers, withdrawals and deaths in any order', () => {
  test('leave a registry that a simple model agrees with, in memory', { timeout: TIMEOUT }, async () => {
    let changes = 0;
    let done = 0;
    await fc.assert(
      fc.asyncProperty(plan, async (each) => {
        changes += await check(memoryStore({ keepsVersions: each.seed % 2 === 0 }), each);
        done += 1;
      }),
      runs(1000),
    );
    // The orders are no rows of one process after the other.
    expect(changes / done).toBeGreaterThan(50);
  });

  test('do so across a snapshot', { timeout: TIMEOUT }, async () => {
    const full = memoryStore();
    const before = Array.from({ length: 60 }, (_, index) => proposalOf(`before_${index % 9}`, `code ${index}`));
    await publishReleases(writerOf(full), before);
    const index = await indexIn(full);
    await fc.assert(
      fc.asyncProperty(plan, async (each) => {
        const store = full.copy();
        await check(store, each, before.length);
        expect(await indexIn(store)).toMatchObject(index);
      }),
      runs(20),
    );
  });
});
