import { eventOf, WorkflowRunEvent } from '../../github/events.ts';
import { groupOf } from '../../github/group.ts';
import { asked, type Hub } from '../../github/hub.ts';
import { type Pull, pullOf } from '../../github/pull.ts';
import { pullsAt } from '../../github/pulls-at.ts';
import { type AcceptedRun, acceptedRun, newestRunOf } from '../../github/runs.ts';
import { tipOf } from '../../github/tip.ts';
import { AssayError } from '../../model/error.ts';
import { inParallel } from '../../model/in-parallel.ts';

/** Which workflows are believed, by the paths of their files. */
export interface Believed {
  /** Runs the gate on pull requests and merge groups. */
  readonly check: string;
  /** Does nothing but end when somebody has reviewed. */
  readonly review: string;
}

/** What one pull request brings by itself. */
export interface Step {
  readonly pull: Pull;
  readonly base: string;
  readonly head: string;
}

/** What is to be judged: a commit that open pull requests propose, or one that a merge queue made of several. */
export interface Subject {
  readonly is: 'proposal' | 'group';
  readonly head: string;
  /**
   * What it is compared with: where it left the default branch, whatever its pull request names as its base. A check run
   * belongs to a commit, so a second pull request against a branch that has the skill already would turn the same commit
   * green.
   */
  readonly base: string;
  /** The default branch, and its tip, from which policy comes. */
  readonly into: string;
  readonly trunk: string;
  /** One for each pull request, in the order of the queue or of their numbers. */
  readonly steps: readonly Step[];
  /** The newest run of the check workflow on `head`, which has ended. What it claims is all that is claimed. */
  readonly claimant: AcceptedRun;
}

/**
 * What the run of `event` was about, resolved through the API and never from what the run says. Throws `run-rejected` for a
 * run of another workflow, `head-moved` where the pull request has gone on since, or nothing has been checked yet.
 */
export async function resolve(hub: Hub, event: unknown, { check, review }: Believed): Promise<Subject> {
  const { repository, workflow_run: told } = eventOf(WorkflowRunEvent, 'workflow_run', event);
  const run = await acceptedRun(hub, told.id, [
    { path: check, events: ['pull_request', 'merge_group'] },
    { path: review, events: ['pull_request_review'] },
  ]);
  const trunk = await tipOf(hub, repository.default_branch);
  const found =
    run.event === 'merge_group' ? await group(hub, run, repository.default_branch) : await proposal(hub, run, trunk);
  const made = found.is === 'group' ? 'merge_group' : 'pull_request';
  const claimant = await newestRunOf(hub, found.head, check, [made]);
  if (claimant?.status !== 'completed')
    throw moved(found.head, 'the check of this commit has not ended', 'its end is told');
  return { ...found, into: repository.default_branch, trunk, claimant };
}

type Found = Omit<Subject, 'into' | 'trunk' | 'claimant'>;

async function proposal(hub: Hub, run: AcceptedRun, trunk: string): Promise<Found> {
  const { head, pulls: numbers } = await pullsAt(hub, run);
  const pulls = await inParallel(numbers, 1, (number) => pullOf(hub, number));
  const { owner, repo, octokit } = hub;
  const { merge_base_commit: from } = await asked(
    'comparison',
    octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${trunk}...${head}`, per_page: 1 }),
  );
  const base = from.sha;
  return { is: 'proposal', head, base, steps: pulls.map((pull) => ({ pull, base, head })) };
}

async function group(hub: Hub, run: AcceptedRun, into: string): Promise<Found> {
  const { pulls: steps, base, head } = await groupOf(hub, run.headBranch ?? '', run.head, into);
  return { is: 'group', head, base, steps };
}

function moved(where: string, what: string, why: string): AssayError {
  return new AssayError('head-moved', what, { where, fix: `nothing: ${why}` });
}
