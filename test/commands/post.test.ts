import { describe, expect, test } from 'vitest';
import { BLIND_SUITES, passingContext, WALL_MISSING } from './assayed.ts';
import { skill, withHistory } from './histories.ts';
import { PostScene } from './post-scene.ts';

withHistory();

describe('a pull request', () => {
  test.for([
    ['pass', 'success', passingContext()],
    ['review', 'action_required', passingContext()],
    ['block', 'failure', BLIND_SUITES],
    ['inconclusive', 'failure', WALL_MISSING],
  ] as const)('that is a %s is told so in one comment and one check: %s', async ([verdict, conclusion, context]) => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three', verdict === 'review' ? 'review' : 'pass'));
    const posted = await scene.tell(pull, { context });
    expect(posted).toMatchObject({ verdict, untold: [] });
    expect(scene.comments(pull)).toEqual([`<!-- skill-assay -->\n${posted.markdown}`]);
    expect(scene.conclusions(await scene.head(pull))).toEqual([conclusion]);
    expect(scene.github.world.sarif.map(({ ref }) => ref)).toEqual([`refs/pull/${pull.number}/head`]);
  });

  test('that is blocked by its code alone is annotated at the line', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three', 'block'));
    expect(await scene.tell(pull)).toMatchObject({ verdict: 'block' });
    const check = scene.checkOn(await scene.head(pull));
    expect(check?.annotations).toContainEqual(
      expect.objectContaining({ path: 'skills/three/three.py', start_line: 1, annotation_level: 'failure' }),
    );
    expect(check?.annotations.map(({ title }) => title)).toContain('block: import-not-allowed');
  });

  test('in report-only mode is told its verdict, and held up by nothing', async () => {
    const scene = await PostScene.start('mode: report-only\n');
    const pull = await scene.propose(skill('three', 'block'));
    expect(await scene.tell(pull)).toMatchObject({ verdict: 'block' });
    const check = scene.checkOn(await scene.head(pull));
    expect(check).toMatchObject({ conclusion: 'neutral', output: { title: expect.stringContaining('block') } });
  });

  test('that touches no skill gets a green check and no comment', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose({ 'README.md': 'x' });
    expect(await scene.tell(pull)).toMatchObject({ verdict: 'pass' });
    expect(scene.comments(pull)).toEqual([]);
    expect(scene.conclusions(await scene.head(pull))).toEqual(['success']);
  });

  test('that is pushed to again has its one comment edited, and a check on the new commit', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three', 'block'));
    await scene.tell(pull);
    const [blocked] = scene.comments(pull);
    await scene.push(pull, skill('three'));
    await scene.tell(pull);
    expect(scene.comments(pull)).toHaveLength(1);
    expect(scene.comments(pull)[0]).not.toBe(blocked);
    expect(scene.conclusions(await scene.head(pull))).toEqual(['success']);
  });

  test('whose skills are taken out again has its comment put right', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three', 'block'));
    await scene.tell(pull);
    const head = scene.at('main');
    await scene.push(pull, { 'README.md': 'y' }, 'ann', head);
    expect(await scene.tell(pull)).toMatchObject({ verdict: 'pass' });
    expect(scene.comments(pull)).toHaveLength(1);
    expect(scene.comments(pull)[0]).not.toContain('three');
  });

  test('of a fork is judged by the same', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three', 'block'), { author: 'mallory', from: 'mallory' });
    expect(await scene.tell(pull)).toMatchObject({ verdict: 'block' });
    expect(scene.comments(pull)[0]).toContain('https://github.test/mallory/skills/blob/');
    expect(scene.conclusions(await scene.head(pull))).toEqual(['failure']);
  });

  test('whose comment somebody else has forged gets its own', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three'));
    const at = scene.github.world.now();
    const forged = { id: 1, issue: pull.number, user: 'mallory', app: undefined, createdAt: at, updatedAt: at };
    scene.github.world.comments.push({ ...forged, body: '<!-- skill-assay -->\nAll is well.' });
    await scene.tell(pull);
    await scene.tell(pull);
    expect(scene.comments(pull)).toHaveLength(2);
    expect(scene.comments(pull)[0]).toBe('<!-- skill-assay -->\nAll is well.');
  });

  test('that renames a skill is judged by the new name', async () => {
    const scene = await PostScene.start();
    scene.made.git('checkout', '--quiet', '--detach', 'main');
    scene.made.git('rm', '-r', '--quiet', 'skills/one');
    const pull = await scene.propose(skill('uno'), { start: 'HEAD' });
    const posted = await scene.tell(pull);
    expect(posted.verdict).toBe('pass');
    expect(posted.markdown).toContain('uno');
  });
});

