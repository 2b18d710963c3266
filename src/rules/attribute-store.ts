import { mutableAttributesOf } from '../syntax/api/index.ts';
import { type AttributeUse, attributesOf } from '../syntax/attributes.ts';
import { importsOf } from '../syntax/imports.ts';
import { isOwnClass } from '../syntax/plain-class.ts';
import { isOnSelf } from '../syntax/program.ts';
import { placeOf, type Source, textOf } from '../syntax/source.ts';
import type { PyNode } from '../syntax/tree.ts';
import { isOfEnumeration } from './attribute-names.ts';
import type { SourceRule, SourceSubject } from './rule.ts';
import { isShared } from '../syntax/shared-object.ts';

/** What may be set on the context that `with localcontext() as context` gives: it ends with the block. */
const CONTEXT_ATTRIBUTES = new Set(['prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp']);

export const rule: SourceRule = {
  id: 'attribute-store',
  on: 'source',
  severity: 'block',
  summary: 'An attribute that is set or deleted on something which is not an object of the skill itself.',
  catalogue: [12, 33, 43, 79, 85, 89, 99, 158],
  *check(subject) {
    for (const use of attributesOf(subject.source)) {
      const why = use.isStore ? refusal(use, subject) : undefined;
      if (why !== undefined)
        yield {
          message: `The attribute '${use.name}' is set ${why}.`,
          fix: 'Set attributes only on objects of classes that the skill defines.',
          ...placeOf(subject.source, use.node),
        };
    }
  },
};

function refusal({ name, base, whole }: AttributeUse, { source, program }: SourceSubject): string | undefined {
  if (/^__.*__$/.test(name)) return 'although its name is reserved for Python';
  if (isOfEnumeration(name) || name === '_inst') return 'although the standard library keeps what it shares under it';
  if (whole !== undefined && isOnSelf(source, whole) && !isInStaticMethod(source, whole)) return undefined;
  if (base !== undefined && (base.kind !== 'own' || isShared(source, base)))
    return 'on something that is not the skill’s own';
  const binding = base?.bindings.length === 1 ? base.bindings[0] : undefined;
  if (binding?.kind === 'function') return 'on a function';
  if (CONTEXT_ATTRIBUTES.has(name) && binding !== undefined && isLocalContext(source, binding.node)) return undefined;
  if (!program.ownAttributes.has(name)) return 'although no class of the skill has it';
  if (base !== undefined && isOwnClass(source, base)) return undefined;
  if (isOfLibraryClass(name, source)) return 'on an object that may be a class of the standard library';
  return undefined;
}

/** What a static method calls its first parameter can be anything. */
function isInStaticMethod(source: Source, node: PyNode): boolean {
  let outer = node.parent;
  while (outer !== null && outer.type !== 'function_definition') outer = outer.parent;
  const decorated = outer?.parent?.type === 'decorated_definition' ? outer.parent : undefined;
  return (
    decorated?.children.some(
      ({ type, start, end }) => type === 'decorator' && /staticmethod/.test(source.text.slice(start, end)),
    ) === true
  );
}

/**
 * Whether a class that can be changed, of a module which this file imports, has an attribute `name`. `name` and `value`,
 * which enumerations have, are what half of all linked lists and trees call their own; no rule hands an enumeration on.
 */
function isOfLibraryClass(name: string, source: Source): boolean {
  if (name === 'name' || name === 'value') return false;
  return importsOf(source).some(
    ({ module, name: imported }) =>
      mutableAttributesOf(module).has(name) || mutableAttributesOf(`${module}.${imported}`).has(name),
  );
}

/** Bound by `with localcontext() as name` or `with decimal.localcontext() as name`. */
function isLocalContext(source: Source, name: PyNode): boolean {
  const target = name.parent;
  const value = target?.type === 'as_pattern_target' ? target.parent?.children[0] : undefined;
  return value?.type === 'call' && /^(?:decimal\s*\.\s*)?localcontext\s*\(/.test(textOf(source, value));
}
