import { describe, expect, test } from 'vitest';
import { skill, withHistory } from './histories.ts';
import { PostScene, type Proposed } from './post-scene.ts';

withHistory();

/** A pull request by mallory that needs a human, as it was told. */
async function open(about: Proposed = {}, assayYml?: string) {
  const scene = await PostScene.start(assayYml);
  const pull = await scene.propose(skill('three', 'review'), { author: 'mallory', from: 'mallory', ...about });
  await scene.tell(pull);
  const head = await scene.head(pull);
  expect(scene.checkOn(head)?.conclusion).toBe('action_required');
  /** Judges again because somebody has reviewed. */
  const again = async () => {
    const posted = await scene.post(await scene.reviewed(pull));
    return { posted, conclusion: scene.checkOn(await scene.head(pull))?.conclusion };
  };
  return { scene, pull, head, again };
}

describe('a review', () => {
  test('by a human who may write lets a review verdict through, and the comment says so', async () => {
    const { scene, pull, head, again } = await open();
    scene.review(pull, 'bob', 'APPROVED', head);
    const { conclusion, posted } = await again();
    expect(conclusion).toBe('success');
    expect(posted).toMatchObject({ verdict: 'review', markdown: expect.stringContaining('accepted') });
    expect(scene.comments(pull)).toHaveLength(1);
  });

  test('that approves does not unblock', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three', 'block'), { author: 'mallory', from: 'mallory' });
    await scene.tell(pull);
    scene.review(pull, 'bob', 'APPROVED', await scene.head(pull));
    await scene.post(await scene.reviewed(pull));
    expect(scene.conclusions(await scene.head(pull))).toEqual(['failure', 'failure']);
  });

  test('of these bytes counts also on an older commit, one of other bytes does not', async () => {
    const { scene, pull, head, again } = await open();
    scene.review(pull, 'bob', 'APPROVED', head);
    await scene.push(pull, { 'README.md': 'x' }, 'mallory');
    await scene.tell(pull);
    expect((await again()).conclusion).toBe('success');
    await scene.push(pull, { 'skills/three/README': 'x', ...skill('three', 'review') }, 'mallory');
    scene.made.git('rm', '--quiet', '--cached', 'skills/three/README');
    await scene.push(pull, { 'skills/three/test_three.py': 'def test_one():\n    assert True\n' }, 'mallory');
    await scene.tell(pull);
    expect((await again()).conclusion).not.toBe('success');
  });

  test('is taken back by a dismissal, and by asking for changes', async () => {
    const { scene, pull, head, again } = await open();
    scene.review(pull, 'bob', 'APPROVED', head);
    scene.review(pull, 'bob', 'DISMISSED', head);
    expect((await again()).conclusion).toBe('action_required');
    scene.review(pull, 'bob', 'APPROVED', head);
    scene.review(pull, 'bob', 'COMMENTED', head);
    expect((await again()).conclusion).toBe('success');
    scene.review(pull, 'zoe', 'CHANGES_REQUESTED', head);
    expect((await again()).conclusion).toBe('action_required');
  });

  test('needs as many as policy asks for', async () => {
    const { scene, pull, head, again } = await open({}, 'review: { required-approvals: 2 }\n');
    scene.review(pull, 'bob', 'APPROVED', head);
    expect((await again()).conclusion).toBe('action_required');
    scene.review(pull, 'zoe', 'APPROVED', head);
    expect((await again()).conclusion).toBe('success');
  });

  test.for([
    ['a bot', 'helper[bot]', {}],
    ['who opened it', 'bob', { author: 'bob' }],
    ['who committed it', 'bob', { committer: 'bob' }],
    ['who may not write', 'eve', {}],
  ] as const)('does not count by %s, and the comment says why', async ([, login, about]) => {
    const { scene, pull, head, again } = await open(about);
    scene.github.world.collaborators.set('helper[bot]', 'write');
    scene.review(pull, login, 'APPROVED', head);
    const { conclusion, posted } = await again();
    expect(conclusion).toBe('action_required');
    expect(posted.markdown).toContain(login.replace('[bot]', ''));
  });

  test('does not count by who pushed it', async () => {
    const { scene, pull, head, again } = await open();
    scene.github.world.runs.find(({ headSha }) => headSha === head)!;
    Object.assign(scene.github.world.runs.find(({ headSha }) => headSha === head) ?? {}, { actor: 'bob' });
    scene.review(pull, 'bob', 'APPROVED', head);
    expect((await again()).conclusion).toBe('action_required');
  });

  test('before any check has ended changes nothing', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three', 'review'));
    scene.review(pull, 'bob', 'APPROVED', await scene.head(pull));
    await expect(scene.post(await scene.reviewed(pull))).rejects.toMatchObject({ code: 'head-moved' });
    expect(scene.github.world.checkRuns).toEqual([]);
  });

  test('is needed by each pull request that could be merged', async () => {
    const { scene, pull, head } = await open({ from: undefined, author: 'ann' } as never);
    const second = await scene.github.open({ author: 'zoe', branch: 'topic' });
    scene.review(pull, 'bob', 'APPROVED', head);
    await scene.post(await scene.reviewed(pull));
    expect(scene.checkOn(head)?.conclusion).toBe('action_required');
    scene.review(second, 'bob', 'APPROVED', head);
    await scene.post(await scene.reviewed(pull));
    expect(scene.checkOn(head)?.conclusion).toBe('success');
  });

  test('of a changed gate has to be of this very commit', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose({ '.github/assay.yml': 'edition: 2026\n' });
    scene.review(pull, 'bob', 'APPROVED', await scene.head(pull));
    await scene.tell(pull);
    expect(scene.conclusions(await scene.head(pull))).toEqual(['success']);
    await scene.push(pull, { '.github/assay.yml': 'stages: [static]\n' });
    await scene.tell(pull);
    expect(scene.conclusions(await scene.head(pull))).toEqual(['action_required']);
  });
});

describe('limits of the library', () => {
  test('that would be exceeded are for a human to decide: library-full', async () => {
    const scene = await PostScene.start('library: { max-size: 2 }\n');
    const pull = await scene.propose(skill('three'));
    const posted = await scene.tell(pull);
    expect(posted).toMatchObject({ verdict: 'review', markdown: expect.stringContaining('library-full') });
    scene.review(pull, 'bob', 'APPROVED', await scene.head(pull));
    await scene.post(await scene.reviewed(pull));
    expect(scene.checkOn(await scene.head(pull))?.conclusion).toBe('success');
    const changed = await scene.propose(skill('two', 'pass'), { branch: 'changed' });
    expect(await scene.tell(changed)).toMatchObject({ verdict: 'pass' });
  });

  test('on proposals in an hour are for a human to decide: too-many-proposals', async () => {
    const scene = await PostScene.start('library: { max-proposals-per-hour: 2 }\n');
    const pulls = [];
    for (const name of ['a', 'b', 'c']) pulls.push(await scene.propose(skill(name), { branch: name }));
    const verdicts = [];
    for (const pull of pulls) verdicts.push((await scene.tell(pull)).verdict);
    expect(verdicts).toEqual(['pass', 'pass', 'review']);
    const other = await scene.propose(skill('d'), { branch: 'd', author: 'bob' });
    expect(await scene.tell(other)).toMatchObject({ verdict: 'pass' });
  });
});
