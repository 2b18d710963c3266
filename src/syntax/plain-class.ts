import { builtinOf } from './api/index.ts';
import { oncePer } from './once-per.ts';
import { type Reference, referenceOf } from './references.ts';
import type { Binding } from './scopes.ts';
import type { Source } from './source.ts';
import { childOf, type PyNode } from './tree.ts';

/**
 * Whether `reference` is a class of the skill and nothing else: a `class` statement, and decorated at most by members of
 * modules. A decorator of the skill's own could put any object in its place, say a class that `type()` made, whose
 * `__match_args__` name any attribute (catalogue 30).
 */
export function isOwnClass(source: Source, reference: Reference): boolean {
  if (reference.kind !== 'own' || reference.bindings.length === 0) return false;
  return areClasses(source)(reference.bindings);
}

/** Once for each name: how often it is bound, and read, is the adversary's to choose. */
const areClasses = oncePer((source: Source) =>
  oncePer((bindings: readonly Binding[]): boolean =>
    bindings.every(({ kind, node }) => kind === 'class' && decoratorsOf(node).every((each) => isMember(source, each))),
  ),
);

/** Whether `reference` is one of Python's own types or exceptions that a skill may use. */
export function isBuiltinClass(reference: Reference): boolean {
  if (reference.kind !== 'builtin') return false;
  const builtin = builtinOf(reference.name);
  return builtin !== undefined && builtin.use === 'value';
}

function decoratorsOf(definition: PyNode): PyNode[] {
  const { parent } = definition;
  return parent?.type === 'decorated_definition' ? parent.children.filter(({ type }) => type === 'decorator') : [];
}

function isMember(source: Source, decorator: PyNode): boolean {
  const expression = decorator.children.find(({ named, type }) => named && type !== 'comment');
  const callee = expression?.type === 'call' ? childOf(expression, 'function') : expression;
  return callee !== undefined && referenceOf(source, callee)?.kind === 'member';
}
