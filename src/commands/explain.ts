import { AssayError } from '../model/error.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { TRIAL_RULES } from '../trials/trial.ts';

/** Every rule with what it refuses, sorted by id. */
export function listRules(): readonly Rule[] {
  return [...RULES].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Where the page of a finding can be read in `repository`, the address of a tree on GitHub, if it has one. */
export function addressesIn(repository: string | undefined): (id: string) => string | undefined {
  const rules = new Set(RULES.map(({ id }) => id));
  const folderOf = (id: string) => (rules.has(id) ? 'src/rules' : TRIAL_RULES.has(id) ? 'src/trials/pages' : undefined);
  return (id) => {
    const folder = folderOf(id);
    return repository === undefined || folder === undefined ? undefined : `${repository}/${folder}/${id}.md`;
  };
}

/** The page of what a static rule or a trial finds, as Markdown, if it has one. */
export async function pages(): Promise<(id: string) => string | undefined> {
  // They are read only by those who ask for one.
  const [rules, trials] = await Promise.all([import('../rules/pages.ts'), import('../trials/pages/index.ts')]);
  const all = { ...trials.PAGES, ...rules.PAGES };
  return (id) => (Object.hasOwn(all, id) ? all[id] : undefined);
}

/** The page of the finding `id`, as Markdown. Throws `unknown-rule`. */
export async function explain(id: string): Promise<string> {
  const page = (await pages())(id);
  if (page === undefined)
    throw new AssayError('unknown-rule', `there is no rule '${id}'`, {
      where: 'assay explain',
      fix: 'see assay rules',
    });
  return page;
}
