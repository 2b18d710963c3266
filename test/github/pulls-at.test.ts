import { describe, expect, test } from 'vitest';
import { pullsAt } from '../../src/github/pulls-at.ts';
import type { AcceptedRun } from '../../src/github/runs.ts';
import { withScene } from './scene.ts';

const scene = withScene();

/** What the pull requests of a run of `event` for mallory's branch `patch-1` are. */
function at(event: string, sha: string, more: Partial<AcceptedRun> = {}) {
  return pullsAt(scene.now.hub, {
    ...{ id: 1, attempt: 1, path: 'x', event, head: sha, headBranch: 'patch-1', headRepository: 'mallory/skills' },
    ...{ status: 'completed', conclusion: 'success' },
    ...more,
  });
}

const fork = (sha: string, from = 'mallory', branch = 'patch-1') =>
  scene.now.github.open({ author: from, branch, from, sha });

describe('a run for a pull request is about', () => {
  test('all open pull requests of its commit, from whatever branch or fork', async () => {
    const head = scene.now.commit('ann@acme.test');
    await fork(head);
    await fork(head, 'zoe', 'other');
    await fork(scene.now.at('main'), 'zoe', 'patch-1');
    await scene.now.github.open({ author: 'ann', branch: 'topic' });
    await fork(head, 'yan');
    Object.assign(scene.now.github.world.pulls.get(5) ?? {}, { state: 'closed' });
    expect(await at('pull_request', head)).toEqual({ head, pulls: [1, 2, 4] });
  });

  test('the last of more pull requests than a page holds', async () => {
    const other = scene.now.at('main');
    for (let index = 0; index < 100; index += 1) await fork(other, 'zoe', `b${index}`);
    const head = scene.now.commit('ann@acme.test');
    await fork(head);
    expect(await at('pull_request', head)).toEqual({ head, pulls: [101] });
  });
});

describe('a review is about the present head, when the run says', () => {
  test.for(['the head', 'an older commit', 'a commit that was never proposed'])('%s', async (said) => {
    const older = scene.now.commit('ann@acme.test');
    const head = scene.now.commit('ann@acme.test');
    await fork(head);
    const sha = { 'the head': head, 'an older commit': older }[said] ?? 'e'.repeat(40);
    expect(await at('pull_request_review', sha)).toEqual({ head, pulls: [1] });
  });
});

describe('a run is told to be too late (head-moved)', () => {
  const isLate = (asked: Promise<unknown>) => expect(asked).rejects.toMatchObject({ code: 'head-moved' });

  test('where its pull request has a newer commit', async () => {
    const older = scene.now.commit('ann@acme.test');
    await fork(scene.now.commit('ann@acme.test'));
    await isLate(at('pull_request', older));
  });

  test.for(['pull_request', 'pull_request_review'])('where its pull request is closed: %s', async (event) => {
    const head = scene.now.commit('ann@acme.test');
    Object.assign(await fork(head), { state: 'closed' });
    await isLate(at(event, head));
  });

  test.for(['pull_request', 'pull_request_review'])(
    'where only another fork proposes its commit: %s',
    async (event) => {
      const head = scene.now.commit('ann@acme.test');
      await fork(head, 'zoe');
      await isLate(at(event, head));
    },
  );

  test('where its branch has no name', async () => {
    const head = scene.now.commit('ann@acme.test');
    await fork(head);
    await isLate(at('pull_request_review', head, { headBranch: undefined }));
  });

  test('where pull requests of its branch are at different commits', async () => {
    const older = scene.now.commit('ann@acme.test');
    await fork(older);
    await fork(scene.now.commit('ann@acme.test'));
    await isLate(at('pull_request_review', older));
  });
});
