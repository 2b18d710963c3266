import { hasTable } from '../syntax/api/index.ts';
import { importsOf } from '../syntax/imports.ts';
import type { Source } from '../syntax/source.ts';
import type { PyNode } from '../syntax/tree.ts';
import { allowedModules } from './allowed-modules.ts';
import type { Judgement } from './rule.ts';

/** An import of a module that policy or a grant opens and no table describes. */
export interface OpenImport {
  readonly module: string;
  readonly node: PyNode;
}

/** The imports of `source` whose modules are allowed and have no table: nobody here knows what is reached through them. */
export function openImports(source: Source, skill: string, judgement: Judgement): OpenImport[] {
  const allowed = allowedModules(skill, judgement);
  return importsOf(source)
    .map(({ module, name, node }) => ({
      module: name !== undefined && !allowed.has(module) ? `${module}.${name}` : module,
      node,
    }))
    .filter(({ module }) => allowed.has(module) && !hasTable(module));
}
