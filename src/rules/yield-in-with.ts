import { nodesOf, placeOf } from '../syntax/source.ts';
import type { PyNode } from '../syntax/tree.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'yield-in-with',
  on: 'source',
  severity: 'block',
  summary: 'A generator that waits inside a with statement, which then ends whenever the generator is thrown away.',
  catalogue: [38, 158],
  *check({ source }) {
    for (const node of nodesOf(source, 'yield')) {
      if (!isInWith(node)) continue;
      yield {
        message: 'A generator waits here inside a with statement.',
        fix: 'Collect the values inside the with statement and yield them after it.',
        ...placeOf(source, node),
      };
    }
  },
};

/** In the body of a `with` of the same function. */
function isInWith(node: PyNode): boolean {
  for (
    let outer = node.parent;
    outer !== null && !/^(?:function_definition|lambda)$/.test(outer.type);
    outer = outer.parent
  )
    if (outer.type === 'with_statement') return true;
  return false;
}
