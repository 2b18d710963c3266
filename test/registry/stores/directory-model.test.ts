import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, test, vi } from 'vitest';
import { directoryStore } from '../../../src/registry/stores/directory.ts';
import { check, plan, runs, TIMEOUT } from '../publishers-model.ts';

// A wait gives way to the others, and the scheduler decides for how long.
vi.mock('node:timers/promises', () => ({ setTimeout: () => Promise.resolve() }));
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});

/** Where making a file durable takes no time. What a disk keeps when the power fails is not asked here. */
const MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

test('publishers, withdrawals and deaths in any order leave a registry in a directory that a simple model agrees with', {
  timeout: TIMEOUT,
}, async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (each) => {
      const at = mkdtempSync(join(MEMORY, 'assay-model-'));
      try {
        await check(directoryStore(at), each);
      } finally {
        rmSync(at, { recursive: true });
      }
    }),
    runs(250, { isSlow: true }),
  );
});
