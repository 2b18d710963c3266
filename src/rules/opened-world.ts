import { hasTable } from '../syntax/api/index.ts';
import { importsOf } from '../syntax/imports.ts';
import type { Source } from '../syntax/source.ts';
import { allowedModules } from './allowed-modules.ts';
import type { Judgement } from './rule.ts';

/**
 * Whether `source` imports a module without a table. What its objects have, nobody here knows, so any public attribute is
 * accepted then; the note `open-api` says so.
 */
export function importsOpenModule(source: Source, skill: string, judgement: Judgement): boolean {
  const allowed = allowedModules(skill, judgement);
  return importsOf(source).some(({ module, name }) => {
    const path = name !== undefined && !allowed.has(module) ? `${module}.${name}` : module;
    return allowed.has(path) && !hasTable(path);
  });
}
