import { nodesOf, placeOf, textOf } from '../syntax/source.ts';
import type { TreeRule } from './rule.ts';

const NOT_ASCII = /[^\x20-\x7e]/;
const NOT_ASCII_TEXT = /[^\x20-\x7e\t\r\n]/;

export const rule: TreeRule = {
  id: 'non-ascii-name',
  on: 'tree',
  severity: 'block',
  summary: 'An identifier with characters outside ASCII, which Python folds to others (NFKC).',
  catalogue: [33, 62, 63, 64],
  *check(source) {
    if (!NOT_ASCII_TEXT.test(source.text)) return; // white space is in no name
    for (const node of nodesOf(source, 'identifier')) {
      if (!NOT_ASCII.test(textOf(source, node))) continue;
      yield {
        message: `The name '${textOf(source, node)}' is not ASCII.`,
        fix: 'Spell the name in ASCII letters.',
        ...placeOf(source, node),
      };
    }
  },
};
