import { canBeNamed } from './expected-files.ts';
import type { ManifestRule } from './rule.ts';

export const rule: ManifestRule = {
  id: 'manifest-name',
  on: 'manifest',
  severity: 'block',
  summary: 'A skill.json that names another skill than the directory does.',
  catalogue: [123, 126],
  *check({ candidate, manifest }) {
    if (manifest === undefined || manifest.name === candidate.name) return;
    yield {
      message: `skill.json names the skill '${manifest.name}', its directory '${candidate.name}'.`,
      fix: canBeNamed(candidate.name)
        ? `Set "name" to "${candidate.name}".`
        : `Give directory, files and function one name: "${manifest.name}", or another that a skill can have.`,
      file: 'skill.json',
    };
  },
};
