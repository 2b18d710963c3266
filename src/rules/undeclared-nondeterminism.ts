import { isReach } from '../model/manifest.ts';
import { reachesIn } from '../syntax/capabilities.ts';
import { placeOf } from '../syntax/source.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'undeclared-nondeterminism',
  on: 'source',
  severity: 'note',
  summary: 'An implementation that reads a clock or draws at random without declaring it.',
  catalogue: [134],
  *check({ source, manifest }) {
    if (source.role !== 'implementation' || manifest === undefined) return;
    const told = new Set(manifest.capabilities ?? []);
    for (const { capability, what, node } of reachesIn(source)) {
      if (told.has(capability) || isReach(capability)) continue;
      told.add(capability); // once is enough for each
      yield {
        message: `'${what}' may answer differently each time, and skill.json does not declare '${capability}'.`,
        fix: `Add "${capability}" to "capabilities" in skill.json, or take the value as a parameter.`,
        ...placeOf(source, node),
      };
    }
  },
};
