import { defineConfig } from 'vitest/config';
import { Skips } from './test/skips.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Nothing here asserts a wall-clock time; this only ends what hangs, on a machine that may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', new Skips()],
  },
});
