import { readerTricks, TRICKS } from './reader-text.ts';
import { reading } from './reading.ts';
import type { ManifestRule } from './rule.ts';

export const rule: ManifestRule = {
  id: 'manifest-instructions',
  on: 'manifest',
  severity: 'review',
  summary: 'A description, tag or origin in skill.json that is aimed at the model that reads it.',
  catalogue: [120, 130, 133, 134],
  *check({ manifest }) {
    if (manifest === undefined) return;
    for (const { kind, match } of readerTricks(stringsIn(manifest).map(reading).join('\n'))) {
      yield {
        message: `skill.json ${TRICKS[kind]}: '${match}'.`,
        fix: 'Describe what the skill does, and nothing else.',
        file: 'skill.json',
      };
    }
  },
};

/** Every string in `value`, keys too. Its depth is bounded where it was parsed. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)]);
}
