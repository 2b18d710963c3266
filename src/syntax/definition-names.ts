import type { NameWalker } from './name-walker.ts';
import { parameterParts } from './parameters.ts';
import { bind, type Scope } from './scopes.ts';
import { childOf, type PyNode } from './tree.ts';

/** The names that a function, lambda or class binds: its own outside, those of its body inside a scope of its own. */
export function walkDefinition(node: PyNode, scope: Scope, walk: NameWalker): void {
  switch (node.type) {
    case 'function_definition':
      walkFunction(node, scope, walk);
      return;
    case 'lambda':
      walkLambda(node, scope, walk);
      return;
    default:
      walkClass(node, scope, walk);
  }
}

function walkFunction(node: PyNode, scope: Scope, walk: NameWalker): void {
  const name = childOf(node, 'name');
  if (name !== undefined) bind(scope, walk.textOf(name), { kind: 'function', node });
  const inner = walk.open('function', node, scope);
  const body = childOf(node, 'body');
  // Before the parameters, which may bear a declared name.
  if (body !== undefined) walk.declare(body, inner);
  walkParameters(node, scope, inner, walk);
  walk.visitField(node, 'return_type', scope);
  walk.visitField(node, 'type_parameters', scope);
  if (body !== undefined) for (const child of body.children) walk.visit(child, inner);
}

function walkLambda(node: PyNode, scope: Scope, walk: NameWalker): void {
  const inner = walk.open('function', node, scope);
  walkParameters(node, scope, inner, walk);
  walk.visitField(node, 'body', inner);
}

function walkParameters(definition: PyNode, outside: Scope, inside: Scope, walk: NameWalker): void {
  const { bound, evaluated } = parameterParts(definition);
  for (const each of bound) walk.target(each, inside, 'parameter');
  for (const each of evaluated) walk.visit(each, outside);
}

function walkClass(node: PyNode, scope: Scope, walk: NameWalker): void {
  const name = childOf(node, 'name');
  if (name !== undefined) bind(scope, walk.textOf(name), { kind: 'class', node });
  walk.visitField(node, 'superclasses', scope);
  walk.visitField(node, 'type_parameters', scope);
  const body = childOf(node, 'body');
  if (body !== undefined) walk.block(body, walk.open('class', node, scope));
}
