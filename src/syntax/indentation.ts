import type { Source } from './source.ts';
import type { PyNode } from './tree.ts';

/** What begins a line that counts for indentation, beside the statements in a block. */
const CLAUSES = new Set(
  'elif_clause else_clause except_clause finally_clause case_clause decorator function_definition class_definition'.split(
    ' ',
  ),
);

/** Whether a line may be oddly indented at all: that takes a tab, or an escaped line end. */
export function hasOddIndentation({ text }: Source): boolean {
  return /\t|\\\r?\n/.test(text);
}

/**
 * Whether `node` begins a line whose indentation parsers measure differently, so that each has it in another block:
 * with tabs and spaces (tree-sitter adds 8 a tab, CPython goes to the next multiple of 8), or begun before an escaped
 * line end (CPython measures the first of the two lines, tree-sitter both). Of one character alone all measure the same.
 */
export function isOddlyIndented({ text }: Source, node: PyNode): boolean {
  if (node.type === 'comment') return false;
  if (!CLAUSES.has(node.type) && node.parent?.type !== 'block' && node.parent?.type !== 'module') return false;
  const lineStart = text.lastIndexOf('\n', node.start - 1) + 1;
  const indentation = text.slice(lineStart, node.start);
  if (!/^[ \t]*$/.test(indentation)) return false;
  return /^(?: +\t|\t+ )/.test(indentation) || /\\\r?\n$/.test(text.slice(Math.max(0, lineStart - 3), lineStart));
}
