import { defineConfig } from 'vitest/config';
import { Skips } from './test/skips.ts';

/** Where `.ci/run` wants the results to count. */
const report = process.env.ASSAY_TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Nothing here asserts a wall-clock time; this only ends what hangs, on a machine that may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', new Skips(), ...(report ? [['json', { outputFile: report }] as ['json', object]] : [])],
  },
});
