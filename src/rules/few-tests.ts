import { topLevelFunctions } from '../syntax/functions.ts';
import type { SuiteRule } from './rule.ts';

export const rule: SuiteRule = {
  id: 'few-tests',
  on: 'suite',
  severity: 'review',
  summary: 'A suite with fewer tests than policy wants.',
  catalogue: [98],
  *check({ source }, { policy }) {
    if (!source.isSound) return;
    const count = topLevelFunctions(source).filter(({ name }) => name.startsWith('test_')).length;
    const least = policy.suite['min-tests'];
    if (count === 0 || count >= least) return; // none at all is a rule of its own
    yield {
      message: `The suite has ${count} ${count === 1 ? 'test' : 'tests'}, of which the policy wants at least ${least}.`,
      fix: `Add at least ${least - count} more.`,
      file: source.file,
    };
  },
};
