import { nodesOfAny, placeOf, type Source, textOf } from '../syntax/source.ts';
import type { PyNode } from '../syntax/tree.ts';
import { oncePer } from '../syntax/once-per.ts';
import type { SuiteRule } from './rule.ts';

/** Expressions with fewer words and signs are written alike by chance. */
const LEAST = 12;
const MOST = 200;
const KINDS = [
  'binary_operator', 'call', 'list_comprehension', 'dictionary_comprehension', 'set_comprehension',
  'generator_expression', 'conditional_expression', 'boolean_operator',
]; // biome-ignore format: a list of words

export const rule: SuiteRule = {
  id: 'copied-expression',
  on: 'suite',
  severity: 'note',
  summary: 'A suite that computes what it expects with an expression of the implementation.',
  catalogue: [98],
  *check({ source, implementation }) {
    if (implementation === undefined) return;
    const own = new Set(nodesOfAny(implementation, KINDS).flatMap((node) => shapeOf(implementation, node) ?? []));
    let end = 0;
    for (const node of nodesOfAny(source, KINDS)) {
      const shape = node.start < end ? undefined : shapeOf(source, node);
      if (shape === undefined || !own.has(shape)) continue;
      end = node.end;
      yield {
        message:
          'The implementation computes its answer by this same expression: if it is wrong, so is what is expected.',
        fix: 'Write down the answer that is expected, or compute it in another way.',
        ...placeOf(source, node),
      };
    }
  },
};

/** The words and signs of an expression, its variables numbered in the order in which they come; undefined where these are few or many. */
const shapeOf = (source: Source, node: PyNode): string | undefined => shapesIn(source).get(node);

const shapesIn = oncePer((source: Source): ReadonlyMap<PyNode, string> => {
  const shapes = new Map<PyNode, string>();
  for (const node of nodesOfAny(source, KINDS)) {
    const words = leavesOf(node);
    if (words === undefined || words.length < LEAST) continue;
    const numbers = new Map<string, number>();
    const shape = words.map((word) => {
      const text = textOf(source, word);
      if (word.type !== 'identifier' || word.field === 'attribute' || word.field === 'function') return text;
      numbers.set(text, numbers.get(text) ?? numbers.size);
      return `$${numbers.get(text)}`;
    });
    shapes.set(node, shape.join(' '));
  }
  return shapes;
});

function leavesOf(node: PyNode): PyNode[] | undefined {
  const leaves: PyNode[] = [];
  const pending = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (leaves.length > MOST) return undefined;
    if (next.type === 'comment') continue;
    if (next.children.length === 0 || next.type === 'string') leaves.push(next);
    else pending.push(...next.children.toReversed());
  }
  return leaves;
}
