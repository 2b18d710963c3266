import { describe, expect, test } from 'vitest';
import { mergedPullOf } from '../../src/github/merged.ts';
import { put } from '../intake/folder.ts';
import { withScene } from './scene.ts';

const scene = withScene();

const pullOf = (commit: string) => mergedPullOf(scene.now.hub, commit, 'main');

/** Proposes two commits from `topic`, and goes back to `main`. */
async function proposed(): Promise<readonly [string, string]> {
  const commits = [1, 2].map((index) => {
    put(scene.now.repository.at, { [`file-${index}`]: 'x\n' });
    return scene.now.commit('ann@acme.test');
  });
  await scene.now.github.open({ author: 'ann', branch: 'topic' });
  scene.now.repository.git('checkout', '--quiet', 'main');
  return commits as [string, string];
}

const ann = () => expect.objectContaining({ login: 'ann' });

describe('the pull request is found of', () => {
  test('the one commit that it was squashed to', async () => {
    const [, head] = await proposed();
    scene.now.repository.git('merge', '--quiet', '--squash', 'topic');
    const commit = scene.now.commit('ann@acme.test');
    scene.now.github.merge(1, commit);
    expect(await pullOf(commit)).toEqual({ number: 1, head, author: ann(), commit });
  });

  test('its merge commit, and of the commits that were merged', async () => {
    const [first, head] = await proposed();
    scene.now.commit('bob@acme.test', 'direct');
    scene.now.repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic');
    const commit = scene.now.at('HEAD');
    scene.now.github.merge(1, commit);
    for (const each of [commit, first, head]) expect(await pullOf(each)).toMatchObject({ number: 1, head, commit });
  });

  test('every commit that was put on top of the branch', async () => {
    const [first, head] = await proposed();
    scene.now.commit('bob@acme.test', 'direct');
    scene.now.repository.git('cherry-pick', first, head);
    const [copy, commit] = [scene.now.at('HEAD^'), scene.now.at('HEAD')];
    scene.now.github.merge(1, commit);
    Object.assign(scene.now.github.world.pulls.get(1)?.merged ?? {}, { copies: [copy] });
    for (const each of [copy, commit]) expect(await pullOf(each)).toMatchObject({ number: 1, head, commit });
  });

  test('its merge, though a later one has that commit too', async () => {
    await proposed();
    scene.now.repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic');
    const commit = scene.now.at('HEAD');
    scene.now.repository.git('checkout', '--quiet', '-b', 'later');
    const later = scene.now.commit('ann@acme.test');
    await scene.now.github.open({ author: 'ann', branch: 'later' });
    scene.now.github.merge(1, commit);
    scene.now.github.merge(2, later);
    Object.assign(scene.now.github.world.pulls.get(2)?.merged ?? {}, { copies: [commit] });
    expect(await pullOf(commit)).toMatchObject({ number: 1 });
  });
});

describe('there is no pull request of', () => {
  test('a commit that was pushed directly', async () => {
    await proposed();
    expect(await pullOf(scene.now.commit('bob@acme.test', 'direct'))).toBeUndefined();
  });

  test('a commit that is only proposed', async () => {
    const [, head] = await proposed();
    expect(await pullOf(head)).toBeUndefined();
  });

  test('a proposed commit that was closed unmerged', async () => {
    const [, head] = await proposed();
    Object.assign(scene.now.github.world.pulls.get(1) ?? {}, { state: 'closed' });
    expect(await pullOf(head)).toBeUndefined();
  });

  test('a merge into another branch', async () => {
    const [, head] = await proposed();
    scene.now.github.merge(1, head);
    Object.assign(scene.now.github.world.pulls.get(1) ?? {}, { base: 'release' });
    expect(await pullOf(head)).toBeUndefined();
  });

  test('a commit that the merge did not leave in the branch', async () => {
    const [first] = await proposed();
    scene.now.repository.git('merge', '--quiet', '--squash', 'topic');
    scene.now.github.merge(1, scene.now.commit('ann@acme.test'));
    expect(await pullOf(first)).toBeUndefined();
  });

  test('an ancestor of the merge that is none of its own', async () => {
    await proposed();
    const direct = scene.now.commit('bob@acme.test', 'direct');
    scene.now.commit('bob@acme.test', 'direct too');
    scene.now.repository.git('merge', '--quiet', '--squash', 'topic');
    scene.now.github.merge(1, scene.now.commit('ann@acme.test'));
    Object.assign(scene.now.github.world.pulls.get(1)?.merged ?? {}, { copies: [direct] });
    expect(await pullOf(direct)).toBeUndefined();
  });

  test('a commit that several were merged as', async () => {
    const [, head] = await proposed();
    await scene.now.github.open({ author: 'bob', branch: 'topic' });
    for (const number of [1, 2]) scene.now.github.merge(number, head);
    expect(await pullOf(head)).toBeUndefined();
  });
});