describe('several pull requests on one commit', () => {
  test('are all told, and have the one check', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three'));
    const again = await scene.github.open({ author: 'zoe', branch: 'topic' });
    expect(await scene.tell(pull)).toMatchObject({ verdict: 'pass' });
    expect([scene.comments(pull).length, scene.comments(again).length]).toEqual([1, 1]);
    expect(scene.conclusions(await scene.head(pull))).toEqual(['success']);
  });

  test('are not green by one against a branch that has the skill already', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three', 'block'));
    await scene.tell(pull);
    scene.made.git('branch', 'has-it', await scene.head(pull));
    const harmless = await scene.github.open({ author: 'mallory', branch: 'topic', base: 'has-it' });
    await scene.tell(harmless);
    expect(scene.conclusions(await scene.head(pull))).toEqual(['failure', 'failure']);
  });
});

describe('the gate itself', () => {
  const WORKFLOW = { '.github/workflows/assay-check.yml': 'on: pull_request\n' };
  const POLICY = { '.github/assay.yml': 'stages: [static]\n' };

  test.for([
    ['a workflow', WORKFLOW],
    ['the policy', POLICY],
    ['code owners', { CODEOWNERS: '* @mallory\n' }],
  ] as const)('changed by itself is for a human to decide: %s', async ([, contents]) => {
    const scene = await PostScene.start();
    const pull = await scene.propose(contents);
    expect(await scene.tell(pull)).toMatchObject({ verdict: 'review' });
    expect(scene.conclusions(await scene.head(pull))).toEqual(['action_required']);
    expect(scene.comments(pull)).toHaveLength(1);
  });

  test.for([
    ['a workflow', WORKFLOW],
    ['the policy', POLICY],
  ] as const)('changed together with a skill is blocked: %s', async ([, contents]) => {
    const scene = await PostScene.start();
    const pull = await scene.propose({ ...skill('three'), ...contents });
    expect(await scene.tell(pull)).toMatchObject({ verdict: 'block' });
  });

  test('is not weakened by a policy of the branch that a pull request names as its base, nor by turning to ours later', async () => {
    const scene = await PostScene.start();
    const weak = scene.commit({ '.github/assay.yml': 'stages: [static]\nimports: { allow: [os] }\n' }, 'main');
    scene.made.git('branch', 'weak', weak);
    const pull = await scene.propose(skill('three', 'block'), { onto: 'weak' });
    expect(await scene.tell(pull)).toMatchObject({ verdict: 'block' });
    pull.base = 'main';
    expect(await scene.tell(pull)).toMatchObject({ verdict: 'block' });
    expect(scene.conclusions(await scene.head(pull))).toEqual(['failure', 'failure']);
  });

  test('says nothing good of what is proposed to another branch only, whose workflows are anybody’s', async () => {
    const scene = await PostScene.start();
    scene.made.git('branch', 'other', 'main');
    const pull = await scene.propose(skill('three'), { onto: 'other' });
    expect(await scene.tell(pull)).toMatchObject({ verdict: 'pass' });
    expect(scene.conclusions(await scene.head(pull))).toEqual(['action_required']);
  });
});

describe('a run that is started again', () => {
  test('keeps the worse verdict: no seed can be searched for', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three'));
    await scene.tell(pull, { context: BLIND_SUITES });
    const posted = await scene.tell(pull, { run: { attempt: 2 } });
    expect(posted).toMatchObject({ verdict: 'block', markdown: expect.stringContaining('earlier-run') });
    expect(await scene.tell(pull)).toMatchObject({ verdict: 'block' });
    expect(scene.conclusions(await scene.head(pull))).toEqual(['failure', 'failure', 'failure']);
  });

  test('may find out what the first could not', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three'));
    await scene.tell(pull, { context: WALL_MISSING });
    expect(await scene.tell(pull)).toMatchObject({ verdict: 'pass' });
  });

  test('under another policy begins anew', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three'));
    await scene.tell(pull, { context: BLIND_SUITES });
    scene.made.git('branch', '--force', 'main', scene.commit({ '.github/assay.yml': 'edition: 2026\n' }, 'main'));
    expect(await scene.tell(pull)).toMatchObject({ verdict: 'pass' });
  });

  test('is not held against another app’s check of our name', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three'));
    await scene.tell(pull, { context: BLIND_SUITES });
    const own = { id: 77, slug: 'acme-assay' };
    const run = await scene.check(pull);
    expect(await scene.post(run, { as: own })).toMatchObject({ verdict: 'pass' });
    expect(scene.github.world.comments.map(({ user }) => user)).toEqual(['github-actions[bot]', 'acme-assay[bot]']);
  });
});
