import type { Tree, TreeCursor } from 'web-tree-sitter';
import type { PyNode } from './tree.ts';

/**
 * Every node of `tree`, in source order, the root first: by the public interface alone, so what a faster reader is held
 * to. A loop and no recursion: depth is the adversary's to choose (catalogue 70).
 */
export function nodesByCursor(tree: Tree): PyNode[] {
  const cursor = tree.walk();
  const root = nodeAt(cursor, null);
  const nodes = [root];
  const append = (parent: PyNode): PyNode => {
    const child = nodeAt(cursor, parent);
    (parent.children as PyNode[]).push(child);
    nodes.push(child);
    return child;
  };
  let current = root;
  for (;;) {
    if (cursor.gotoFirstChild()) {
      current = append(current);
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent() || current.parent === null) {
        cursor.delete();
        return nodes;
      }
      current = current.parent;
    }
    current = append(current.parent ?? root);
  }
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
