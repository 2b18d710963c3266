import { AssayError } from '../model/error.ts';
import type { Severity } from '../model/finding.ts';
import { nearestOf } from '../model/nearest.ts';
import { RULES } from '../rules/index.ts';
import { TRIAL_RULES } from '../trials/trial.ts';
import { STANDING_RULES } from '../verdict/standing-rules.ts';
import { VERDICT_RULES } from '../verdict/verdict-rules.ts';

/** What a finding can be of: a static rule, found by reading a skill; a trial's, found by running it; or of the check itself. */
export interface ListedRule {
  readonly id: string;
  readonly by: 'reading' | 'running' | 'judging';
  /** The most that a finding of it weighs. */
  readonly severity: Severity;
  /** One line: what it is about. */
  readonly summary: string;
  /** Numbers of the technique catalogue (docs/threat-coverage.md), of a static rule. */
  readonly catalogue?: readonly number[];
}

/** Of the check itself, and of the proposal that it is about. */
const JUDGING_RULES: ReadonlyMap<string, Severity> = new Map([...VERDICT_RULES, ...STANDING_RULES]);

/** Every rule, sorted by id. */
export async function listRules(): Promise<readonly ListedRule[]> {
  const summaries = await ofOthers();
  const byReading = RULES.map(
    ({ id, severity, summary, catalogue }): ListedRule => ({ id, by: 'reading', severity, summary, catalogue }),
  );
  const others = (['running', 'judging'] as const).flatMap((by) =>
    [...(by === 'running' ? TRIAL_RULES : JUDGING_RULES)].map(
      ([id, severity]): ListedRule => ({ id, by, severity, summary: summaryIn(summaries[id] ?? '') }),
    ),
  );
  return [...byReading, ...others].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The pages of what is found otherwise than by reading. */
async function ofOthers(): Promise<Readonly<Record<string, string>>> {
  const [trials, verdict] = await Promise.all([
    import('../trials/pages/index.ts'),
    import('../verdict/pages/index.ts'),
  ]);
  return { ...trials.PAGES, ...verdict.PAGES };
}

/** What such a page begins with, up to where it goes into details. */
function summaryIn(page: string): string {
  const [, found = ''] = /## What was found\n\n([\s\S]*?)\n\n/.exec(page) ?? [];
  const [whole] = found.replaceAll('\n', ' ').split(/[.:;](?: |$)/);
  return `${whole}.`;
}

/** Where the page of a finding can be read in `repository`, the address of a tree on GitHub, if it has one. */
export function addressesIn(repository: string | undefined): (id: string) => string | undefined {
  const folders = new Map([
    ...RULES.map(({ id }) => [id, 'src/rules'] as const),
    ...[...TRIAL_RULES.keys()].map((id) => [id, 'src/trials/pages'] as const),
    ...[...JUDGING_RULES.keys()].map((id) => [id, 'src/verdict/pages'] as const),
  ]);
  return (id) => {
    const folder = folders.get(id);
    return repository === undefined || folder === undefined ? undefined : `${repository}/${folder}/${id}.md`;
  };
}

/** The page of a finding, as Markdown, if it has one. */
export async function pages(): Promise<(id: string) => string | undefined> {
  const all = await allPages();
  return (id) => (Object.hasOwn(all, id) ? all[id] : undefined);
}

/** They are read only by those who ask for one. */
async function allPages(): Promise<Readonly<Record<string, string>>> {
  const [rules, others] = await Promise.all([import('../rules/pages.ts'), ofOthers()]);
  return { ...others, ...rules.PAGES };
}

/** The page of what a finding, a problem or an error calls `id`, as Markdown. Throws `unknown-rule`, with what was probably meant. */
export async function explain(id: string): Promise<string> {
  const all: Readonly<Record<string, string>> = { ...(await import('./codes.ts')).codePages(), ...(await allPages()) };
  const page = Object.hasOwn(all, id) ? all[id] : undefined;
  if (page !== undefined) return page;
  const nearest = nearestOf(id, Object.keys(all));
  throw new AssayError('unknown-rule', `there is no rule and no code '${id}'`, {
    where: 'assay explain',
    fix: nearest === undefined ? 'see assay rules' : `did you mean '${nearest}'?`,
  });
}
