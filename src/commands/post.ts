import { candidateFromTree, changeBetween } from '../intake/tree.ts';
import { builtInPolicy, type LoadedPolicy, POLICY_FILE, policyOf } from '../intake/policy.ts';
import type { Candidate } from '../model/candidate.ts';
import type { Change } from '../model/change.ts';
import type { Report } from '../model/report.ts';
import { checkTitle, writeCheckRun } from '../github/check-run.ts';
import { findComment, writeComment } from '../github/comment.ts';
import { eventOf, WorkflowRunEvent } from '../github/events.ts';
import { type Hub, openHub } from '../github/hub.ts';
import { type Proposal, proposalOf } from '../github/proposal.ts';
import { blobOf, listTree, listWhole } from '../github/trees.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { claimIn } from './claim.ts';
import { addressesIn } from './explain.ts';
import { holdClaim } from './hold-claim.ts';
import { inParallel } from '../model/in-parallel.ts';
import type { Job } from './job.ts';
import { NAMEABLE } from './nameable.ts';

/** Fits into a comment (65,536 characters) beside our mark, and into a check run's summary (65,535). */
const MOST_MARKDOWN = 60_000;

/** What to tell of a finished check run. */
export interface PostRequest {
  readonly job: Job;
  readonly token: string;
  /** The check workflow's path; runs of others are not believed. */
  readonly workflow: string;
  /** The uploaded report, which the unprivileged job claims. */
  readonly claimFile: string;
  /** Who we are in comments, e.g. `github-actions[bot]`. */
  readonly author: string;
  /** Where our own files stand on GitHub, if they do. */
  readonly sources: string | undefined;
}

/**
 * Judges a proposal from its bytes as the API shows them and from what the unprivileged job claims of its trials, and says
 * so in one comment a pull request and one check run. Never checks out or runs anything of the proposal.
 *
 * Throws `run-rejected`, `head-moved`, `github-denied` or `github-unavailable`.
 */
export async function post({ job, token, workflow, claimFile, author, sources }: PostRequest): Promise<Report> {
  const hub = openHub(job.repository, token);
  const proposal = await proposalOf(hub, eventOf(WorkflowRunEvent, 'workflow_run', job.event), workflow);
  const policy = await policyAtTrunk(hub, proposal);
  const proposed = await proposedIn(hub, proposal, policy.policy.skills);
  const report = await holdClaim(await claimIn(claimFile), { ...proposed, policy, today: job.today });
  const markdown = renderMarkdown(report, {
    most: MOST_MARKDOWN,
    addressOf: addressesIn(sources),
    directoryOf: (name) => `${policy.policy.skills}/${name}`,
  });
  await tell(hub, proposal, policy, report, { author, markdown });
  return report;
}

async function policyAtTrunk(hub: Hub, { trunk }: Proposal): Promise<LoadedPolicy> {
  const [folder, name] = POLICY_FILE.split('/') as [string, string];
  const entry = (await listTree(hub, trunk, folder)).find(({ path }) => path === name);
  return entry === undefined
    ? builtInPolicy()
    : policyOf(await blobOf(hub, entry.hash), `${POLICY_FILE} at ${trunk.slice(0, 12)}`, NAMEABLE);
}

async function proposedIn(
  hub: Hub,
  { mergeBase, head }: Proposal,
  folder: string,
): Promise<{ candidates: Candidate[]; change: Change }> {
  const { change, trees } = changeBetween(await listWhole(hub, mergeBase), await listWhole(hub, head), folder);
  const candidates = await inParallel(trees, 4, ({ name, entries }) =>
    candidateFromTree(name, entries, (hash) => blobOf(hub, hash)),
  );
  return { candidates, change };
}

/** A proposal that touches no skill gets a green check and no comment, unless an older comment has to be put right. */
async function tell(
  hub: Hub,
  { pulls, head, mergeBase }: Proposal,
  { policy, digest }: LoadedPolicy,
  report: Report,
  { author, markdown }: { readonly author: string; readonly markdown: string },
): Promise<void> {
  for (const number of pulls) {
    const existing = await findComment(hub, number, author);
    if (report.skills.length + report.findings.length > 0 || existing !== undefined)
      await writeComment(hub, number, existing, markdown);
  }
  await writeCheckRun(hub, {
    head,
    externalId: `${pulls.join('+')}:${mergeBase}:${digest}`,
    title: checkTitle(report),
    summary: markdown,
    verdict: report.verdict,
    mode: policy.mode,
  });
}
