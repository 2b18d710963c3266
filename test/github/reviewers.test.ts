import { describe, expect, test } from 'vitest';
import { type Approvals, approvalsFor, isApproved } from '../../src/github/approvals.ts';
import { reviewersOf } from '../../src/github/reviewers.ts';
import { put } from '../intake/folder.ts';
import { withScene } from './scene.ts';

const scene = withScene();
const SKILL = 'skills/one';

const treeAt = async (commit: string): Promise<string | undefined> => {
  const { git } = scene.now.github.world;
  return (await git.entry(commit, SKILL))?.sha;
};

/** Who approves of the skill as it stands at the head of the pull request. */
async function approvals(): Promise<Approvals> {
  const tree = scene.now.at(`topic:${SKILL}`);
  return approvalsFor(await reviewersOf(scene.now.hub, 1), { tree, treeAt });
}

type State = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
const review = (user: string, state: State = 'APPROVED', commit = scene.now.at('topic')) =>
  scene.now.github.review(1, { user, state, commit });

function change(text: string, who = 'ann@acme.test'): string {
  put(scene.now.repository.at, { [`${SKILL}/one.py`]: text });
  return scene.now.commit(who);
}

describe('an approval counts', () => {
  test('by a human who may write and had no part in it', async () => {
    await scene.now.propose('ann');
    review('mallory');
    review('bob');
    expect(await approvals()).toEqual({ approvedBy: ['bob', 'mallory'], changesRequestedBy: [], ignored: [] });
  });

  test.for(['maintain', 'admin'])('by who may %s', async (role) => {
    await scene.now.propose('ann');
    scene.now.github.world.collaborators.set('zoe', role);
    review('zoe');
    expect(await approvals()).toMatchObject({ approvedBy: ['zoe'] });
  });

  test('of an older commit, where it left the skill as it is now', async () => {
    const older = change('def one(): return 2\n');
    put(scene.now.repository.at, { 'notes.md': 'x\n' });
    scene.now.commit('ann@acme.test');
    await scene.now.propose('ann');
    review('bob', 'APPROVED', older);
    expect(await approvals()).toMatchObject({ approvedBy: ['bob'] });
  });

  test('after a comment of the same reviewer, and after a request that was taken back by it', async () => {
    await scene.now.propose('ann');
    review('bob', 'CHANGES_REQUESTED');
    review('bob');
    review('bob', 'COMMENTED');
    review('bob', 'PENDING');
    expect(await approvals()).toEqual({ approvedBy: ['bob'], changesRequestedBy: [], ignored: [] });
  });

  test('beyond the first page of reviews', async () => {
    await scene.now.propose('ann');
    for (let index = 0; index < 100; index += 1) review('zoe', 'COMMENTED');
    review('bob');
    expect(await approvals()).toMatchObject({ approvedBy: ['bob'] });
  });
});

