import { isReach } from '../model/manifest.ts';
import { reachesIn } from '../syntax/capabilities.ts';
import { placeOf } from '../syntax/source.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'undeclared-reach',
  on: 'source',
  severity: 'block',
  summary: 'An implementation that names files, the network, processes or the environment without declaring it.',
  catalogue: [134],
  *check({ source, manifest }) {
    if (source.role !== 'implementation' || manifest === undefined) return;
    const told = new Set(manifest.capabilities ?? []);
    for (const { capability, what, node } of reachesIn(source)) {
      if (told.has(capability) || !isReach(capability)) continue;
      told.add(capability); // once is enough for each
      yield {
        message: `'${what}' reaches beyond computing, and skill.json does not declare '${capability}'.`,
        fix: `Do without it; where a grant in the policy allows it, also add "${capability}" to "capabilities" in skill.json.`,
        ...placeOf(source, node),
      };
    }
  },
};
