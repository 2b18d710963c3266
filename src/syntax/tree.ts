import type { Tree, TreeCursor } from 'web-tree-sitter';
import { pythonParser } from './grammar.ts';

/**
 * A node of a Python syntax tree, as plain data. `type` and `field` are tree-sitter-python's; `start` and `end` are
 * offsets into the text in UTF-16 code units.
 */
export interface PyNode {
  readonly type: string;
  readonly named: boolean;
  readonly missing: boolean;
  readonly field: string | null;
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly parent: PyNode | null;
  readonly children: PyNode[];
}

/** Parses `text`. Never throws for what the text holds: errors are nodes of type `ERROR` or marked `missing`. */
export async function parsePython(text: string): Promise<PyNode> {
  const parser = await pythonParser();
  const tree = parser.parse(text);
  if (tree === null) throw new Error('the parser returned no tree');
  try {
    return copyOf(tree);
  } finally {
    tree.delete();
  }
}

/** Copies the tree out of WebAssembly memory. A loop and no recursion: depth is the adversary's to choose (catalogue 70). */
function copyOf(tree: Tree): PyNode {
  const cursor = tree.walk();
  const root = nodeAt(cursor, null);
  let current = root;
  for (;;) {
    if (cursor.gotoFirstChild()) {
      current = append(current, cursor);
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent() || current.parent === null) {
        cursor.delete();
        return root;
      }
      current = current.parent;
    }
    current = append(current.parent ?? root, cursor);
  }
}

function append(parent: PyNode, cursor: TreeCursor): PyNode {
  const child = nodeAt(cursor, parent);
  parent.children.push(child);
  return child;
}

function nodeAt(cursor: TreeCursor, parent: PyNode | null): PyNode {
  return {
    type: cursor.nodeType,
    named: cursor.nodeIsNamed,
    missing: cursor.nodeIsMissing,
    field: cursor.currentFieldName,
    start: cursor.startIndex,
    end: cursor.endIndex,
    depth: parent === null ? 0 : parent.depth + 1,
    parent,
    children: [],
  };
}

/** Every node below and including `root`, in source order, without recursion. */
export function* descendants(root: PyNode): Iterable<PyNode> {
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    for (let index = node.children.length - 1; index >= 0; index -= 1) stack.push(node.children[index] as PyNode);
  }
}

/** The child in `field`, if there is one. */
export function childOf(node: PyNode, field: string): PyNode | undefined {
  return node.children.find((child) => child.field === field);
}
