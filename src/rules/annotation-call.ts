import { builtinOf } from '../syntax/api/index.ts';
import { referenceOf } from '../syntax/references.ts';
import { placeOf, type Source, textOf } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';
import type { SourceRule } from './rule.ts';

/** Nodes of which a type is made. */
const TYPE_NODES = new Set([
  'type',
  'identifier',
  'attribute',
  'generic_type',
  'type_parameter',
  'union_type',
  'member_type',
  'subscript',
  'binary_operator',
  'list',
  'tuple',
  'parenthesized_expression',
  'ellipsis',
  'none',
  'true',
  'false',
  'integer',
  'string',
  'string_start',
  'string_content',
  'string_end',
  'concatenated_string',
  'unary_operator',
  'comment',
]);

export const rule: SourceRule = {
  id: 'annotation-call',
  on: 'source',
  severity: 'block',
  summary: 'An annotation that does more than name a type, also where it is written as a string.',
  catalogue: [17, 84, 153],
  *check({ source }) {
    for (const node of source.nodes) {
      const why =
        node.type === 'string'
          ? stringRefusal(source, node)
          : isInsideType(node) && node.named && !TYPE_NODES.has(node.type)
            ? 'computes something'
            : undefined;
      if (why !== undefined)
        yield {
          message: `The annotation ${why}.`,
          fix: 'Name a type: names, dots, brackets and bars.',
          ...placeOf(source, node),
        };
    }
  },
};

function isInsideType(node: PyNode): boolean {
  for (let outer = node.parent; outer !== null; outer = outer.parent) {
    if (outer.type === 'type') return true;
    if (
      outer.type.endsWith('_statement') ||
      outer.type.endsWith('_definition') ||
      outer.type === 'parameters' ||
      outer.type === 'lambda_parameters'
    )
      return false;
  }
  return false;
}

/** Frameworks evaluate annotations that are strings. So one must read like a type and name nothing that a skill may not use. */
function stringRefusal(source: Source, node: PyNode): string | undefined {
  if (!isTypeString(source, node)) return undefined;
  if (/^[^'"]*[fFbB]/.test(textOf(source, node))) return 'is a string of a kind that no type is';
  const content = textOf(source, node).replace(/^[rRuU]?(?:'''|"""|'|")|(?:'''|"""|'|")$/g, '');
  if (!/^[\w\s.,[\]|]*$/.test(content)) return 'is a string that does not name a type';
  const bad = (content.match(/[A-Za-z_]\w*/g) ?? []).find(
    (name) => name.startsWith('_') || builtinOf(name)?.use === 'refused',
  );
  return bad === undefined ? undefined : `names '${bad}'`;
}

/** Inside an annotation, or inside the brackets of a member of `typing`; the strings of `Literal[…]` are values. */
function isTypeString(source: Source, node: PyNode): boolean {
  for (let inner: PyNode = node, outer = node.parent; outer !== null; inner = outer, outer = outer.parent) {
    if (
      outer.type === 'generic_type' &&
      /^(?:typing\s*\.\s*)?Literal$/.test(textOf(source, outer.children[0] ?? outer))
    )
      return false;
    if (outer.type === 'subscript') {
      const value = childOf(outer, 'value');
      const reference = value === undefined || value === inner ? undefined : referenceOf(source, value);
      if (reference?.kind === 'member' && reference.module === 'typing') return reference.name !== 'Literal';
    }
    if (outer.type === 'type') return true;
    if (outer.type.endsWith('_statement') || outer.type.endsWith('_definition')) return false;
  }
  return false;
}
