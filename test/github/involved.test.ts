import { describe, expect, test } from 'vitest';
import { type Involved, involvedIn } from '../../src/github/involved.ts';
import { pullOf } from '../../src/github/pull.ts';
import { withScene } from './scene.ts';

const scene = withScene();

const involved = async (): Promise<Involved> => involvedIn(scene.now.hub, await pullOf(scene.now.hub, 1));
const parts = async () => Object.fromEntries((await involved()).logins);

describe('a part in a pull request had', () => {
  test('who opened it', async () => {
    await scene.now.propose('ann');
    expect(await parts()).toEqual({ ann: 'author' });
    expect([...(await involved()).ids.keys()]).toEqual([scene.now.github.world.account('ann').id]);
  });

  test('who made or committed any of its commits', async () => {
    scene.now.commit('bob@acme.test', 'x', 'mallory@acme.test');
    scene.now.commit('ann@acme.test');
    await scene.now.propose('ann');
    expect(await parts()).toEqual({ ann: 'author', bob: 'author', mallory: 'committer' });
  });

  test('who made the last of more commits than a page holds', async () => {
    for (let index = 0; index < 101; index += 1) scene.now.commit('ann@acme.test');
    scene.now.commit('bob@acme.test');
    await scene.now.propose('ann');
    expect(await parts()).toMatchObject({ bob: 'author' });
  });

  test.for([
    ['by an address of the platform', 'Co-authored-by: B <12+Bob@users.noreply.github.com>', 'bob'],
    ['by one of the older kind', 'co-authored-by: B <bob@users.noreply.github.com>', 'bob'],
    ['among others', 'Co-authored-by: C <c@c.test>\r\nCo-Authored-By: B <bob@users.noreply.github.com>\r\nX: x', 'bob'],
  ] as const)('a co-author, named %s', async ([, line, login]) => {
    scene.now.commit('ann@acme.test', `x\n\n${line}`);
    await scene.now.propose('ann');
    expect(await parts()).toEqual({ ann: 'author', [login]: 'author' });
  });

  test('who pushed to it, be it force-pushed over since', async () => {
    await scene.now.propose('ann');
    scene.now.ran('mallory', 'e'.repeat(40));
    expect(await parts()).toEqual({ ann: 'author', mallory: 'pusher' });
  });

  test('nobody who ran its workflow again, or edited its title', async () => {
    const head = await scene.now.propose('ann');
    scene.now.ran('ann', head, { triggeringActor: 'bob' });
    scene.now.ran('zoe', head);
    expect(await parts()).toEqual({ ann: 'author' });
  });

  test('who pushed to its branch before it was opened, though not before the branch was made', async () => {
    const { github, at } = scene.now;
    const done = (type: 'push' | 'branch_creation' | 'branch_deletion', actor: string) => ({
      ...{ type, actor, ref: 'refs/heads/topic', after: at.call(scene.now, 'topic'), at: github.world.now() },
    });
    github.world.activities.push(done('push', 'zoe'), done('branch_creation', 'bob'), done('push', 'mallory'));
    await scene.now.propose('ann');
    github.world.activities.push(done('branch_deletion', 'yan'));
    expect(await parts()).toEqual({ ann: 'author', bob: 'pusher', mallory: 'pusher' });
  });
});

describe('no part in a pull request had', () => {
  test('the platform, which commits what is done in the browser', async () => {
    const { world } = scene.now.github;
    const { account } = world;
    const named = (login: string) => (login === 'web-flow' ? { ...account(login), id: 19_864_447 } : account(login));
    Object.assign(world, { account: named });
    world.emails.set('noreply@github.test', 'web-flow');
    scene.now.commit('ann@acme.test', 'x', 'noreply@github.test');
    await scene.now.propose('ann');
    expect(await parts()).toEqual({ ann: 'author' });
  });

  test('who pushed to a branch of that name in another fork', async () => {
    const head = await scene.now.propose('ann');
    scene.now.ran('bob', head, { headRepository: 'bob/skills' });
    expect(await parts()).toEqual({ ann: 'author' });
  });

  test('who pushed to an earlier pull request of that branch what this one does not have', async () => {
    scene.now.ran('bob', 'e'.repeat(40));
    await scene.now.propose('ann');
    expect(await parts()).toEqual({ ann: 'author' });
  });

  test('who ran a workflow of another event', async () => {
    const head = await scene.now.propose('ann');
    scene.now.ran('bob', head, { event: 'pull_request_review' });
    expect(await parts()).toEqual({ ann: 'author' });
  });
});

