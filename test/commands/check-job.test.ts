import { expect, test } from 'vitest';
import { checkJob } from '../../src/commands/check-job.ts';
import type { Job } from '../../src/commands/job.ts';
import type { Repository } from '../intake/repository.ts';
import { passingContext, TODAY } from './assayed.ts';
import { repository, skill, verdictsIn, withHistory } from './histories.ts';

withHistory();

const shaOf = (made: Repository, ref: string): string => made.git('rev-parse', ref).trim();

/** Runs the check as a job would on `eventName`, in a clone whose default branch is at `main`. */
function run(made: Repository, eventName: string, event: object, only?: readonly string[], more: Partial<Job> = {}) {
  made.git('update-ref', 'refs/remotes/origin/main', 'main');
  const job: Job = {
    eventName,
    event: { repository: { id: 17, full_name: 'acme/skills', default_branch: 'main' }, ...event },
    server: 'https://github.com',
    ref: 'refs/heads/main',
    sha: shaOf(made, 'main'),
    repository: 'acme/skills',
    workspace: made.at,
    actor: 'octocat',
    run: '17-1',
    today: TODAY,
    ...more,
  };
  return checkJob(job, { python: 'python3', jobs: 2, ...(only && { only }) }, passingContext());
}

const pullRequest = (made: Repository, base = 'main') => ({
  pull_request: { number: 7, head: { sha: shaOf(made, 'topic') }, base: { sha: shaOf(made, base), ref: base } },
});

test('a pull request is checked for what it changes, by a seed that nobody could know before the run', async () => {
  const made = repository();
  made.commit(skill('two', 'review'));
  const report = await run(made, 'pull_request', pullRequest(made));
  expect(verdictsIn(report)).toEqual({ two: 'review' });
  expect(report.inputs).toMatchObject({ nonce: '17-1', asOf: TODAY });
});

// Otherwise one could have a skill passed over against a branch that has it, and turn to the default branch afterwards.
test('a pull request against another branch is compared with the default branch all the same', async () => {
  const made = repository();
  made.commit(skill('three', 'block'));
  made.git('branch', 'has-it');
  made.commit({ 'README.md': 'x' });
  expect(verdictsIn(await run(made, 'pull_request', pullRequest(made, 'has-it')))).toEqual({ three: 'block' });
});

test('a push is checked as a whole, or for what is due', async () => {
  const made = repository();
  const push = { ref: 'refs/heads/main', after: shaOf(made, 'main') };
  expect(verdictsIn(await run(made, 'push', push))).toEqual({ one: 'pass', two: 'pass' });
  expect(verdictsIn(await run(made, 'push', push, ['two']))).toEqual({ two: 'pass' });
});

test('a merge group is checked for what it has otherwise than the default branch', async () => {
  const made = repository();
  made.commit(skill('two', 'review'));
  made.commit(skill('three', 'block'));
  const group = { merge_group: { head_sha: shaOf(made, 'topic'), base_ref: 'refs/heads/main' } };
  expect(verdictsIn(await run(made, 'merge_group', group))).toEqual({ three: 'block', two: 'review' });
});

test.for(['workflow_dispatch', 'schedule'])('%s checks the commit that the run is about', async (eventName) => {
  const made = repository();
  made.commit(skill('three', 'block'));
  expect(verdictsIn(await run(made, eventName, {}))).toEqual({ one: 'pass', two: 'pass' });
});

test.for(['push', 'workflow_dispatch', 'schedule'])('%s on another branch is event-unsupported', async (eventName) => {
  const made = repository();
  const event = { after: shaOf(made, 'topic') };
  const job = run(made, eventName, event, undefined, { ref: 'refs/heads/topic' });
  await expect(job).rejects.toMatchObject({ code: 'event-unsupported' });
});

test.for(['issue_comment', 'pull_request_target', 'pull_request_review'])('%s is event-unsupported', async (name) => {
  const made = repository();
  await expect(run(made, name, pullRequest(made))).rejects.toMatchObject({ code: 'event-unsupported' });
});
