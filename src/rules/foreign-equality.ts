import { importsOf } from '../syntax/imports.ts';
import { oncePer } from '../syntax/once-per.ts';
import { referenceOf } from '../syntax/references.ts';
import type { Binding } from '../syntax/scopes.ts';
import { nodesOf, placeOf, type Source, textOf } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';
import type { SourceRule } from './rule.ts';
import { Edges, spread } from '../syntax/spread.ts';

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
    for (const node of nodesOf(source, 'class_definition')) {
      const traits = traitsOf(source).get(node);
      if (traits === undefined || !traits.has('__eq__') || !traits.has('__hash__')) continue;
      // An object of any class can be the flags of a pattern, if it knows `&`.
      if (!traits.has('key') && !(usesFlags && (traits.has('__and__') || traits.has('__rand__')))) continue;
      yield {
        message: 'The class decides what it is equal to, and could stand for another key in a cache of the library.',
        fix: 'Keep the text or number in an attribute, and leave out __hash__ or __eq__.',
        ...placeOf(source, node),
      };
    }
  },
};

/** Methods that count, and `key`: that one of the types above is among the bases. */
const METHODS = ['__eq__', '__hash__', '__and__', '__rand__'] as const;
type Trait = (typeof METHODS)[number] | 'key';

/** What each class of a source has, itself or by its bases; `__hash__` also where `@dataclass(…)` may make one. */
const traitsOf = oncePer((source: Source): ReadonlyMap<PyNode | readonly Binding[], ReadonlySet<Trait>> => {
  const starts: [PyNode, Trait][] = [];
  // From a class to the names that it is bound to, and from a name to the classes that inherit from it.
  const heirs = new Edges<PyNode | readonly Binding[], PyNode | readonly Binding[]>();
  for (const { node, kind, bindings } of source.names.scopes) {
    for (const name of bindings.values())
      for (const binding of name) if (binding.kind === 'class') heirs.add(binding.node, name);
    if (kind === 'class')
      starts.push(...METHODS.filter((each) => bindings.has(each)).map((each): [PyNode, Trait] => [node, each]));
  }
  for (const definition of nodesOf(source, 'class_definition')) {
    if (isDataclass(source, definition)) starts.push([definition, '__hash__']);
    for (const base of childOf(definition, 'superclasses')?.children ?? []) {
      const reference = referenceOf(source, base);
      if (reference?.kind === 'own') heirs.add(reference.bindings, definition);
      else if (reference !== undefined && 'name' in reference && KEYS.has(reference.name))
        starts.push([definition, 'key']);
    }
  }
  return spread<PyNode | readonly Binding[], Trait>(starts, (node) => heirs.of(node));
});

function isDataclass(source: Source, definition: PyNode): boolean {
  const decorated = definition.parent?.type === 'decorated_definition' ? definition.parent : undefined;
  return (
    decorated?.children.some((each) => each.type === 'decorator' && textOf(source, each).includes('dataclass')) === true
  );
}
