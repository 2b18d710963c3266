import { placeOf } from '../syntax/source.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'syntax-error',
  on: 'source',
  severity: 'block',
  summary: 'A Python file that does not parse.',
  catalogue: [58, 68, 69, 149],
  *check({ source }) {
    const broken = source.nodes.find((node) => node.type === 'ERROR' || node.missing);
    if (broken === undefined) return;
    yield { message: 'The file is not valid Python from here on.', fix: 'Correct the syntax (Python 3.10 or newer).', ...placeOf(source, broken) };
  },
};
