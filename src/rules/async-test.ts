import { topLevelFunctions } from '../syntax/functions.ts';
import { placeOf } from '../syntax/source.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'async-test',
  on: 'source',
  severity: 'block',
  summary: 'An asynchronous test, which nobody awaits.',
  catalogue: [98],
  *check({ source }) {
    if (source.role !== 'suite') return;
    for (const { name, isAsync, node } of topLevelFunctions(source)) {
      if (!isAsync || !name.startsWith('test_')) continue;
      yield { message: `The test '${name}' is asynchronous, so calling it runs nothing.`, fix: 'Make it a plain function.', ...placeOf(source, node) };
    }
  },
};
