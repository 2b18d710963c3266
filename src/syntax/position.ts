import { childOf, type PyNode } from './tree.ts';

/** In which role an expression stands where it stands. */
export type Position = 'callee' | 'decorator' | 'base' | 'annotation' | 'caught' | 'value';

/**
 * The role of `node`: called, used as a decorator, inherited from, named in an annotation, named in an `except` clause;
 * else its value goes somewhere. A subscripted name (`Generic[T]`) has its subscript's role.
 */
export function positionOf(node: PyNode): Position {
  const { parent } = node;
  if (parent === null) return 'value';
  switch (parent.type) {
    case 'call':
      return childOf(parent, 'function') === node ? 'callee' : 'value';
    case 'decorator':
      return 'decorator';
    case 'keyword_argument':
      return parent.parent?.parent?.type === 'class_definition' ? 'base' : 'value';
    case 'argument_list':
      return parent.parent?.type === 'class_definition' ? 'base' : 'value';
    case 'type':
    case 'generic_type':
    case 'union_type':
    case 'member_type':
      return 'annotation';
    case 'except_clause':
      return 'caught';
    case 'subscript':
      return childOf(parent, 'value') === node ? positionOf(parent) : 'value';
    case 'tuple':
    case 'parenthesized_expression':
    case 'as_pattern':
      return positionOf(parent) === 'caught' ? 'caught' : 'value';
    default:
      return isInAnnotation(node) ? 'annotation' : 'value';
  }
}

function isInAnnotation(node: PyNode): boolean {
  for (let outer = node.parent; outer !== null; outer = outer.parent) {
    if (outer.type === 'type') return true;
    if (outer.type.endsWith('_statement') || outer.type.endsWith('_definition')) return false;
  }
  return false;
}
