import { importsOf } from '../syntax/imports.ts';
import { placeOf } from '../syntax/source.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'import-undeclared',
  on: 'source',
  severity: 'block',
  summary: 'An implementation that imports a module which its skill.json does not list.',
  catalogue: [134],
  *check({ source, manifest }) {
    if (source.role !== 'implementation' || manifest === undefined) return;
    const declared = new Set(manifest.imports);
    for (const { module, name, node } of importsOf(source)) {
      if (module === '__future__' || declared.has(module) || (name !== undefined && declared.has(`${module}.${name}`))) continue;
      yield { message: `It imports '${module}', which skill.json does not list.`, fix: `Add "${module}" to "imports" in skill.json.`, ...placeOf(source, node) };
    }
  },
};
