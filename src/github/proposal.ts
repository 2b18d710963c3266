import { AssayError } from '../model/error.ts';
import type { WorkflowRunEvent } from './events.ts';
import { asked, type Hub } from './hub.ts';

/** An open pull request whose head is the commit that a run was about. */
export interface Proposal {
  readonly number: number;
  readonly head: string;
  /** Where its branch left the base branch. */
  readonly mergeBase: string;
  /** The tip of the default branch, from which policy comes. */
  readonly trunk: string;
}

/**
 * The pull request that `event`'s run was about, resolved through the API and never from what the run says. A run is
 * accepted only by its workflow's id, path and event: a name can be copied into any proposal.
 *
 * Throws `run-rejected` for a run of another workflow, `head-moved` where the pull request has gone on since.
 */
export async function proposalOf(hub: Hub, event: WorkflowRunEvent, workflowPath: string): Promise<Proposal> {
  const { owner, repo, octokit } = hub;
  const run = event.workflow_run;
  const workflow = await asked(
    `workflow ${workflowPath}`,
    octokit.rest.actions.getWorkflow({ owner, repo, workflow_id: workflowPath.split('/').at(-1) ?? '' }),
  );
  if (
    run.workflow_id !== workflow.id ||
    run.path !== workflowPath ||
    workflow.path !== workflowPath ||
    run.event !== 'pull_request'
  ) {
    throw new AssayError('run-rejected', 'this run is not one of the check workflow', {
      where: `run ${run.id}`,
      fix: `run on workflow_run of ${workflowPath}`,
    });
  }
  const head = `${run.head_repository.owner.login}:${run.head_branch ?? ''}`;
  const pulls = await asked(
    'pull requests',
    octokit.rest.pulls.list({ owner, repo, state: 'open', head, per_page: 100 }),
  );
  const pull = pulls.find(
    (each) => each.head.sha === run.head_sha && each.head.repo?.full_name === run.head_repository.full_name,
  );
  if (pull === undefined) {
    throw new AssayError('head-moved', 'no open pull request has this commit as its head any more', {
      where: run.head_sha,
      fix: 'nothing: the newer commit has a run of its own',
    });
  }
  const trunk = await asked(
    'default branch',
    octokit.rest.repos.getBranch({ owner, repo, branch: event.repository.default_branch }),
  );
  const comparison = await asked(
    'comparison',
    octokit.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${pull.base.sha}...${pull.head.sha}`,
      per_page: 1,
    }),
  );
  return {
    number: pull.number,
    head: pull.head.sha,
    mergeBase: comparison.merge_base_commit.sha,
    trunk: trunk.commit.sha,
  };
}
