import type { GrammarTables } from './grammar-tables.ts';
import type { PyNode } from './tree.ts';

/**
 * Where things are in tree-sitter 0.27's subtrees (subtree.h), in words of 32 bits. A Subtree is two words: a small leaf
 * in place, which the lowest bit says, or a pointer to a SubtreeHeapData, before which its children stand.
 */
const SUBTREE = 2;
const AT = { padding: 1, size: 4, childCount: 9, symbol: 10, flags: 11, visibleChildren: 12, production: 16 };

/** The flags of a SubtreeHeapData, and where a small leaf's are brought to. */
const FLAG = { visible: 1, named: 2, extra: 4, missing: 0x200 };

type Words = Uint32Array;

const isLeafInPlace = (words: Words, at: number): boolean => ((words[at] as number) & 1) === 1;
const heapOf = (words: Words, at: number): number => (words[at] as number) >>> 2;

function flagsOf(words: Words, at: number): number {
  const word = words[at] as number;
  return isLeafInPlace(words, at)
    ? ((word >>> 1) & 7) | ((word & 0x20) << 4)
    : (words[heapOf(words, at) + AT.flags] as number);
}

function symbolOf(words: Words, at: number): number {
  return isLeafInPlace(words, at)
    ? ((words[at] as number) >>> 8) & 0xff
    : (words[heapOf(words, at) + AT.symbol] as number) & 0xffff;
}

/** Bytes before the subtree that belong to it. */
function paddingOf(words: Words, at: number): number {
  return isLeafInPlace(words, at)
    ? ((words[at + 1] as number) >>> 16) & 0xff
    : (words[heapOf(words, at) + AT.padding] as number);
}

/** Bytes. */
function sizeOf(words: Words, at: number): number {
  return isLeafInPlace(words, at) ? (words[at + 1] as number) >>> 24 : (words[heapOf(words, at) + AT.size] as number);
}

function childCountOf(words: Words, at: number): number {
  return isLeafInPlace(words, at) ? 0 : (words[heapOf(words, at) + AT.childCount] as number);
}

/** A subtree whose children are being read. */
interface Open {
  readonly outer: Open | null;
  /** The node whose children these become: of a hidden subtree the one around it. */
  readonly node: PyNode | null;
  readonly children: PyNode[];
  /** The field of a hidden subtree: that of its children which have none themselves. */
  readonly field: number;
  /** The words at which the next child is, and at which there is none any more. */
  next: number;
  readonly past: number;
  /** The byte at which the child before ends; for the first, at which it begins itself. */
  position: number;
  isFirst: boolean;
  /** Where the grammar's tables tell of the next child that is no extra, and where they no longer do. */
  slot: number;
  readonly pastSlots: number;
}

const LEAF: PyNode[] = [];

/**
 * Every node of the tree whose root is the subtree at the word `at`, in source order, the root first: what a TreeCursor
 * says of it (tree_cursor.c), read from memory because a cursor takes seven calls a node and is copied in and out at each.
 * A loop and no recursion: depth is the adversary's to choose (catalogue 70).
 */
export function nodesAt(at: number, words: Words, grammar: GrammarTables): PyNode[] {
  const { aliases, fields, fieldNames, types, isNamed } = grammar;
  const nodes: PyNode[] = [];
  let open: Open | null = {
    outer: null,
    node: null,
    children: [],
    field: 0,
    next: at,
    past: at + SUBTREE,
    position: 0,
    isFirst: false,
    slot: 0,
    pastSlots: 0,
  };
  while (open !== null) {
    const child = open.next;
    if (child === open.past) {
      open = open.outer;
      continue;
    }
    open.next = child + SUBTREE;
    // A subtree begins where its first child does, behind the padding that both have.
    const start: number = open.isFirst ? open.position : open.position + paddingOf(words, child);
    const end = start + sizeOf(words, child);
    open.isFirst = false;
    open.position = end;
    const flags = flagsOf(words, child);
    const isExtra = (flags & FLAG.extra) !== 0;
    let alias = 0;
    let field = 0;
    if (!isExtra) {
      const { slot } = open;
      field = open.field;
      if (slot < open.pastSlots) {
        alias = aliases[slot] as number;
        field = fields[slot] || field;
      }
      open.slot = slot + 1;
    }
    const childCount = childCountOf(words, child);
    const isVisible = alias !== 0 || (flags & FLAG.visible) !== 0;
    let { node, children }: { node: PyNode | null; children: PyNode[] } = open;
    if (isVisible) {
      children = childCount === 0 ? LEAF : [];
      const parent: PyNode | null = node;
      node = {
        type: types[alias || symbolOf(words, child)] as string,
        named: alias === 0 ? (flags & FLAG.named) !== 0 : (isNamed[alias] as boolean),
        missing: (flags & FLAG.missing) !== 0,
        field: fieldNames[field] as string | null,
        start: start >>> 1,
        end: end >>> 1,
        depth: parent === null ? 0 : parent.depth + 1,
        parent,
        children,
      };
      nodes.push(node);
      open.children.push(node);
      field = 0;
    }
    if (childCount > 0) {
      const heap = heapOf(words, child);
      const slot = ((words[heap + AT.production] as number) >>> 16) * grammar.width;
      if (words[heap + AT.visibleChildren] !== 0)
        open = {
          outer: open,
          node,
          children,
          field,
          next: heap - childCount * SUBTREE,
          past: heap,
          position: start,
          isFirst: true,
          slot,
          pastSlots: slot + grammar.width,
        };
    }
  }
  return nodes;
}
