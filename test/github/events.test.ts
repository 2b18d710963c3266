import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { eventOf, PullRequestEvent, PushEvent, WorkflowRunEvent } from '../../src/github/events.ts';

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
const workflowRun = { repository, action: 'completed', workflow_run: run };

describe('a payload is taken for what it is', () => {
  test.for([
    ['pull_request', PullRequestEvent, pull],
    ['push', PushEvent, push],
    ['push with SHA-256', PushEvent, { ...push, after: 'b'.repeat(64) }],
    ['workflow_run', WorkflowRunEvent, workflowRun],
    [
      'workflow_run of a branch that is gone',
      WorkflowRunEvent,
      { ...workflowRun, workflow_run: { ...run, head_branch: null } },
    ],
  ] as [string, z.ZodMiniType, object][])('%s', ([name, schema, payload]) => {
    expect(payload).toMatchObject(eventOf(schema, name, payload) as object);
  });
});

describe('a payload is refused as event-unsupported', () => {
  test.for([
    ['nothing', PushEvent, undefined],
    ['null', PushEvent, null],
    ['a list', PushEvent, []],
    ['text', PushEvent, JSON.stringify(push)],
    ['of a push as of a pull request', PullRequestEvent, push],
    ['of a pull request as of a push', PushEvent, pull],
    ['of a pull request as of a workflow run', WorkflowRunEvent, pull],
    ['with a branch in place of a commit', PushEvent, { ...push, after: 'main' }],
    ['with a commit that is cut', PushEvent, { ...push, after: 'a'.repeat(39) }],
    ['with a flag in place of a commit', PushEvent, { ...push, after: '--all' }],
    ['with a line more than a commit', PushEvent, { ...push, after: `${sha}\n` }],
    ['with a capital letter in a commit', PushEvent, { ...push, after: 'A'.repeat(40) }],
    ['without a repository', PushEvent, { ...push, repository: undefined }],
    ['with a repository without a number', PushEvent, { ...push, repository: { ...repository, id: '17' } }],
    ['of a run without a head', WorkflowRunEvent, { ...workflowRun, workflow_run: { ...run, head_sha: undefined } }],
    ['of a run without a fork', WorkflowRunEvent, { ...workflowRun, workflow_run: { ...run, head_repository: null } }],
  ] as [string, z.ZodMiniType, unknown][])('%s', ([, schema, payload]) => {
    expect(() => eventOf(schema, 'x', payload)).toThrowError(expect.objectContaining({ code: 'event-unsupported' }));
  });
});
