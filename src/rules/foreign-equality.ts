import { importsOf } from '../syntax/imports.ts';
import { oncePer } from '../syntax/once-per.ts';
import { referenceOf } from '../syntax/references.ts';
import { placeOf, type Source, textOf } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';
import type { SourceRule } from './rule.ts';

/** Types by whose values the standard library remembers what it made: patterns, templates, formats, flags. */
const KEYS = new Set(['str', 'bytes', 'int', 'float', 'IntEnum', 'IntFlag', 'StrEnum']);

export const rule: SourceRule = {
  id: 'foreign-equality',
  on: 'source',
  severity: 'block',
  summary: 'A class of texts or numbers that says itself what it is equal to: caches of the library would believe it.',
  catalogue: [92, 100, 108],
  *check({ source }) {
    const usesFlags = importsOf(source).some(({ module }) => module === 're');
    for (const node of source.nodes) {
      if (node.type !== 'class_definition') continue;
      const { names, bases } = familyOf(source, node);
      const isKey = [...KEYS].some((base) => bases.has(base));
      // An object of any class can be the flags of a pattern, if it knows `&`.
      const isFlag = usesFlags && (names.has('__and__') || names.has('__rand__'));
      if (!names.has('__eq__') || !names.has('__hash__') || !(isKey || isFlag)) continue;
      yield {
        message: 'The class decides what it is equal to, and could stand for another key in a cache of the library.',
        fix: 'Keep the text or number in an attribute, and leave out __hash__ or __eq__.',
        ...placeOf(source, node),
      };
    }
  },
};

interface Family {
  /** Names that the class and its bases of the skill's own define; `__hash__` also where `@dataclass(…)` may make one. */
  readonly names: Set<string>;
  /** Builtins and members of modules among the bases. */
  readonly bases: Set<string>;
}

const scopesOf = oncePer((source: Source) => new Map(source.names.scopes.map((scope) => [scope.node, scope])));

function familyOf(source: Source, definition: PyNode): Family {
  const family: Family = { names: new Set(), bases: new Set() };
  const pending = [definition];
  const seen = new Set(pending);
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const name of scopesOf(source).get(node)?.bindings.keys() ?? []) family.names.add(name);
    if (isDataclass(source, node)) family.names.add('__hash__');
    for (const base of childOf(node, 'superclasses')?.children ?? []) {
      const reference = referenceOf(source, base);
      if (reference !== undefined && reference.kind !== 'own') addBase(family, reference);
      for (const { kind, node: own } of reference?.kind === 'own' ? reference.bindings : []) {
        if (kind !== 'class' || seen.has(own)) continue;
        seen.add(own);
        pending.push(own);
      }
    }
  }
  return family;
}

function addBase({ bases }: Family, reference: { readonly kind: string; readonly name?: string }): void {
  if (reference.name !== undefined) bases.add(reference.name);
}

function isDataclass(source: Source, definition: PyNode): boolean {
  const decorated = definition.parent?.type === 'decorated_definition' ? definition.parent : undefined;
  return (
    decorated?.children.some((each) => each.type === 'decorator' && textOf(source, each).includes('dataclass')) === true
  );
}
