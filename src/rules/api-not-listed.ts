import { attributesOf } from '../syntax/attributes.ts';
import { importsOf } from '../syntax/imports.ts';
import { placeOf } from '../syntax/source.ts';
import { allowedModules } from './allowed-modules.ts';
import { apiMember } from './api-member.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'api-not-listed',
  on: 'source',
  severity: 'block',
  summary: 'A member of an allowed module that is not part of its public, harmless API.',
  catalogue: [5, 8, 9, 11, 17, 18, 26, 28, 31, 39, 40, 41, 44, 45, 46, 47, 76, 86, 88, 93, 94, 153],
  *check({ source, candidate }, judgement) {
    const allowed = allowedModules(candidate.name, judgement);
    for (const { module, name, node } of importsOf(source)) {
      // Modules that are not allowed, stars and the skill itself are other rules'.
      if (name === undefined || name === '*' || !allowed.has(module)) continue;
      const refused = refusalFor(module, name);
      if (refused !== undefined) yield { message: refused, fix: `Do without '${name}'.`, ...placeOf(source, node) };
    }
    for (const { base, name, node } of attributesOf(source)) {
      // Of a module that may not be imported nothing more need be said.
      if (base?.kind !== 'module' || !base.imported.some((module) => allowed.has(module))) continue;
      const refused = refusalFor(base.module, name);
      if (refused !== undefined)
        yield { message: refused, fix: `Do without '${base.module}.${name}'.`, ...placeOf(source, node) };
    }

    function refusalFor(module: string, name: string): string | undefined {
      if (allowed.has(`${module}.${name}`)) return undefined; // a submodule that is allowed by its full name
      const member = apiMember(module, name, candidate.name, judgement);
      return 'refused' in member
        ? `'${module}.${name}' is not part of what a skill may use: ${member.refused}.`
        : undefined;
    }
  },
};
