import { AssayError } from '../model/error.ts';
import type { Severity } from '../model/finding.ts';
import { nearestOf } from '../model/nearest.ts';
import { RULES } from '../rules/index.ts';
import { TRIAL_RULES } from '../trials/trial.ts';

/** What a finding can be of: a static rule, found by reading a skill, or a trial's, found by running it. */
export interface ListedRule {
  readonly id: string;
  readonly by: 'reading' | 'running';
  /** The most that a finding of it weighs. */
  readonly severity: Severity;
  /** One line: what it is about. */
  readonly summary: string;
  /** Numbers of the technique catalogue (docs/threat-coverage.md), of a static rule. */
  readonly catalogue?: readonly number[];
}

/** Every rule, sorted by id. */
export async function listRules(): Promise<readonly ListedRule[]> {
  const { PAGES } = await import('../trials/pages/index.ts');
  const byReading = RULES.map(
    ({ id, severity, summary, catalogue }): ListedRule => ({ id, by: 'reading', severity, summary, catalogue }),
  );
  const byRunning = [...TRIAL_RULES].map(
    ([id, severity]): ListedRule => ({ id, by: 'running', severity, summary: summaryIn(PAGES[id] ?? '') }),
  );
  return [...byReading, ...byRunning].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What a trial's page begins with, up to where it goes into details. */
function summaryIn(page: string): string {
  const [, found = ''] = /## What was found\n\n([\s\S]*?)\n\n/.exec(page) ?? [];
  const [whole] = found.replaceAll('\n', ' ').split(/[.:;](?: |$)/);
  return `${whole}.`;
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
  const all = await allPages();
  return (id) => (Object.hasOwn(all, id) ? all[id] : undefined);
}

/** They are read only by those who ask for one. */
async function allPages(): Promise<Readonly<Record<string, string>>> {
  const [rules, trials] = await Promise.all([import('../rules/pages.ts'), import('../trials/pages/index.ts')]);
  return { ...trials.PAGES, ...rules.PAGES };
}

/** The page of the finding `id`, as Markdown. Throws `unknown-rule`, with what was probably meant. */
export async function explain(id: string): Promise<string> {
  const page = (await pages())(id);
  if (page !== undefined) return page;
  const nearest = nearestOf(id, Object.keys(await allPages()));
  throw new AssayError('unknown-rule', `there is no rule '${id}'`, {
    where: 'assay explain',
    fix: nearest === undefined ? 'see assay rules' : `did you mean '${nearest}'?`,
  });
}
