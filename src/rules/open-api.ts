import { placeOf } from '../syntax/source.ts';
import { openImports } from './opened-world.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'open-api',
  on: 'source',
  severity: 'note',
  summary: 'An import that policy or a grant opens as a whole: what is reached through it, the analysis does not know.',
  catalogue: [4, 90, 122],
  *check({ source, candidate }, judgement) {
    for (const { module, node } of openImports(source, candidate.name, judgement)) {
      const entry = judgement.policy.imports.allow.find((each) => typeof each !== 'string' && each.module === module);
      if (typeof entry === 'object' && entry.api === 'listed') continue;
      yield {
        message: `The module '${module}' is open to this skill as a whole.`,
        fix: 'List the names that are needed (policy: imports.allow with api: listed).',
        ...placeOf(source, node),
      };
    }
  },
};
