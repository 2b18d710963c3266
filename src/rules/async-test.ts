import { topLevelFunctions } from '../syntax/functions.ts';
import { placeOf } from '../syntax/source.ts';
import type { SuiteRule } from './rule.ts';

export const rule: SuiteRule = {
  id: 'async-test',
  on: 'suite',
  severity: 'block',
  summary: 'An asynchronous test, which nobody awaits.',
  catalogue: [98],
  *check({ source }) {
    for (const { name, isAsync, node } of topLevelFunctions(source)) {
      if (!isAsync || !name.startsWith('test_')) continue;
      yield {
        message: `The test '${name}' is asynchronous, so calling it runs nothing.`,
        fix: 'Make it a plain function.',
        ...placeOf(source, node),
      };
    }
  },
};
