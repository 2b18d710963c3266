import { importsOf } from '../syntax/imports.ts';
import { placeOf } from '../syntax/source.ts';
import { allowedModules } from './allowed-modules.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'import-undeclared',
  on: 'source',
  severity: 'block',
  summary: 'An implementation that imports a module which its skill.json does not list.',
  catalogue: [134],
  *check({ source, candidate, manifest }, judgement) {
    if (source.role !== 'implementation' || manifest === undefined) return;
    const declared = new Set(manifest.imports);
    const allowed = allowedModules(candidate.name, judgement);
    for (const { module, name, node } of importsOf(source)) {
      // What a relative import would reach can be neither declared nor allowed.
      if (module === '__future__' || module.startsWith('.') || declared.has(module)) continue;
      const submodule = `${module}.${name}`;
      if (name !== undefined && declared.has(submodule)) continue;
      // `from urllib import parse` needs urllib.parse: to declare urllib would only be refused next.
      const missing = !allowed.has(module) && allowed.has(submodule) ? submodule : module;
      // What may not be imported at all is another rule's: to declare it would help nobody.
      if (!allowed.has(missing)) continue;
      yield {
        message: `It imports '${missing}', which skill.json does not list.`,
        fix: `Add "${missing}" to "imports" in skill.json.`,
        ...placeOf(source, node),
      };
    }
  },
};
