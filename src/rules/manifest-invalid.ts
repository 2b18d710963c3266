import type { ManifestRule } from './rule.ts';

export const rule: ManifestRule = {
  id: 'manifest-invalid',
  on: 'manifest',
  severity: 'block',
  summary: 'A skill.json in which a required key is absent or a value has the wrong shape.',
  catalogue: [123, 129, 134],
  *check({ invalid }) {
    for (const { path, message } of invalid) {
      yield { message: `skill.json: ${path} ${message}.`, fix: `Correct ${path} in skill.json.`, file: 'skill.json' };
    }
  },
};
