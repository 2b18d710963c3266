import { topLevelFunctions } from '../syntax/functions.ts';
import { placeOf } from '../syntax/source.ts';
import type { SuiteRule } from './rule.ts';

export const rule: SuiteRule = {
  id: 'duplicate-test',
  on: 'suite',
  severity: 'block',
  summary: 'Two tests of one name, of which the later hides the earlier.',
  catalogue: [97],
  *check({ source }) {
    for (const [name, bindings] of source.names.module.bindings) {
      const other = bindings.find(({ kind }) => kind !== 'function');
      if (name.startsWith('test_') && bindings.length > 1 && other !== undefined)
        yield {
          message: `The test '${name}' is bound a second time, so what is written is not what runs.`,
          fix: 'Give each its own name.',
          ...placeOf(source, other.node),
        };
    }
    const seen = new Set<string>();
    for (const { name, node } of topLevelFunctions(source)) {
      if (seen.has(name))
        yield {
          message: `The function '${name}' is defined twice, so the earlier one never runs.`,
          fix: 'Give each its own name.',
          ...placeOf(source, node),
        };
      seen.add(name);
    }
  },
};
