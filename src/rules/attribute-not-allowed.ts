import { type AttributeUse, attributesOf } from '../syntax/attributes.ts';
import { placeOf, type Source, textOf } from '../syntax/source.ts';
import { childOf } from '../syntax/tree.ts';
import { attributeRefusal, isDocumented } from './attribute-names.ts';
import { classMakingRefusal } from './class-making.ts';
import { openImports } from './opened-world.ts';
import type { SourceRule, SourceSubject } from './rule.ts';
import { isShared } from '../syntax/shared-object.ts';
import { SPECIAL_METHODS } from './special-methods.ts';

export const rule: SourceRule = {
  id: 'attribute-not-allowed',
  on: 'source',
  severity: 'block',
  summary: 'An attribute that leads behind an object, or that nothing a skill may use has.',
  catalogue: [21, 22, 23, 25, 30, 31, 32, 34, 35, 36, 37, 38, 40, 42, 43, 44, 45, 87, 89],
  *check(subject, judgement) {
    const { source, program, candidate } = subject;
    // What objects of an open module have, nobody here knows, so any public attribute is accepted then.
    const isOpen = openImports(source, candidate.name, judgement).length > 0;
    for (const use of attributesOf(source)) {
      if (use.base?.kind === 'module') continue; // a module's members have a table of their own
      const refused =
        classMakingRefusal(use) ??
        (isCalledSpecially(use) || isClassName(use, subject)
          ? undefined
          : (privateRefusal(use, source) ?? attributeRefusal(use.name, program, isOpen)));
      if (refused === undefined) continue;
      yield {
        message: `The attribute '${use.name}' is not part of what a skill may use: ${refused}.`,
        fix: `Do without '.${use.name}'.`,
        ...placeOf(source, use.node),
      };
    }
  },
};

/** `super().__init__(…)`, `Base.__init__(self)`: calling a special method that a class may define. */
function isCalledSpecially({ name, whole }: AttributeUse): boolean {
  return (
    SPECIAL_METHODS.has(name) &&
    name !== '__format__' &&
    whole?.parent?.type === 'call' &&
    childOf(whole.parent, 'function') === whole
  );
}

/** A private name of the skill's own is no reason to read it from an object of a module: `calendar.day_name._days`. */
function privateRefusal({ name, base }: AttributeUse, source: Source): string | undefined {
  const isForeign = base !== undefined && (base.kind === 'member' || isShared(source, base));
  return isForeign && name.startsWith('_') && !isDocumented(name) ? 'its name is private' : undefined;
}

/** `self.__class__.__name__`: the one thing that a class is asked for. */
function isClassName({ name, whole }: AttributeUse, { source }: SourceSubject): boolean {
  const outer = whole?.parent;
  const asked = outer?.type === 'attribute' ? childOf(outer, 'attribute') : undefined;
  return name === '__class__' && asked !== undefined && ['__name__', '__qualname__'].includes(textOf(source, asked));
}
