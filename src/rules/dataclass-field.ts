import { oncePer } from '../syntax/once-per.ts';
import { referenceOf } from '../syntax/references.ts';
import type { Binding } from '../syntax/scopes.ts';
import { nodesOf, placeOf, type Source } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'dataclass-field',
  on: 'source',
  severity: 'block',
  summary: 'A dataclass field that is reached before the dataclass is made, or that never becomes part of one.',
  catalogue: [84, 88],
  *check({ source }) {
    const fix =
      'Use field(…) only as the value of an annotated name in a class under @dataclass, and do not read that name in the class body.';
    for (const node of nodesOf(source, 'call')) {
      if (isFieldCall(source, node) && !isOfDataclass(source, node))
        yield { message: 'This field belongs to no dataclass.', fix, ...placeOf(source, node) };
    }
    for (const { name, node, home } of source.names.reads) {
      const bindings = home?.kind === 'class' ? home.bindings.get(name) : undefined;
      if (bindings !== undefined && haveField(source)(bindings))
        yield { message: `The field '${name}' is read while its class is being made.`, fix, ...placeOf(source, node) };
    }
  },
};

const haveField = oncePer((source: Source) =>
  oncePer((bindings: readonly Binding[]): boolean =>
    bindings.some(({ node }) => isFieldCall(source, childOf(node.parent ?? node, 'right'))),
  ),
);

function isFieldCall(source: Source, node: PyNode | undefined): boolean {
  const callee = node?.type === 'call' ? childOf(node, 'function') : undefined;
  const reference = callee && referenceOf(source, callee);
  return reference?.kind === 'member' && reference.module === 'dataclasses' && reference.name === 'field';
}

/** Directly in the body of a class that `@dataclass` decorates. */
function isOfDataclass(source: Source, call: PyNode): boolean {
  const definition = call.parent?.parent?.parent?.parent;
  if (definition?.type !== 'class_definition' || definition.parent?.type !== 'decorated_definition') return false;
  return definition.parent.children.some((decorator) => {
    const expression = decorator.type === 'decorator' ? decorator.children.find(({ named }) => named) : undefined;
    const callee = expression?.type === 'call' ? childOf(expression, 'function') : expression;
    const reference = callee && referenceOf(source, callee);
    return reference?.kind === 'member' && reference.module === 'dataclasses' && reference.name === 'dataclass';
  });
}
