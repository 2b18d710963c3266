import { hasTable } from '../syntax/api/index.ts';
import { importsOf } from '../syntax/imports.ts';
import { placeOf } from '../syntax/source.ts';
import { allowedModules } from './allowed-modules.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'open-api',
  on: 'source',
  severity: 'note',
  summary: 'An import that policy or a grant opens as a whole: what is reached through it, the analysis does not know.',
  catalogue: [4, 90, 122],
  *check({ source, candidate }, judgement) {
    const allowed = allowedModules(candidate.name, judgement);
    for (const { module, name, node } of importsOf(source)) {
      const path = name !== undefined && !allowed.has(module) ? `${module}.${name}` : module;
      if (!allowed.has(path) || hasTable(path)) continue;
      const entry = judgement.policy.imports.allow.find((each) => typeof each !== 'string' && each.module === path);
      if (typeof entry === 'object' && entry.api === 'listed') continue;
      yield {
        message: `The module '${path}' is open to this skill as a whole.`,
        fix: 'List the names that are needed (policy: imports.allow with api: listed).',
        ...placeOf(source, node),
      };
    }
  },
};