test('who pushed a commit of the pull request in an earlier one had a part in this one', async () => {
  scene.now.ran('mallory', scene.now.commit('nobody@x.test'));
  scene.now.commit('ann@acme.test');
  await scene.now.propose('ann');
  expect(await parts()).toMatchObject({ mallory: 'pusher' });
});

describe('who had a part is', () => {
  test('known of a fork, whose activity is not ours to read', async () => {
    const { github, hub } = scene.now;
    const head = scene.now.commit('ann@acme.test');
    await github.open({ author: 'ann', branch: 'patch-1', from: 'ann', sha: head });
    scene.now.ran('ann', head, { headBranch: 'patch-1', headRepository: 'Ann/skills' });
    expect(await involvedIn(hub, await pullOf(hub, 1))).toMatchObject({ isKnown: true });
  });

  test('known where a commit’s address belongs to nobody, but who pushed it is on record', async () => {
    scene.now.commit('bot@unlinked.test');
    await scene.now.propose('ann');
    expect(await involved()).toMatchObject({ isKnown: true });
  });

  test('not known where nobody is on record as having pushed the head, whatever its commits say', async () => {
    scene.now.commit('ann@acme.test');
    await scene.now.github.open({ author: 'ann', branch: 'topic' });
    expect(await involved()).toMatchObject({ isKnown: false, why: 'push-not-recorded' });
  });

  test('known where only the activity tells who pushed the head', async () => {
    const { world } = scene.now.github;
    await scene.now.github.open({ author: 'ann', branch: 'topic' });
    const push = { type: 'push', actor: 'github-actions[bot]', after: scene.now.at('topic') } as const;
    world.activities.push({ ...push, ref: 'refs/heads/topic', at: world.now() });
    expect(await involved()).toMatchObject({ isKnown: true });
  });

  test('known where its fork is gone', async () => {
    const pull = await scene.now.github.open({ author: 'ann', branch: 'topic' });
    Object.assign(pull, { head: { owner: 'gone', repository: undefined, ref: 'topic' } });
    scene.now.ran('mallory', scene.now.at('topic'), { headRepository: 'gone/skills' });
    expect(await involved()).toMatchObject({ isKnown: true });
    expect(await parts()).toMatchObject({ mallory: 'pusher' });
    // The description has no such pull requests. There are some.
    scene.now.forgive('/head/repo must be object');
  });

  test('not known of more commits than GitHub lists', async () => {
    for (let index = 0; index < 250; index += 1) scene.now.commit('ann@acme.test');
    await scene.now.propose('ann');
    expect(await involved()).toMatchObject({ isKnown: false, why: 'too-many-commits' });
  });

  test('not known after more runs than GitHub lists, if all are of this pull request', async () => {
    const head = await scene.now.propose('ann');
    for (let index = 0; index < 1000; index += 1) scene.now.ran('ann', head);
    expect(await involved()).toMatchObject({ isKnown: false, why: 'too-many-runs' });
  });

  test('known after more runs of the branch than GitHub lists, if the older ones are of earlier pull requests', async () => {
    for (let index = 0; index < 1000; index += 1) scene.now.ran('bob', 'e'.repeat(40));
    await scene.now.propose('ann');
    expect(await involved()).toMatchObject({ isKnown: true });
    expect(await parts()).toEqual({ ann: 'author' });
  });
});

test('what the token may not read is github-denied, not nobody', async () => {
  await scene.now.propose('ann');
  scene.now.github.trouble({ on: 'repos/list-activities', status: 403 });
  await expect(involved()).rejects.toMatchObject({ code: 'github-denied' });
});
