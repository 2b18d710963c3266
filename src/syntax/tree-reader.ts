import type { Parser, Tree } from 'web-tree-sitter';
import { type Memory, tablesOf } from './grammar-tables.ts';
import type { PyNode } from './tree.ts';
import { nodesByCursor } from './tree-cursor.ts';
import { nodesAt } from './tree-memory.ts';

/** Every node of a tree, in source order, the root first. */
export type TreeReader = (tree: Tree) => PyNode[];

/** Python that says everything for which a tree is read: aliases, hidden rules, fields, long leaves, errors, what is missing. */
export const SAMPLE = `@d(k=1)
async def f(a: int = 1, *b, **c) -> "é😀":  # ${'long '.repeat(60)}
  return [x for x in a if x is not None], f"{a!r:>{b}}"
class C(B, metaclass=M): x: int = lambda y, /: -y ** 1
match a:
  case {"k": [P.q, *_], **r} as s: pass
try: import a.b as c, d
except E: print >> a[1:2], (yield
def (: '`;

/**
 * How the trees of `parser` are read. From memory is at least seven times as fast as by the public interface, but nobody promises
 * where things are there: unless both read the same out of a sample, here and now, it is the public interface.
 */
export function readerFor(parser: Parser, memory: Partial<Memory>): TreeReader {
  const sample = parser.parse(SAMPLE);
  if (sample === null) return nodesByCursor;
  try {
    if (!isWhole(memory)) return nodesByCursor;
    const language = memory.HEAPU32[wordOf(sample) + LANGUAGE] ?? 0;
    const tables = tablesOf(sample.language, language, memory);
    const fast: TreeReader = (tree) => nodesAt(wordOf(tree), memory.HEAPU32, tables);
    return shapeOf(fast(sample)) === shapeOf(nodesByCursor(sample)) ? fast : nodesByCursor;
  } finally {
    sample.delete();
  }
}

/** A TSTree (tree.h) begins with its root, which takes two words; the address of its language follows. */
const LANGUAGE = 2;

/** The word at which the TSTree of `tree` begins. */
function wordOf(tree: Tree): number {
  return (tree as unknown as { readonly 0: number })[0] >>> 2;
}

/** Whether all views are there, and this machine's numbers have the order of bytes that WebAssembly's have. */
function isWhole(memory: Partial<Memory>): memory is Memory {
  const { HEAPU8, HEAPU16, HEAPU32 } = memory;
  const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
  return isLittleEndian && HEAPU8 !== undefined && HEAPU16 !== undefined && HEAPU32 !== undefined;
}

/** All that is said of `nodes`; depths in source order say which contains which. */
function shapeOf(nodes: readonly PyNode[]): string {
  return nodes
    .map(({ type, named, missing, field, start, end, depth }) =>
      [type, named, missing, field, start, end, depth].join(' '),
    )
    .join('\n');
}
