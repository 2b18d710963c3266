import { placeOf } from '../syntax/source.ts';
import type { PyNode } from '../syntax/tree.ts';
import type { SourceRule } from './rule.ts';
import { Types } from './type-refusal.ts';

/** Where an annotation ends, seen from inside. */
const OUTSIDE = /_(?:statement|definition)$|^(?:lambda_)?parameters$/;

export const rule: SourceRule = {
  id: 'annotation-call',
  on: 'source',
  severity: 'block',
  summary: 'An annotation that does more than name a type, also where it is written as a string.',
  catalogue: [17, 84, 153],
  *check({ source, candidate }, judgement) {
    const types = new Types(source, candidate.name, judgement);
    for (const node of source.nodes) {
      const why = isInsideType(node)
        ? types.refusal(node)
        : node.type === 'string' && types.isTypeText(node)
          ? types.textRefusal(node)
          : undefined;
      if (why === undefined) continue;
      yield {
        message: `The annotation ${why}.`,
        fix: 'Name a type: names, dots, brackets and bars.',
        ...placeOf(source, node),
      };
    }
  },
};

function isInsideType(node: PyNode): boolean {
  for (let outer = node.parent; outer !== null; outer = outer.parent) {
    if (outer.type === 'type') return true;
    if (OUTSIDE.test(outer.type)) return false;
  }
  return false;
}
