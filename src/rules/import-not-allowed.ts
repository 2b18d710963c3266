import { importsOf } from '../syntax/imports.ts';
import { placeOf } from '../syntax/source.ts';
import { allowedModules } from './allowed-modules.ts';
import { importRemedy } from './import-remedy.ts';
import { reservedAs } from './reserved-names.ts';
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
      // A skill that has the name of another module would let its suite have that one.
      if (source.role === 'suite' && module === skill && name !== undefined && reservedAs(skill) === undefined)
        continue;
      const what = allowed.has(module) ? `the name '${name}' of '${module}'` : `the module '${module}'`;
      yield {
        message: `It imports ${what}, which the policy does not allow.`,
        fix: allowed.has(module)
          ? fixForName(module, name ?? '')
          : importRemedy(module, skill, source.role, judgement.policy),
        ...placeOf(source, node),
      };
    }
  },
};

/** Of an allowed module, what cannot be had is private, or a submodule that policy denies: no grant helps. */
function fixForName(module: string, name: string): string {
  return name.startsWith('_')
    ? `Do without it: '${name}' is private to '${module}'.`
    : `Do without it: the policy denies '${module}.${name}' to every skill (imports.deny).`;
}
