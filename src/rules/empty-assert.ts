import { nodesOf, placeOf } from '../syntax/source.ts';
import { conditionOf, littleIn } from './assertion-kinds.ts';
import type { SuiteRule } from './rule.ts';

export const rule: SuiteRule = {
  id: 'empty-assert',
  on: 'suite',
  severity: 'review',
  summary: 'An assert that is true whatever the skill answers, such as `out == out` or `len(out) >= 0`.',
  catalogue: [98],
  *check({ source }) {
    for (const node of nodesOf(source, 'assert_statement')) {
      const condition = conditionOf(node);
      if (condition === undefined || littleIn(source, condition) !== 'nothing') continue;
      yield {
        message: 'This assert holds for every answer: it asserts nothing about the skill.',
        fix: 'Compare with the answer that is expected.',
        ...placeOf(source, node),
      };
    }
  },
};
