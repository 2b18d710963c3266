import { describe, expect, test } from 'vitest';
import { groupOf } from '../../src/github/group.ts';
import { withScene } from './scene.ts';

const scene = withScene();
const QUEUE = 'gh-readonly-queue/main';

interface Queued {
  readonly branch: string;
  readonly head: string;
}

/** Puts a new pull request into the queue on top of `below`: its branch there, and the commit of its group. */
async function queue(below: string): Promise<Queued & { readonly number: number; readonly proposed: string }> {
  const { repository, github } = scene.now;
  const number = github.world.pulls.size + 1;
  repository.git('checkout', '--quiet', '-b', `topic-${number}`, 'main');
  const proposed = scene.now.commit('ann@acme.test', `Propose ${number}`);
  await github.open({ author: 'ann', branch: `topic-${number}` });
  const branch = `${QUEUE}/pr-${number}-${below}`;
  repository.git('checkout', '--quiet', '--detach', below);
  const head = scene.now.commit('ann@acme.test', `Merge ${number}`);
  repository.git('branch', branch, head);
  return { branch, head, number, proposed };
}

const groupAt = async ({ branch, head }: Queued) => {
  const group = await groupOf(scene.now.hub, branch, head, 'main');
  return {
    ...group,
    pulls: group.pulls.map(({ pull, ...step }) => ({ number: pull.number, proposed: pull.head.sha, ...step })),
  };
};
const isUnresolved = (asked: Promise<unknown>) => expect(asked).rejects.toMatchObject({ code: 'group-unresolved' });

describe('a merge group', () => {
  test('of one pull request stands on the default branch', async () => {
    const base = scene.now.at('main');
    const { number, proposed, ...one } = await queue(base);
    expect(await groupAt(one)).toEqual({ pulls: [{ number, proposed, base, head: one.head }], base, head: one.head });
  });

  test('holds those below it in the queue, in the order in which they are merged', async () => {
    const base = scene.now.at('main');
    const one = await queue(base);
    const two = await queue(one.head);
    const three = await queue(two.head);
    const below = [base, one.head, two.head];
    const pulls = [one, two, three].map(({ number, proposed, head }, at) => ({
      number,
      proposed,
      head,
      base: below[at],
    }));
    expect(await groupAt(three)).toEqual({ pulls, base, head: three.head });
  });

  test('does not hold what was merged below it meanwhile', async () => {
    const one = await queue(scene.now.at('main'));
    const two = await queue(one.head);
    scene.now.repository.git('branch', '--force', 'main', one.head);
    scene.now.repository.git('branch', '-D', one.branch);
    expect(await groupAt(two)).toMatchObject({ pulls: [{ number: two.number }], base: one.head });
  });

  test('stands on a commit of the default branch that is not its tip any more', async () => {
    const base = scene.now.at('main');
    const one = await queue(base);
    scene.now.repository.git('checkout', '--quiet', 'main');
    scene.now.commit('bob@acme.test', 'direct');
    expect(await groupAt(one)).toMatchObject({ base });
  });
});

describe('the pull requests of a group cannot be told', () => {
  test.for([
    'topic',
    'gh-readonly-queue/release/pr-1-BASE',
    `${QUEUE}/pr-1-main`,
    `${QUEUE}/pr-1-BASEx`,
    `${QUEUE}/x/pr-1-BASE`,
    `${QUEUE}/pr-99-BASE`,
    `${QUEUE}/pr-1-${'e'.repeat(40)}`,
  ])('of the branch %s', async (name) => {
    const base = scene.now.at('main');
    const { head } = await queue(base);
    await isUnresolved(groupAt({ branch: name.replace('BASE', base), head }));
  });

  test('where one of them is closed', async () => {
    const one = await queue(scene.now.at('main'));
    const two = await queue(one.head);
    Object.assign(scene.now.github.world.pulls.get(one.number) ?? {}, { state: 'closed' });
    await isUnresolved(groupAt(two));
  });

  test('where one of them names another base', async () => {
    const one = await queue(scene.now.at('main'));
    scene.now.repository.git('branch', 'release', 'main');
    Object.assign(scene.now.github.world.pulls.get(one.number) ?? {}, { base: 'release' });
    await isUnresolved(groupAt(one));
  });

  test('where it does not stand on the commit that its name says', async () => {
    const base = scene.now.at('main');
    const one = await queue(base);
    const { head } = await queue(base);
    await isUnresolved(groupAt({ branch: `${QUEUE}/pr-2-${one.head}`, head }));
  });

  test('where what it stands on is no branch of the queue', async () => {
    const one = await queue(scene.now.at('main'));
    const two = await queue(one.head);
    scene.now.repository.git('branch', '--move', one.branch, 'elsewhere');
    await isUnresolved(groupAt(two));
  });

  test('where another branch claims the commit that it stands on', async () => {
    const base = scene.now.at('main');
    const one = await queue(base);
    const two = await queue(one.head);
    scene.now.repository.git('branch', `${QUEUE}/pr-${two.number}-${base}`, one.head);
    await isUnresolved(groupAt(two));
  });

  test('where one pull request is in it twice', async () => {
    const base = scene.now.at('main');
    const one = await queue(base);
    const two = await queue(one.head);
    await isUnresolved(groupAt({ branch: two.branch.replace('pr-2', 'pr-1'), head: two.head }));
  });

  test('where it goes on for ever', async () => {
    const base = scene.now.at('main');
    const { repository, github } = scene.now;
    let below = base;
    repository.git('checkout', '--quiet', '--detach', base);
    let last = { branch: '', head: '' };
    for (let number = 1; number <= 101; number += 1) {
      const head = scene.now.commit('ann@acme.test', `Merge ${number}`);
      await github.open({ author: 'ann', branch: 'topic' });
      last = { branch: `${QUEUE}/pr-${number}-${below}`, head };
      repository.git('branch', last.branch, head);
      below = head;
    }
    await isUnresolved(groupAt(last));
  });
});

test('a token that may not read the queue is github-denied', async () => {
  const one = await queue(scene.now.at('main'));
  scene.now.github.trouble({ on: 'git/list-matching-refs', status: 403 });
  await expect(groupAt(one)).rejects.toMatchObject({ code: 'github-denied' });
});
