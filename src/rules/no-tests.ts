import { topLevelFunctions } from '../syntax/functions.ts';
import type { SuiteRule } from './rule.ts';

export const rule: SuiteRule = {
  id: 'no-tests',
  on: 'suite',
  severity: 'block',
  summary: 'A suite without a single test.',
  catalogue: [97, 98],
  *check({ source }) {
    if (!source.isSound) return; // what does not parse has no tests that could be counted
    if (topLevelFunctions(source).some(({ name }) => name.startsWith('test_'))) return;
    yield {
      message: 'The suite defines no test.',
      fix: "Add functions named 'test_…' with plain asserts, at the top level.",
      file: source.file,
    };
  },
};
