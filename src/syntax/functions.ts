import { type Source, textOf } from './source.ts';
import { childOf, type PyNode } from './tree.ts';

/** A function defined at the top level of a module. */
export interface FunctionFact {
  readonly name: string;
  readonly isAsync: boolean;
  readonly hasDocstring: boolean;
  /** Whether every parameter and the result have a type hint. */
  readonly isHinted: boolean;
  readonly node: PyNode;
}

/** The functions that a module defines at its top level and unconditionally, in source order. */
export function topLevelFunctions(source: Source): FunctionFact[] {
  return source.root.children
    .map((node) => (node.type === 'decorated_definition' ? childOf(node, 'definition') : node))
    .filter((node): node is PyNode => node?.type === 'function_definition')
    .map((node) => factOf(source, node));
}

function factOf(source: Source, node: PyNode): FunctionFact {
  const name = childOf(node, 'name');
  return {
    name: name === undefined ? '' : textOf(source, name),
    isAsync: node.children.some((child) => child.type === 'async'),
    hasDocstring: hasDocstring(source, node),
    isHinted: childOf(node, 'return_type') !== undefined && parametersOf(node).every(isHinted),
    node,
  };
}

/** One string, or several that stand side by side; bytes and f-strings document nothing (`inspect.getdoc`). */
function hasDocstring(source: Source, definition: PyNode): boolean {
  const first = childOf(definition, 'body')?.children.find((child) => child.type !== 'comment');
  const value = first?.type === 'expression_statement' && first.children.length === 1 ? first.children[0] : undefined;
  return value !== undefined && isPlainString(source, value);
}

function isPlainString(source: Source, node: PyNode): boolean {
  if (node.type === 'concatenated_string')
    return node.children.every((part) => part.type === 'comment' || isPlainString(source, part));
  return node.type === 'string' && /^[ru]?["']/i.test(textOf(source, node));
}

function parametersOf(definition: PyNode): PyNode[] {
  return (childOf(definition, 'parameters')?.children ?? []).filter((child) => child.named && child.type !== 'comment');
}

function isHinted(parameter: PyNode): boolean {
  return ['typed_parameter', 'typed_default_parameter', 'keyword_separator', 'positional_separator'].includes(
    parameter.type,
  );
}
