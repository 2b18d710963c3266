import { nodesOf, placeOf, type Source, textOf } from '../syntax/source.ts';
import type { PyNode } from '../syntax/tree.ts';
import type { SuiteRule } from './rule.ts';

export const rule: SuiteRule = {
  id: 'certain-assert',
  on: 'suite',
  severity: 'block',
  summary: 'An assert that cannot fail, because what it asserts is a tuple, a text or a function.',
  catalogue: [98],
  *check({ source }) {
    for (const node of nodesOf(source, 'assert_statement')) {
      const condition = node.children.find(({ named, type }) => named && type !== 'comment');
      if (condition === undefined || !isTrueForCertain(source, condition)) continue;
      yield {
        message: 'This assert cannot fail: what it asserts is true whatever the skill does.',
        fix: 'Write `assert condition, "message"` without parentheses around both.',
        ...placeOf(source, node),
      };
    }
  },
};

/** What is true because it is not empty. `assert True` is left alone: it claims nothing, and some write it to say so. */
function isTrueForCertain(source: Source, node: PyNode): boolean {
  const parts = node.children.filter(({ named, type }) => named && type !== 'comment');
  if (node.type === 'parenthesized_expression')
    return parts.length === 1 && isTrueForCertain(source, parts[0] as PyNode);
  if (node.type === 'tuple') return parts.some(({ type }) => type !== 'list_splat');
  if (node.type === 'string') return /^[rRuU]?(?:"[^"]|'[^'])/.test(textOf(source, node));
  return node.type === 'lambda';
}
