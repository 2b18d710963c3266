import { NAME, type Proposed } from './project.ts';

/** The payloads of the events, as far as anybody reads them; docs.github.com/webhooks/webhook-events-and-payloads. */
const repository = { id: 4242, name: 'skills', full_name: NAME, default_branch: 'main', owner: { login: 'acme' } };

export const pullRequest = (number: number, { branch, head, base, onto = 'main' }: Proposed) => ({
  action: 'opened',
  number,
  pull_request: {
    number,
    head: { ref: branch, sha: head, repo: repository },
    base: { ref: onto, sha: base, repo: repository },
  },
  repository,
});

/** That run `id` of the workflow ended, which was about `proposed`. */
export const workflowRun = (
  id: number,
  workflow: { readonly id: number; readonly path: string },
  { branch, head }: Proposed,
) => ({
  action: 'completed',
  workflow_run: {
    id,
    workflow_id: workflow.id,
    path: workflow.path,
    event: 'pull_request',
    head_sha: head,
    head_branch: branch,
    head_repository: repository,
    run_attempt: 1,
  },
  repository,
});

export const push = (after: string) => ({ ref: 'refs/heads/main', after, repository });
