import { builtinOf } from '../syntax/api/index.ts';
import { oncePer } from '../syntax/once-per.ts';
import { type Reference, referenceOf } from '../syntax/references.ts';
import type { Binding } from '../syntax/scopes.ts';
import { nodesOf, placeOf, type Source, textOf } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'decorator-not-allowed',
  on: 'source',
  severity: 'block',
  summary: 'A decorator that is computed, or that is no function of the skill and no known one.',
  catalogue: [17, 76, 83, 84],
  *check({ source }) {
    for (const node of nodesOf(source, 'decorator')) {
      const expression = node.children.find(({ named, type }) => named && type !== 'comment');
      if (expression === undefined || isKnown(source, expression)) continue;
      yield {
        message: `The decorator '${textOf(source, expression)}' is not a known one.`,
        fix: 'Decorate with functions of the skill, or with those of functools, dataclasses, abc, enum and typing.',
        ...placeOf(source, node),
      };
    }
  },
};

function isKnown(source: Source, expression: PyNode): boolean {
  const callee = expression.type === 'call' ? childOf(expression, 'function') : expression;
  if (callee === undefined) return false;
  const reference = referenceOf(source, callee);
  if (reference !== undefined) return isDecorating(reference);
  return callee.type === 'attribute' && expression.type !== 'call' && isAccessor(source, callee);
}

/** What a member may do, the rules about members and shapes say; a builtin decorates only if that is what it is for. */
function isDecorating(reference: Reference): boolean {
  if (reference.kind === 'builtin') return builtinOf(reference.name)?.use === 'decorator';
  if (reference.kind === 'own') return areDefinitions(reference.bindings);
  return reference.kind === 'member';
}

const areFunctions = oncePer((bindings: readonly Binding[]): boolean =>
  bindings.every(({ kind }) => kind === 'function'),
);

const areDefinitions = oncePer((bindings: readonly Binding[]): boolean =>
  bindings.every(({ kind }) => kind === 'function' || kind === 'class'),
);

/** `@name.setter` of a property of the same class. */
function isAccessor(source: Source, callee: PyNode): boolean {
  const object = childOf(callee, 'object');
  const attribute = childOf(callee, 'attribute');
  const base = object && referenceOf(source, object);
  if (base?.kind !== 'own' || attribute === undefined || !areFunctions(base.bindings)) return false;
  return ['setter', 'getter', 'deleter'].includes(textOf(source, attribute));
}
