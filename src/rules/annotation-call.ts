import { nodesOf, placeOf, type Source } from '../syntax/source.ts';
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
    const inside = insideTypes(source);
    for (const node of inside.size === 0 ? nodesOf(source, 'string') : source.nodes) {
      const why = inside.has(node)
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

/** The nodes inside of annotations. What stands around a node comes before it in source order. */
function insideTypes(source: Source): ReadonlySet<PyNode> {
  const inside = new Set<PyNode>();
  if (nodesOf(source, 'type').length === 0) return inside;
  for (const node of source.nodes) {
    const { parent } = node;
    if (parent !== null && (parent.type === 'type' || (inside.has(parent) && !OUTSIDE.test(parent.type))))
      inside.add(node);
  }
  return inside;
}
