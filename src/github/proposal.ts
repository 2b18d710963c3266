import { AssayError } from '../model/error.ts';
import type { WorkflowRunEvent } from './events.ts';
import { asked, type Hub } from './hub.ts';
import { tipOf } from './tip.ts';

/** A commit that is proposed, by one open pull request or by several. */
export interface Proposal {
  readonly pulls: readonly number[];
  readonly head: string;
  /** Where it left the default branch: see `proposalOf`. */
  readonly mergeBase: string;
  /** The tip of the default branch, from which policy comes. */
  readonly trunk: string;
}

/**
 * What `event`'s run was about, resolved through the API and never from what the run says. A run is accepted only by its
 * workflow's id, path and event: a name can be copied into any proposal.
 *
 * It is compared with the default branch, whatever its pull request names as its base: a check run belongs to a commit,
 * so a second pull request against a branch that has the skill already would turn the same commit green.
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
    pathOf(run) !== workflowPath ||
    workflow.path !== workflowPath ||
    run.event !== 'pull_request'
  ) {
    throw new AssayError('run-rejected', 'this run is not one of the check workflow', {
      where: `run ${run.id}`,
      fix: `run on workflow_run of ${workflowPath}`,
    });
  }
  const head = `${run.head_repository.owner.login}:${run.head_branch ?? ''}`;
  const listed = await asked(
    'pull requests',
    octokit.rest.pulls.list({ owner, repo, state: 'open', head, per_page: 100 }),
  );
  const pulls = listed.filter(
    (each) => each.head.sha === run.head_sha && each.head.repo?.full_name === run.head_repository.full_name,
  );
  if (pulls.length === 0) {
    throw new AssayError('head-moved', 'no open pull request has this commit as its head any more', {
      where: run.head_sha,
      fix: 'nothing: the newer commit has a run of its own',
    });
  }
  const trunk = await tipOf(hub, event.repository.default_branch);
  const comparison = await asked(
    'comparison',
    octokit.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${trunk}...${run.head_sha}`,
      per_page: 1,
    }),
  );
  return {
    pulls: pulls.map(({ number }) => number).sort((a, b) => a - b),
    head: run.head_sha,
    mergeBase: comparison.merge_base_commit.sha,
    trunk,
  };
}

/** The workflow's path without the ref that the API may put after it (`.github/workflows/build.yml@main`). */
function pathOf({ path }: WorkflowRunEvent['workflow_run']): string {
  return path.split('@')[0] ?? '';
}
