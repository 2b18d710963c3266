import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { eventOf, MergeGroupEvent, PullRequestEvent, TrunkEvent, WorkflowRunEvent } from '../../src/github/events.ts';

const sha = 'a'.repeat(40);
const repository = { id: 17, full_name: 'acme/skills', default_branch: 'main', private: true };
const pull = {
  repository,
  action: 'edited',
  pull_request: { number: 7, head: { sha, ref: 'x' }, base: { sha, ref: 'main' } },
};
const push = { repository, ref: 'refs/heads/main', before: '0'.repeat(40), after: sha, commits: [] };
const run = {
  id: 1,
  workflow_id: 2,
  path: '.github/workflows/assay-check.yml',
  event: 'pull_request',
  head_sha: sha,
  head_branch: 'topic',
  head_repository: { full_name: 'fork/skills', owner: { login: 'fork', id: 3 } },
  run_attempt: 1,
  name: 'anything',
};
const group = { repository, action: 'checks_requested', merge_group: { head_sha: sha, base_ref: 'refs/heads/main' } };
const workflowRun = { repository, action: 'completed', workflow_run: run };

describe('a payload is taken for what it is', () => {
  test.for([
    ['pull_request', PullRequestEvent, pull],
    ['push', TrunkEvent, push],
    ['push with SHA-256', TrunkEvent, { ...push, after: 'b'.repeat(64) }],
    ['workflow_run', WorkflowRunEvent, workflowRun],
    ['workflow_dispatch', TrunkEvent, { repository, ref: 'refs/heads/main', inputs: {} }],
    ['merge_group', MergeGroupEvent, group],
  ] as [string, z.ZodMiniType, object][])('%s', ([name, schema, payload]) => {
    expect(payload).toMatchObject(eventOf(schema, name, payload) as object);
  });
});

describe('a payload is refused as event-unsupported', () => {
  test.for([
    ['nothing', TrunkEvent, undefined],
    ['null', TrunkEvent, null],
    ['a list', TrunkEvent, []],
    ['text', TrunkEvent, JSON.stringify(push)],
    ['of a push as of a pull request', PullRequestEvent, push],
    ['of a pull request as of a workflow run', WorkflowRunEvent, pull],
    ['with a branch in place of a commit', TrunkEvent, { ...push, after: 'main' }],
    ['with a commit that is cut', TrunkEvent, { ...push, after: 'a'.repeat(39) }],
    ['with a flag in place of a commit', TrunkEvent, { ...push, after: '--all' }],
    ['with a line more than a commit', TrunkEvent, { ...push, after: `${sha}\n` }],
    ['with a capital letter in a commit', TrunkEvent, { ...push, after: 'A'.repeat(40) }],
    ['without a repository', TrunkEvent, { ...push, repository: undefined }],
    ['with a repository without a number', TrunkEvent, { ...push, repository: { ...repository, id: '17' } }],
    ['of a run without a number', WorkflowRunEvent, { ...workflowRun, workflow_run: { ...run, id: undefined } }],
    ['of a group without a commit', MergeGroupEvent, { ...group, merge_group: { base_ref: 'refs/heads/main' } }],
  ] as [string, z.ZodMiniType, unknown][])('%s', ([, schema, payload]) => {
    expect(() => eventOf(schema, 'x', payload)).toThrowError(expect.objectContaining({ code: 'event-unsupported' }));
  });
});
