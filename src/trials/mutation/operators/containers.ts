import { type Source, textOf } from '../../../syntax/source.ts';
import type { PyNode } from '../../../syntax/tree.ts';
import { type Edit, type Operator, partsOf, replace } from '../mutant.ts';

const EMPTY: Readonly<Record<string, string>> = { list: '[]', dictionary: '{}', set: 'set()' };

/** `[a, b]` becomes `[]` and `[a]`; `[]` becomes `[None]`. Of tuples only those that are searched or gone through. */
export const container: Operator = {
  name: 'container',
  types: ['list', 'dictionary', 'set', 'tuple'],
  *edits(source, node) {
    const parts = partsOf(node);
    if (node.type === 'tuple' && !isSearched(node)) return;
    const empty = EMPTY[node.type];
    if (parts.length === 0 && node.type === 'list') yield replace(node, '[None]');
    if (parts.length > 0 && empty !== undefined) yield replace(node, empty);
    if (parts.length > 1) yield withoutLast(source, node, parts);
  },
};

const isSearched = ({ parent, field }: PyNode): boolean =>
  parent?.type === 'comparison_operator' || (parent?.type === 'for_statement' && field === 'right');

function withoutLast(source: Source, node: PyNode, parts: readonly PyNode[]): Edit {
  const [before, last] = parts.slice(-2) as [PyNode, PyNode];
  // A tuple of one needs its comma.
  const needsComma = node.type === 'tuple' && parts.length === 2 && !/,\s*\)$/.test(textOf(source, node));
  return { start: before.end, end: last.end, text: needsComma ? ',' : '' };
}

/** `x[a:b:c]` becomes `x[:b:c]`, `x[a::c]` and `x[a:b:]`, unless what is left out is what would be taken anyway. */
export const slice: Operator = {
  name: 'slice',
  types: ['slice'],
  *edits(source, node) {
    let colons = 0;
    for (const child of node.children) {
      if (child.type === ':') colons += 1;
      else if (child.named && !isImplied(source, child, colons)) yield replace(child, '');
    }
  },
};

function isImplied(source: Source, part: PyNode, at: number): boolean {
  const text = textOf(source, part);
  if (text === 'None') return true;
  return at === 1 ? /^len\(\w+\)$/.test(text) : text === (at === 0 ? '0' : '1');
}
