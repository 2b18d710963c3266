import { AssayError } from '../model/error.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';

/** Every rule with what it refuses, sorted by id. */
export function listRules(): readonly Rule[] {
  return [...RULES].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The page of the rule `id`, as Markdown. Throws `unknown-rule`. */
export async function explain(id: string): Promise<string> {
  // The pages are read only by those who ask for one.
  const { PAGES } = await import(/* webpackMode: "eager" */ '../rules/pages.ts');
  const page = Object.hasOwn(PAGES, id) ? PAGES[id] : undefined;
  if (page === undefined)
    throw new AssayError('unknown-rule', `there is no rule '${id}'`, {
      where: 'assay explain',
      fix: 'see assay rules',
    });
  return page;
}
