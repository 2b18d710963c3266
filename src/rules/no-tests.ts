import { NO_TESTS } from '../model/no-tests.ts';
import { topLevelFunctions } from '../syntax/functions.ts';
import type { SuiteRule } from './rule.ts';

export const rule: SuiteRule = {
  id: NO_TESTS.rule,
  on: 'suite',
  severity: NO_TESTS.severity,
  summary: 'A suite without a single test.',
  catalogue: [97, 98],
  *check({ source }) {
    if (!source.isSound) return; // what does not parse has no tests that could be counted
    if (topLevelFunctions(source).some(({ name }) => name.startsWith('test_'))) return;
    yield { message: NO_TESTS.message, fix: NO_TESTS.fix, file: source.file };
  },
};
