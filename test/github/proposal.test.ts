import { describe, expect, test } from 'vitest';
import type { WorkflowRunEvent } from '../../src/github/events.ts';
import { proposalOf } from '../../src/github/proposal.ts';
import { answering } from './answering.ts';

const [HEAD, TRUNK, BASE] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string];
const PATH = '.github/workflows/assay-check.yml';

const RUN: WorkflowRunEvent['workflow_run'] = {
  id: 1,
  workflow_id: 2,
  path: PATH,
  event: 'pull_request',
  head_sha: HEAD,
  head_branch: 'topic',
  head_repository: { full_name: 'fork/skills', owner: { login: 'fork' } },
  run_attempt: 1,
};
const event = (run: Partial<WorkflowRunEvent['workflow_run']> = {}): WorkflowRunEvent => ({
  repository: { id: 17, full_name: 'acme/skills', default_branch: 'main' },
  workflow_run: { ...RUN, ...run },
});
const pull = (number: number, sha = HEAD, repo: object | null = { full_name: 'fork/skills' }) => ({
  number,
  head: { sha, repo },
  base: { sha: 'd'.repeat(40), ref: 'evil' },
});

const REPO = 'GET /repos/acme/skills';
function github(pulls: readonly object[], workflow: object = { id: 2, path: PATH }) {
  return answering({
    [`${REPO}/actions/workflows/assay-check.yml`]: workflow,
    [`${REPO}/pulls?`]: pulls,
    [`${REPO}/branches/main`]: { commit: { sha: TRUNK } },
    [`${REPO}/compare/${TRUNK}...${HEAD}`]: { merge_base_commit: { sha: BASE } },
  });
}

describe('a run of the check workflow', () => {
  test('is about the pull request with its head, compared with the default branch whatever its base', async () => {
    const { hub, asked } = github([pull(6, 'e'.repeat(40)), pull(7)]);
    expect(await proposalOf(hub, event(), PATH)).toEqual({ pulls: [7], head: HEAD, mergeBase: BASE, trunk: TRUNK });
    expect(asked.some(({ line }) => line.includes('state=open') && line.includes('head=fork%3Atopic'))).toBe(true);
  });

  test('is about all of several with the same head', async () => {
    expect(await proposalOf(github([pull(9), pull(7)]).hub, event(), PATH)).toMatchObject({ pulls: [7, 9] });
  });

  test('is known with a ref behind its path', async () => {
    const { hub } = github([pull(7)]);
    expect(await proposalOf(hub, event({ path: `${PATH}@main` }), PATH)).toMatchObject({ pulls: [7] });
  });
});

describe('a run that is none of the check workflow is rejected: run-rejected', () => {
  test.for([
    ['another workflow', { workflow_id: 3 }],
    ['another file', { path: '.github/workflows/evil.yml' }],
    ['a file of that name elsewhere', { path: `.github/workflows/x/${PATH}` }],
    ['another event', { event: 'push' }],
    ['an event with more rights', { event: 'pull_request_target' }],
  ] as [string, Partial<WorkflowRunEvent['workflow_run']>][])('%s', async ([, run]) => {
    await expect(proposalOf(github([pull(7)]).hub, event(run), PATH)).rejects.toMatchObject({ code: 'run-rejected' });
  });

  test('a workflow that the API knows under another path', async () => {
    const { hub } = github([pull(7)], { id: 2, path: '.github/workflows/other/assay-check.yml' });
    await expect(proposalOf(hub, event(), PATH)).rejects.toMatchObject({ code: 'run-rejected' });
  });
});

describe('a run whose pull request has gone on is told: head-moved', () => {
  test.for([
    ['none is open', []],
    ['its head is newer', [pull(7, 'e'.repeat(40))]],
    ['the same commit comes from another fork', [pull(7, HEAD, { full_name: 'mallory/skills' })]],
    ['its fork is gone', [pull(7, HEAD, null)]],
  ] as [string, object[]][])('%s', async ([, pulls]) => {
    await expect(proposalOf(github(pulls).hub, event(), PATH)).rejects.toMatchObject({ code: 'head-moved' });
  });
});

test('a branch that may not be read is github-denied', async () => {
  const { hub } = answering({
    [`${REPO}/actions`]: { id: 2, path: PATH },
    [`${REPO}/pulls`]: [pull(7)],
    [`${REPO}/branches`]: () => ({ status: 404, body: {} }),
  });
  await expect(proposalOf(hub, event(), PATH)).rejects.toMatchObject({ code: 'github-denied' });
});
