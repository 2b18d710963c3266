import { allowedModules } from './allowed-modules.ts';
import { importRemedy } from './import-remedy.ts';
import type { ManifestRule } from './rule.ts';

export const rule: ManifestRule = {
  id: 'declared-import-not-allowed',
  on: 'manifest',
  severity: 'block',
  summary: 'A skill.json that lists a module which policy does not allow.',
  catalogue: [4, 134],
  *check({ candidate, manifest }, judgement) {
    const allowed = allowedModules(candidate.name, judgement);
    for (const module of manifest?.imports ?? []) {
      if (allowed.has(module)) continue;
      yield {
        message: `skill.json lists the module '${module}', which the policy does not allow.`,
        fix: importRemedy(module, candidate.name, 'manifest', judgement.policy).replace(
          'Do without it',
          `Remove "${module}" from "imports"`,
        ),
        file: 'skill.json',
      };
    }
  },
};
