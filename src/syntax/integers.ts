import { nodesOfAny, type Source, textOf } from './source.ts';
import type { PyNode } from './tree.ts';

/** The integers of one display, and of those in it; of a dictionary, its keys too. */
interface IntegerTable {
  readonly node: PyNode;
  readonly values: readonly number[];
}

const DISPLAYS = new Set(['list', 'tuple', 'set', 'dictionary']);

/** The outermost displays that hold integers, in source order. Numbers beyond 2⁵³ are given as what is nearest to them. */
export function integersIn(source: Source): IntegerTable[] {
  const tables: { readonly node: PyNode; readonly values: number[] }[] = [];
  for (const node of nodesOfAny(source, ['integer', ...DISPLAYS])) {
    const table = tables.at(-1);
    const isInside = table !== undefined && node.start < table.node.end;
    if (!isInside && DISPLAYS.has(node.type)) tables.push({ node, values: [] });
    else if (isInside && node.type === 'integer') table.values.push(valueOf(textOf(source, node), node));
  }
  return tables;
}

function valueOf(text: string, { parent }: PyNode): number {
  const value = Number(text.replaceAll('_', ''));
  return parent?.type === 'unary_operator' ? -value : value;
}
