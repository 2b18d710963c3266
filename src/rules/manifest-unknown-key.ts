import type { ManifestRule } from './rule.ts';

export const rule: ManifestRule = {
  id: 'manifest-unknown-key',
  on: 'manifest',
  severity: 'note',
  summary: 'A key in skill.json that means nothing.',
  catalogue: [129, 134],
  *check({ unknownKeys }) {
    for (const key of unknownKeys) {
      yield {
        message: `skill.json has the unknown key '${key}'.`,
        fix: `Remove '${key}', or check its spelling.`,
        file: 'skill.json',
      };
    }
  },
};
