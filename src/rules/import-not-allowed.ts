import { importsOf } from '../syntax/imports.ts';
import { placeOf, type SourceRole } from '../syntax/source.ts';
import { allowedModules } from './allowed-modules.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'import-not-allowed',
  on: 'source',
  severity: 'block',
  summary: 'An import of a module that policy does not allow, matched exactly.',
  catalogue: [1, 2, 3, 4, 5, 7, 8, 9, 19, 110],
  *check({ source, candidate: { name: skill } }, judgement) {
    const allowed = allowedModules(skill, judgement);
    const denied: ReadonlySet<string> = new Set(judgement.policy.imports.deny);
    for (const { module, name, node } of importsOf(source)) {
      // `from collections import abc` imports the module collections.abc as well as the name.
      const submodule = name === undefined ? undefined : `${module}.${name}`;
      if (allowed.has(module) && !name?.startsWith('_') && !denied.has(submodule ?? '')) continue;
      if (submodule !== undefined && allowed.has(submodule)) continue;
      if (source.role === 'suite' && module === skill && name !== undefined) continue;
      const what = allowed.has(module) ? `the name '${name}' of '${module}'` : `the module '${module}'`;
      yield {
        message: `It imports ${what}, which the policy does not allow.`,
        fix: fixFor(source.role, skill, module, allowed.has(module)),
        ...placeOf(source, node),
      };
    }
  },
};

/** A grant opens whole modules by their full names, so it helps neither a relative import nor a name of an allowed one. */
function fixFor(role: SourceRole, skill: string, module: string, isAllowed: boolean): string {
  if (role === 'suite' && module === skill) return `Write 'from ${skill} import ${skill}'.`;
  if (isAllowed || module.startsWith('.')) return 'Do without it.';
  return `Do without it, or ask for a grant in .github/assay.yml (grants: { ${skill}: { imports: [${module}], reason: …, until: … } }).`;
}
