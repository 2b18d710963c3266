import { describe, expect, test } from 'vitest';
import type { Contents } from '../intake/folder.ts';
import type { Pull } from '../stand-ins/github/world.ts';
import { BLIND_SUITES } from './assayed.ts';
import { skill, withHistory } from './histories.ts';
import { PostScene } from './post-scene.ts';

withHistory();

interface Queued {
  readonly branch: string;
  readonly head: string;
}

/** Puts `pull` into the queue on top of `below`, with `changes` that nobody proposed. */
async function queue(scene: PostScene, pull: Pull, below: string, changes: Contents = {}): Promise<Queued> {
  const branch = `gh-readonly-queue/main/pr-${pull.number}-${below}`;
  scene.made.git('checkout', '--quiet', '--detach', below);
  const merged = scene.made.git('merge-tree', '--write-tree', below, await scene.head(pull)).trim();
  scene.made.git('read-tree', merged);
  scene.made.git('checkout-index', '--all', '--force');
  scene.made.git('commit', '--quiet', '--message=Merge');
  const head = scene.commit(changes, scene.at('HEAD'), 'github');
  scene.made.git('branch', branch, head);
  return { branch, head };
}

async function told(scene: PostScene, { branch, head }: Queued, how: Parameters<PostScene['checkGroup']>[1] = {}) {
  const posted = await scene.post(await scene.checkGroup(branch, how));
  return { verdict: posted.verdict, conclusion: scene.checkOn(head)?.conclusion, markdown: posted.markdown };
}

describe('a merge queue of two', () => {
  test('gets a check on each group and no comment', async () => {
    const scene = await PostScene.start();
    const one = await scene.propose(skill('three'), { branch: 'a' });
    const two = await scene.propose(skill('four'), { branch: 'b' });
    const first = await queue(scene, one, scene.at('main'));
    const second = await queue(scene, two, first.head);
    expect(await told(scene, first)).toMatchObject({ verdict: 'pass', conclusion: 'success' });
    const { markdown, ...rest } = await told(scene, second);
    expect(rest).toEqual({ verdict: 'pass', conclusion: 'success' });
    expect(scene.checkOn(second.head)?.externalId).toContain(`${one.number}+${two.number}`);
    expect(scene.github.world.comments).toEqual([]);
    expect(markdown).toContain('three');
  });

  test('is judged as a whole: what is blocked below blocks above', async () => {
    const scene = await PostScene.start();
    const one = await scene.propose(skill('three', 'block'), { branch: 'a' });
    const two = await scene.propose(skill('four'), { branch: 'b' });
    const first = await queue(scene, one, scene.at('main'));
    const second = await queue(scene, two, first.head);
    expect(await told(scene, second)).toMatchObject({ verdict: 'block', conclusion: 'failure' });
  });

  test('may change the gate by one and a skill by the other, each with its own approvals', async () => {
    const scene = await PostScene.start();
    const gate = await scene.propose({ '.github/CODEOWNERS': '* @ann\n' }, { branch: 'a' });
    const two = await scene.propose(skill('three', 'review'), { branch: 'b' });
    for (const pull of [gate, two]) await scene.check(pull);
    const first = await queue(scene, gate, scene.at('main'));
    const second = await queue(scene, two, first.head);
    expect(await told(scene, second)).toMatchObject({ verdict: 'review', conclusion: 'action_required' });
    scene.review(two, 'bob', 'APPROVED', await scene.head(two));
    scene.review(gate, 'bob', 'APPROVED', await scene.head(gate));
    expect(await told(scene, second)).toMatchObject({ verdict: 'review', conclusion: 'success' });
  });
});

describe('a merge group', () => {
  test('whose skill is other than in any of its pull requests is blocked: merged-otherwise', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three'), { branch: 'a' });
    const group = await queue(scene, pull, scene.at('main'), {
      'skills/three/three.py': `"""Other."""\n\n\ndef three(text: str) -> str:\n    """Join words."""\n    return text\n`,
    });
    const { verdict, conclusion, markdown } = await told(scene, group);
    expect({ verdict, conclusion }).toEqual({ verdict: 'block', conclusion: 'failure' });
    expect(markdown).toContain('merged-otherwise');
  });

  test('brings a skill that nobody proposed: blocked', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose({ 'README.md': 'x' }, { branch: 'a' });
    const group = await queue(scene, pull, scene.at('main'), skill('smuggled'));
    expect(await told(scene, group)).toMatchObject({ verdict: 'block', conclusion: 'failure' });
  });

  test('keeps a verdict that only its trials have', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three'), { branch: 'a' });
    const group = await queue(scene, pull, scene.at('main'));
    expect(await told(scene, group, { context: BLIND_SUITES })).toMatchObject({ conclusion: 'failure' });
  });

  test('of a branch that only looks like one of the queue is group-unresolved', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three'), { branch: 'a' });
    const { head } = await queue(scene, pull, scene.at('main'));
    const branch = `gh-readonly-queue/main/pr-${pull.number}-${'e'.repeat(40)}`;
    scene.made.git('branch', branch, head);
    await expect(told(scene, { branch, head })).rejects.toMatchObject({ code: 'group-unresolved' });
    expect(scene.github.world.checkRuns).toEqual([]);
  });
});
