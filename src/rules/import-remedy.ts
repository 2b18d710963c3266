import leven from 'leven';
import type { Policy } from '../model/policy.ts';
import { hasTable } from '../syntax/api/index.ts';
import { STDLIB_MODULES } from '../syntax/python-names.ts';
import type { SourceRole } from '../syntax/source.ts';

/** Where a module is named that may not be imported: in one of the two Python files, or in `skill.json`. */
export type NamedIn = SourceRole | 'manifest';

/** Test frameworks, which people who write tests reach for. */
const FRAMEWORKS = new Set(['pytest', 'unittest', 'nose', 'hypothesis', 'doctest', 'mock']);

/**
 * What helps against naming `module` (as written, dotted) of the skill `skill`. A grant is offered only where one would
 * help: it opens whole modules of the standard library by their full names, and never what policy denies.
 */
export function importRemedy(module: string, skill: string, where: NamedIn, { imports }: Policy): string {
  const [top = ''] = module.split('.');
  if (where === 'suite' && FRAMEWORKS.has(top))
    return 'Write tests as plain functions with assert; where an exception is expected, use try, except and else.';
  if (where === 'suite' && isNear(module, skill)) return `Write 'from ${skill} import ${skill}'.`;
  if (module.startsWith('.')) return 'Do without it: a skill is one module, and there is nothing beside it.';
  if (where !== 'suite' && top === skill) return 'Do without it: the implementation is that module itself.';
  if (imports.deny.includes(module)) return 'Do without it: the policy denies it to every skill (imports.deny).';
  if (!STDLIB_MODULES.has(top)) return "Do without it: a run has Python's standard library and nothing else.";
  const entry = hasTable(module) ? module : `{ module: ${module}, api: any }`;
  const grant = `{ ${skill}: { imports: [${entry}], reason: …, until: … } }`;
  return where === 'manifest'
    ? `Remove "${module}" from "imports", or ask for a grant in .github/assay.yml (grants: ${grant}).`
    : `Do without it, or ask for a grant in .github/assay.yml (grants: ${grant}).`;
}

/** Whether `module` was probably meant to be the skill: misspelt, relative, or below a package. */
function isNear(module: string, skill: string): boolean {
  const last = module.split('.').at(-1) ?? '';
  if (last === skill) return true;
  return !STDLIB_MODULES.has(module) && leven(module, skill) <= Math.min(2, Math.floor(skill.length / 3));
}