describe('an approval does not count, and it is said why,', () => {
  const ignored = async () => {
    const { approvedBy, ignored } = await approvals();
    expect(approvedBy).toEqual([]);
    return ignored;
  };

  test('by a bot', async () => {
    await scene.now.propose('ann');
    scene.now.github.world.collaborators.set('helper[bot]', 'write');
    review('helper[bot]');
    expect(await ignored()).toEqual([{ login: 'helper[bot]', why: 'bot' }]);
  });

  test('by an account of another kind than a human, whatever its name', async () => {
    await scene.now.propose('ann');
    const { world } = scene.now.github;
    const { account } = world;
    Object.assign(world, { account: (login: string) => ({ ...account(login), ...(login === 'bob' && BOT) }) });
    review('bob');
    expect(await ignored()).toEqual([{ login: 'bob', why: 'bot' }]);
  });
  const BOT = { type: 'Bot' };

  test('by who opened it', async () => {
    await scene.now.propose('ann');
    review('ann');
    expect(await ignored()).toEqual([{ login: 'ann', why: 'author' }]);
  });

  test('by who opened it under a name that has another case', async () => {
    await scene.now.propose('ann');
    const { world } = scene.now.github;
    const { account } = world;
    Object.assign(world, { account: (login: string) => ({ ...account(login.toLowerCase()), login }) });
    world.collaborators.set('ANN', 'write');
    review('ANN');
    expect(await ignored()).toEqual([{ login: 'ANN', why: 'author' }]);
  });

  test('by who opened it and has another name by now', async () => {
    await scene.now.propose('ann');
    const { world } = scene.now.github;
    const { account } = world;
    const renamed = (login: string) => ({ ...account(login === 'anna' ? 'ann' : login), login });
    Object.assign(world, { account: renamed });
    world.collaborators.set('anna', 'write');
    review('anna');
    expect(await ignored()).toEqual([{ login: 'anna', why: 'author' }]);
  });

  test('by who committed to it', async () => {
    scene.now.commit('ann@acme.test', 'x', 'bob@acme.test');
    await scene.now.propose('ann');
    review('bob');
    expect(await ignored()).toEqual([{ login: 'bob', why: 'committer' }]);
  });

  test('by who pushed commits to it that belong to nobody', async () => {
    await scene.now.propose('ann');
    scene.now.ran('mallory', scene.now.commit('bot@unlinked.test'));
    review('mallory');
    expect(await ignored()).toEqual([{ login: 'mallory', why: 'pusher' }]);
  });

  test.for(['triage', 'read'])('by who may only %s', async (role) => {
    await scene.now.propose('ann');
    scene.now.github.world.collaborators.set('eve', role);
    review('eve');
    expect(await ignored()).toEqual([{ login: 'eve', why: 'no-write-access' }]);
  });

  test('by somebody of the public', async () => {
    scene.now.github.world.visibility = 'public';
    await scene.now.propose('ann');
    review('eve');
    expect(await ignored()).toEqual([{ login: 'eve', why: 'no-write-access' }]);
  });

  test('of an older commit at which the skill was another', async () => {
    const older = change('def one(): return 2\n');
    change('def one(): return 3\n');
    await scene.now.propose('ann');
    review('bob', 'APPROVED', older);
    expect(await ignored()).toEqual([{ login: 'bob', why: 'other-bytes' }]);
  });

  test('of a commit that is gone', async () => {
    await scene.now.propose('ann');
    scene.now.github.world.reviews.push({ ...review('zoe', 'PENDING'), user: 'bob', state: 'APPROVED' });
    const reviewers = await reviewersOf(scene.now.hub, 1);
    const gone = await approvalsFor(reviewers, { tree: 'x', treeAt: async () => undefined });
    expect(gone).toMatchObject({ approvedBy: [], ignored: [{ login: 'bob', why: 'other-bytes' }] });
  });

  test('where it is not known who had a part', async () => {
    await scene.now.github.open({ author: 'ann', branch: 'topic' });
    review('bob');
    expect(await ignored()).toEqual([{ login: 'bob', why: 'unknown-involved' }]);
  });
});

describe('a request for changes', () => {
  test('by who may write holds up what others approve, for all skills and commits', async () => {
    await scene.now.propose('ann');
    review('mallory');
    review('bob', 'CHANGES_REQUESTED', scene.now.at('main'));
    const asked = await approvals();
    expect(asked).toEqual({ approvedBy: ['mallory'], changesRequestedBy: ['bob'], ignored: [] });
    expect(isApproved(asked, 1)).toBe(false);
  });

  test('by who may not write, or by a bot, holds up nothing', async () => {
    await scene.now.propose('ann');
    scene.now.github.world.collaborators.set('helper[bot]', 'write');
    review('mallory');
    review('eve', 'CHANGES_REQUESTED');
    review('helper[bot]', 'CHANGES_REQUESTED');
    expect(isApproved(await approvals(), 1)).toBe(true);
  });

  test('that was dismissed leaves no approval behind either', async () => {
    await scene.now.propose('ann');
    review('bob');
    review('bob', 'DISMISSED');
    const none = await approvals();
    expect(none).toEqual({ approvedBy: [], changesRequestedBy: [], ignored: [] });
    expect([isApproved(none, 1), isApproved(none, 0)]).toEqual([false, true]);
  });
});

test('who had a part is not asked where nobody approves', async () => {
  await scene.now.propose('ann');
  review('bob', 'COMMENTED');
  await reviewersOf(scene.now.hub, 1);
  expect(scene.now.github.log.map(({ operation }) => operation)).toEqual(['pulls/list-reviews']);
});

test('who took over a reviewer’s name may not write in their place', async () => {
  await scene.now.propose('ann');
  review('bob');
  const { world, log } = scene.now.github;
  const { account } = world;
  const isTaken = () => log.some(({ operation }) => operation === 'pulls/list-reviews');
  const taken = (login: string) => ({ ...account(login), ...(login === 'bob' && isTaken() && { id: 3 }) });
  Object.assign(world, { account: taken });
  expect(await approvals()).toMatchObject({ approvedBy: [], ignored: [{ login: 'bob', why: 'no-write-access' }] });
});
