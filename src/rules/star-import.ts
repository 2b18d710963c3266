import { importsOf } from '../syntax/imports.ts';
import { placeOf } from '../syntax/source.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'star-import',
  on: 'source',
  severity: 'block',
  summary: 'A star import, which brings in names that nobody wrote down.',
  catalogue: [6],
  *check({ source }) {
    for (const { module, name, node } of importsOf(source)) {
      if (name !== '*') continue;
      yield {
        message: `It imports everything from '${module}'.`,
        fix: 'Import the names that are used, one by one.',
        ...placeOf(source, node),
      };
    }
  },
};
