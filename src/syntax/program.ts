import { isOwnClass } from './plain-class.ts';
import { referenceTo } from './references.ts';
import { childOf, type PyNode } from './tree.ts';
import { importMeaning } from './scopes.ts';
import { type Source, textOf } from './source.ts';

/** What implementation and suite define together: they are judged as one, because they run as one. */
export interface Program {
  /** Attribute names that the skill's own classes give their instances or have themselves. */
  readonly ownAttributes: ReadonlySet<string>;
  /** Names that the implementation defines at its top level: functions, classes and variables, no imports. */
  readonly skillNames: ReadonlySet<string>;
  /** Those of them that are plain classes (see isOwnClass). */
  readonly skillClasses: ReadonlySet<string>;
  /** What the implementation's imports at the top level mean, by name (see importMeaning). */
  readonly skillImports: ReadonlyMap<string, string>;
  /** Names that in the implementation can only mean builtins. */
  readonly skillBuiltins: ReadonlySet<string>;
}

/** What `sources`, the sound files of one skill, define together. */
export function programOf(sources: readonly Source[]): Program {
  const implementation = sources.find(({ role }) => role === 'implementation');
  const skillNames = implementation === undefined ? [] : definedNames(implementation);
  const isPlain = (name: string) =>
    implementation !== undefined && isOwnClass(implementation, referenceTo(implementation.names.module, name));
  return {
    ownAttributes: new Set(sources.flatMap(ownAttributes)),
    skillNames: new Set(skillNames),
    skillClasses: new Set(skillNames.filter(isPlain)),
    skillImports: new Map(implementation === undefined ? [] : importMeanings(implementation)),
    skillBuiltins: new Set(implementation === undefined ? [] : builtinReads(implementation)),
  };
}

function* importMeanings({ names }: Source): Iterable<[name: string, meaning: string]> {
  for (const [name, [first]] of names.module.bindings) {
    const meaning = first && importMeaning(first);
    if (meaning !== undefined) yield [name, meaning];
  }
}

function builtinReads({ names }: Source): string[] {
  return names.reads.filter(({ home }) => home === undefined).map(({ name }) => name);
}

function definedNames(source: Source): string[] {
  return [...source.names.module.bindings]
    .filter(([, bindings]) =>
      bindings.every(({ kind }) => kind === 'function' || kind === 'class' || kind === 'variable'),
    )
    .map(([name]) => name);
}

function ownAttributes(source: Source): string[] {
  const inClasses = source.names.scopes
    .filter(({ kind }) => kind === 'class')
    .flatMap(({ bindings }) => [...bindings.keys()]);
  const onSelf = [...source.names.stores]
    .filter((node) => isOnSelf(source, node))
    .map((node) => textOf(source, childOf(node, 'attribute') ?? node));
  return [...inClasses, ...onSelf, ...fieldNames(source)];
}

/** Whether `attribute` is `self.x`: `self` is the first parameter of the method around, and nothing else. */
export function isOnSelf(source: Source, attribute: PyNode): boolean {
  const object = childOf(attribute, 'object');
  const method = object && methodAround(object);
  if (object?.type !== 'identifier' || method === undefined) return false;
  const name = textOf(source, object);
  const scope = source.names.scopes.find(({ node }) => node === method);
  const bindings = scope?.bindings.get(name) ?? [];
  const first = childOf(method, 'parameters')?.children.find(({ named }) => named);
  return (
    bindings.length === 1 &&
    bindings[0]?.kind === 'parameter' &&
    first !== undefined &&
    bindings[0].node.start >= first.start &&
    bindings[0].node.end <= first.end
  );
}

/** The nearest function around `node`, if it is a method of a class. */
function methodAround(node: PyNode): PyNode | undefined {
  let outer = node.parent;
  while (outer !== null && outer.type !== 'function_definition' && outer.type !== 'lambda') outer = outer.parent;
  if (outer === null) return undefined;
  const holder = outer.parent?.type === 'decorated_definition' ? outer.parent.parent : outer.parent;
  return holder?.type === 'block' && holder.parent?.type === 'class_definition' ? outer : undefined;
}

const FIELD_LISTS = new Set([
  'string',
  'concatenated_string',
  'list',
  'tuple',
  'parenthesized_expression',
  'set',
  'dictionary',
]);

/** Fields named in strings: `namedtuple('P', 'x y')`, `namedtuple('P', ['x', 'y'])`, `__slots__ = ('x',)`. Only literals count. */
function fieldNames(source: Source): string[] {
  // What names them is a callable or a variable of one of these names, so a part of the text.
  if (!/namedtuple|NamedTuple|__slots__/.test(source.text)) return [];
  return source.nodes
    .filter((node) => FIELD_LISTS.has(node.type) && isFieldList(source, node))
    .flatMap((node) => textOf(source, node).match(/[A-Za-z_]\w*/g) ?? []);
}

function isFieldList(source: Source, node: PyNode): boolean {
  const { parent } = node;
  if (parent?.type === 'assignment') return node.field === 'right' && source.text.startsWith('__slots__', parent.start);
  if (parent?.type !== 'argument_list' || parent.parent?.type !== 'call') return false;
  const callee = childOf(parent.parent, 'function');
  return (
    callee !== undefined &&
    /(?:^|\.)(?:namedtuple|NamedTuple)$/.test(textOf(source, callee)) &&
    secondNamed(parent) === node
  );
}

/** Looks no further than needed: this is asked of every argument. */
function secondNamed({ children }: PyNode): PyNode | undefined {
  const first = children.findIndex(({ named }) => named);
  return children.find(({ named }, index) => named && index > first);
}
