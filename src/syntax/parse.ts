import { pythonGrammar } from './grammar.ts';
import type { PyNode } from './tree.ts';

/**
 * The nodes of the tree of `text`, in source order, the root first. Never throws for what the text holds: errors are
 * nodes of type `ERROR` or marked `missing`.
 */
export async function parsePython(text: string): Promise<readonly PyNode[]> {
  const { parser, nodesOf } = await pythonGrammar();
  const tree = parser.parse(text);
  if (tree === null) throw new Error('the parser returned no tree');
  try {
    return nodesOf(tree);
  } finally {
    tree.delete();
  }
}
