import { MAX_DEPTH, placeOf } from '../syntax/source.ts';
import type { TreeRule } from './rule.ts';

export const rule: TreeRule = {
  id: 'too-deep',
  on: 'tree',
  severity: 'block',
  summary: 'Code nested so deeply that analysers give up on it.',
  catalogue: [70, 71],
  *check(source) {
    if (source.isSound) return; // no deeper than that, see sourceOf
    const deep = source.nodes.find((node) => node.depth > MAX_DEPTH);
    if (deep === undefined) return;
    yield {
      message: `The code nests more than ${MAX_DEPTH} levels deep.`,
      fix: 'Split the expression or the function.',
      ...placeOf(source, deep),
    };
  },
};
