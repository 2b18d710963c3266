import { placeOf, textOf } from '../syntax/source.ts';
import type { TreeRule } from './rule.ts';

const NOT_ASCII = /[^\x20-\x7e]/;

export const rule: TreeRule = {
  id: 'non-ascii-name',
  on: 'tree',
  severity: 'block',
  summary: 'An identifier with characters outside ASCII, which Python folds to others (NFKC).',
  catalogue: [33, 62, 63, 64],
  *check(source) {
    for (const node of source.nodes) {
      if (node.type !== 'identifier' || !NOT_ASCII.test(textOf(source, node))) continue;
      yield {
        message: `The name '${textOf(source, node)}' is not ASCII.`,
        fix: 'Spell the name in ASCII letters.',
        ...placeOf(source, node),
      };
    }
  },
};
