import { positionAt } from '../../syntax/lines.ts';
import type { Source } from '../../syntax/source.ts';
import type { PyNode } from '../../syntax/tree.ts';
import { immuneNodes } from './immune.ts';
import type { Edit, Mutant } from './mutant.ts';
import { OPERATORS } from './operators.ts';

/** Every mutant of `source`, in source order and at one place in the operators' order. No two have the same text. */
export function mutantsOf(source: Source): Mutant[] {
  const immune = immuneNodes(source);
  const seen = new Set<string>();
  const mutants: Mutant[] = [];
  const atPlace = new Map<string, number>();
  for (const node of source.nodes) {
    const operators = immune.has(node) ? [] : (BY_TYPE.get(node.type) ?? []);
    for (const operator of operators) {
      for (const edit of operator.edits(source, node)) {
        const apart = keptApart(source.text, edit);
        const key = `${apart.start} ${apart.end} ${apart.text}`;
        if (seen.has(key) || source.text.slice(apart.start, apart.end) === apart.text) continue;
        seen.add(key);
        mutants.push(mutant(source, node, operator.name, apart, atPlace));
      }
    }
  }
  return mutants;
}

const BY_TYPE = new Map(
  [...new Set(OPERATORS.flatMap(({ types }) => types))].map((type) => [
    type,
    OPERATORS.filter(({ types }) => types.includes(type)),
  ]),
);

function mutant(source: Source, node: PyNode, operator: string, edit: Edit, atPlace: Map<string, number>): Mutant {
  const { line, column } = positionAt(source.lineStarts, edit.start);
  const place = `${source.file.replace(/\.py$/, '')}.${operator}.${line}.${column}`;
  const at = (atPlace.get(place) ?? 0) + 1;
  atPlace.set(place, at);
  return { ...edit, operator, line, branch: branchOf(node), token: `${place}.${at}` };
}

/** `return-x` without its sign is not `returnx`. */
function keptApart(text: string, { start, end, text: put }: Edit): Edit {
  const before = /\w$/.test(text.slice(Math.max(0, start - 1), start)) && /^\w/.test(put) ? ' ' : '';
  const after = /^\w/.test(text.slice(end, end + 1)) && /\w$/.test(put) ? ' ' : '';
  return { start, end, text: before + put + after };
}

function branchOf(node: PyNode): number {
  let outer: PyNode = node;
  while (outer.parent !== null && outer.type !== 'block') outer = outer.parent;
  return outer.start;
}

/** The mutant that `token` names, of which there is at most one. */
export function mutantNamed(source: Source, token: string): Mutant | undefined {
  return mutantsOf(source).find((each) => each.token === token);
}
