import type { NameWalker } from './name-walker.ts';
import type { Scope } from './scopes.ts';
import type { PyNode } from './tree.ts';

/** The names of a comprehension. Its first iterable is evaluated outside; everything else inside. */
export function walkComprehension(node: PyNode, scope: Scope, walk: NameWalker): void {
  const inner = walk.open('comprehension', node, scope);
  const clauses = node.children.filter(({ type }) => type === 'for_in_clause');
  for (const clause of clauses)
    for (const child of clause.children) if (child.field === 'left') walk.target(child, inner);
  for (const clause of clauses) {
    for (const child of clause.children) {
      if (child.field !== 'left') walk.visit(child, clause === clauses[0] ? scope : inner);
    }
  }
  for (const child of node.children) if (child.type !== 'for_in_clause') walk.visit(child, inner);
}
