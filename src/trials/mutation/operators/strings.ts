import { textOf } from '../../../syntax/source.ts';
import type { PyNode } from '../../../syntax/tree.ts';
import { type Operator, replace } from '../mutant.ts';

/** `'abc'` becomes `''` and `'ab'`; `'a'` becomes `''` and `'X'`; `''` becomes `'X'`. */
export const string: Operator = {
  name: 'string',
  types: ['string', 'concatenated_string'],
  *edits(source, node) {
    // Inside an f-string no quote of ours may stand before Python 3.12.
    if (node.parent?.type === 'concatenated_string' || isInside(node, 'interpolation')) return;
    const text = textOf(source, node);
    const bytes = /^r?b/i.test(text) ? 'b' : '';
    const content = node.type === 'string' ? contentOf(text) : undefined;
    if (content !== '') yield replace(node, `${bytes}''`);
    if (content !== undefined) yield replace(node, `${bytes}${other(content)}`);
  },
};

/** Nothing where it is not told by the literal alone: values in it, escapes, quotes. */
function contentOf(literal: string): string | undefined {
  return /^(?:[rub]|rb|br)?(['"])((?:(?!\1)[^\\\n])*)\1$/i.exec(literal)?.[2];
}

function other(content: string): string {
  const put = content.length > 1 ? content.slice(0, -1) : content === 'X' ? 'Y' : 'X';
  return put.isWellFormed() && !put.includes("'") ? `'${put}'` : "'X'";
}

function isInside(node: PyNode, type: string): boolean {
  for (let outer = node.parent; outer !== null; outer = outer.parent) if (outer.type === type) return true;
  return false;
}
