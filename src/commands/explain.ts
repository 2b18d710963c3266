import { AssayError } from '../model/error.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';

/** Every rule with what it refuses, sorted by id. */
export function listRules(): readonly Rule[] {
  return [...RULES].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Where the pages lie in a repository of ours. */
const FOLDER = 'src/rules';

/** Where the page of a rule can be read in `repository`, the address of a tree on GitHub; what is no rule has none. */
export function addressesIn(repository: string | undefined): (id: string) => string | undefined {
  const known = new Set(RULES.map(({ id }) => id));
  return (id) => (repository !== undefined && known.has(id) ? `${repository}/${FOLDER}/${id}.md` : undefined);
}

/** The page of a rule, as Markdown; what is no rule has none. */
export async function pages(): Promise<(id: string) => string | undefined> {
  // They are read only by those who ask for one.
  const { PAGES } = await import('../rules/pages.ts');
  return (id) => (Object.hasOwn(PAGES, id) ? PAGES[id] : undefined);
}

/** The page of the rule `id`, as Markdown. Throws `unknown-rule`. */
export async function explain(id: string): Promise<string> {
  const page = (await pages())(id);
  if (page === undefined)
    throw new AssayError('unknown-rule', `there is no rule '${id}'`, {
      where: 'assay explain',
      fix: 'see assay rules',
    });
  return page;
}
