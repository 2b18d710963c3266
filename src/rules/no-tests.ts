import { topLevelFunctions } from '../syntax/functions.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'no-tests',
  on: 'source',
  severity: 'block',
  summary: 'A suite without a single test.',
  catalogue: [97, 98],
  *check({ source }) {
    if (source.role !== 'suite' || topLevelFunctions(source).some(({ name }) => name.startsWith('test_'))) return;
    yield { message: 'The suite defines no test.', fix: "Add functions named 'test_…' with plain asserts, at the top level.", file: source.file };
  },
};
