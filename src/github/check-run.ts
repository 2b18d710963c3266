import type { Report, Verdict } from '../model/report.ts';
import { asked, type Hub } from './hub.ts';

/** The required check's name. */
export const CHECK_NAME = 'assay';

const CONCLUSIONS = {
  pass: 'success',
  review: 'action_required',
  block: 'failure',
  inconclusive: 'failure',
} as const satisfies Record<Verdict, string>;

/** What a check run says. `summary` is Markdown of at most 65,535 characters. */
export interface CheckRun {
  readonly head: string;
  /** Ties the check to what was judged: pull requests, merge base and policy. */
  readonly externalId: string;
  readonly title: string;
  readonly summary: string;
  readonly verdict: Verdict;
  /** In report-only mode the verdict is told and never enforced. */
  readonly mode: 'enforce' | 'report-only';
}

/** Creates the check run, completed. */
export async function writeCheckRun(
  { owner, repo, octokit }: Hub,
  { head, externalId, title, summary, verdict, mode }: CheckRun,
): Promise<void> {
  await asked(
    'check run',
    octokit.rest.checks.create({
      owner,
      repo,
      name: CHECK_NAME,
      head_sha: head,
      external_id: externalId,
      status: 'completed',
      conclusion: mode === 'enforce' ? CONCLUSIONS[verdict] : 'neutral',
      output: { title: title.slice(0, 255), summary },
    }),
  );
}

/** One line: the verdict and how many skills it is about. */
export function checkTitle({ verdict, skills, findings }: Report): string {
  if (skills.length === 0 && findings.length > 0) return `${verdict}: the gate itself is changed`;
  return skills.length === 0
    ? 'No skill is touched'
    : `${verdict}: ${skills.length} ${skills.length === 1 ? 'skill' : 'skills'}`;
}
