import { oncePer } from './once-per.ts';
import { type Reference, memberOf, referenceOf } from './references.ts';
import { nodesOfAny, type Source, textOf } from './source.ts';
import { childOf, objectOf, type PyNode } from './tree.ts';

/** An attribute where it is named: `x.name`, a dotted or keyword pattern, a dotted type. */
export interface AttributeUse {
  readonly name: string;
  /** Where the name stands. */
  readonly node: PyNode;
  /** The whole `x.name`, and `x`; absent in patterns. */
  readonly whole?: PyNode;
  readonly object?: PyNode;
  /** What `x` stands for, if it is a name or a module's path. */
  readonly base: Reference | undefined;
  readonly isStore: boolean;
}

const NAMING = ['attribute', 'member_type', 'keyword_pattern', 'dotted_name'];

/** Every attribute that a source names, in source order. */
export const attributesOf: (source: Source) => readonly AttributeUse[] = oncePer((source) =>
  nodesOfAny(source, NAMING).flatMap((node) => usesAt(source, node)),
);

function usesAt(source: Source, node: PyNode): AttributeUse[] {
  if (node.type === 'attribute' || node.type === 'member_type') return [plain(source, node)];
  if (node.type === 'keyword_pattern') return [keyword(source, node)];
  return isPattern(node) ? dotted(source, node) : [];
}

function plain(source: Source, whole: PyNode): AttributeUse {
  const object = objectOf(whole) as PyNode;
  const node = (childOf(whole, 'attribute') ?? whole.children.at(-1)) as PyNode;
  const inner = object.type === 'type' ? (object.children[0] ?? object) : object;
  return {
    name: textOf(source, node),
    node,
    whole,
    object,
    base: referenceOf(source, inner),
    isStore: source.names.stores.has(whole),
  };
}

function keyword(source: Source, pattern: PyNode): AttributeUse {
  const node = pattern.children[0] as PyNode;
  return { name: textOf(source, node), node, base: undefined, isStore: false };
}

function isPattern(node: PyNode): boolean {
  return (
    node.children.length > 1 &&
    (node.parent?.type === 'case_pattern' ||
      node.parent?.type === 'class_pattern' ||
      node.parent?.type === 'keyword_pattern' ||
      node.parent?.type.endsWith('_pattern') === true)
  );
}

function dotted(source: Source, node: PyNode): AttributeUse[] {
  const [first, ...rest] = node.children.filter(({ type }) => type === 'identifier');
  let base = first && referenceOf(source, first);
  return rest.map((each) => {
    const use = { name: textOf(source, each), node: each, base, isStore: false };
    base = base?.kind === 'module' ? memberOf(base, use.name) : undefined;
    return use;
  });
}
