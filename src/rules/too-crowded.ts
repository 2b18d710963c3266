import { placeOf } from '../syntax/source.ts';
import type { TreeRule } from './rule.ts';

export const rule: TreeRule = {
  id: 'too-crowded',
  on: 'tree',
  severity: 'block',
  summary:
    'More bindings of one name, operands or decorators in one place, or more of everything, than anybody writes.',
  catalogue: [71, 127],
  *check(source) {
    if (source.crowd === undefined) return;
    yield {
      message: `The file has ${source.crowd.what}.`,
      fix: 'Use names of their own, a loop, or split it.',
      ...placeOf(source, source.crowd.node),
    };
  },
};
