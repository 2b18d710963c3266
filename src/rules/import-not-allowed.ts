import { importsOf } from '../syntax/imports.ts';
import { placeOf } from '../syntax/source.ts';
import { allowedModules } from './allowed-modules.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'import-not-allowed',
  on: 'source',
  severity: 'block',
  summary: 'An import of a module that policy does not allow, matched exactly.',
  catalogue: [1, 2, 3, 4, 5, 7, 8, 9, 19, 110],
  *check({ source, candidate }, judgement) {
    const allowed = allowedModules(candidate.name, judgement);
    for (const { module, name, node } of importsOf(source)) {
      // `from collections import abc` imports the module collections.abc as well as the name.
      if (allowed.has(module) && !name?.startsWith('_')) continue;
      if (name !== undefined && allowed.has(`${module}.${name}`)) continue;
      if (source.role === 'suite' && module === candidate.name && name !== undefined) continue;
      const what = allowed.has(module) ? `the private name '${name}' of '${module}'` : `the module '${module}'`;
      yield {
        message: `It imports ${what}, which the policy does not allow.`,
        fix: `Do without it, or ask for a grant in .github/assay.yml (grants: { ${candidate.name}: { imports: [${module}], reason: …, until: … } }).`,
        ...placeOf(source, node),
      };
    }
  },
};
