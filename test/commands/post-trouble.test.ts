import { describe, expect, test } from 'vitest';
import { skill, withHistory } from './histories.ts';
import { PERMISSIONS, PostScene } from './post-scene.ts';

withHistory();

const checked = async () => {
  const scene = await PostScene.start();
  const pull = await scene.propose(skill('three'));
  return { scene, pull, run: await scene.check(pull) };
};

describe('where GitHub fails for a while', () => {
  test.for([500, 502, 503, 504])('with %d, all is told once', async (status) => {
    const { scene, pull, run } = await checked();
    for (const on of ['pulls/list', 'git/get-tree', 'issues/create-comment', 'checks/create'])
      scene.github.trouble({ on, status });
    expect(await scene.post(run)).toMatchObject({ verdict: 'pass' });
    expect(scene.comments(pull)).toHaveLength(1);
    expect(scene.conclusions(await scene.head(pull))).toEqual(['success']);
  });

  test('after it has heard us, nothing is told twice', async () => {
    const { scene, pull, run } = await checked();
    for (const on of ['issues/create-comment', 'checks/create'])
      scene.github.trouble({ on, status: 502, isHeard: true });
    await scene.post(run);
    expect(scene.comments(pull)).toHaveLength(1);
    expect(scene.conclusions(await scene.head(pull))).toEqual(['success']);
  });

  test('by a secondary rate limit, it is waited for', async () => {
    const { scene, pull, run } = await checked();
    scene.github.trouble({ on: 'issues/create-comment', status: 403, retryAfter: 7 });
    scene.github.trouble({ on: 'git/get-tree', status: 429, retryAfter: 3 });
    await scene.post(run);
    expect(scene.comments(pull)).toHaveLength(1);
  });

  test('for good, that is said, and no check is green: github-unavailable', async () => {
    const { scene, run } = await checked();
    scene.github.trouble({ on: 'git/get-blob', status: 503, times: 50 });
    await expect(scene.post(run)).rejects.toMatchObject({ code: 'github-unavailable' });
    expect(scene.github.world.checkRuns).toEqual([]);
  });

  test('by a limit that ends in an hour, that is said: github-unavailable', async () => {
    const { scene, run } = await checked();
    const resetAt = Math.floor(Date.now() / 1000) + 3600;
    scene.github.trouble({ on: 'git/get-tree', status: 403, resetAt, times: 9 });
    await expect(scene.post(run)).rejects.toMatchObject({
      code: 'github-unavailable',
      fix: expect.stringContaining('after'),
    });
  });
});

describe('what the job may not do is named: github-denied', () => {
  test.for([
    ['actions', 'actions=read'],
    ['checks', 'checks='],
    ['contents', 'contents=read'],
    ['pull_requests', 'pull_requests='],
  ])('%s', async ([scope, wanted]) => {
    const { scene, run } = await checked();
    const { [scope as keyof typeof PERMISSIONS]: _, ...permissions } = PERMISSIONS;
    await expect(scene.post(run, { permissions })).rejects.toMatchObject({
      code: 'github-denied',
      fix: expect.stringContaining(wanted!),
    });
  });

  test('to read checks is not to write them', async () => {
    const { scene, run } = await checked();
    const asked = scene.post(run, { permissions: { ...PERMISSIONS, checks: 'read' } });
    await expect(asked).rejects.toMatchObject({ code: 'github-denied', fix: expect.stringContaining('checks=write') });
  });

  test('but for SARIF, which is a note', async () => {
    const { scene, pull, run } = await checked();
    const { security_events: _, ...permissions } = PERMISSIONS;
    const { untold } = await scene.post(run, { permissions });
    expect(untold).toEqual([expect.stringContaining('security-events: write')]);
    expect(scene.conclusions(await scene.head(pull))).toEqual(['success']);
  });
});

describe('the comment', () => {
  test('that somebody deleted is written anew', async () => {
    const { scene, pull, run } = await checked();
    await scene.post(run);
    scene.github.world.comments.splice(0);
    await scene.post(run);
    expect(scene.comments(pull)).toHaveLength(1);
  });

  test('that is deleted while it is edited is written anew', async () => {
    const { scene, pull, run } = await checked();
    await scene.post(run);
    scene.github.trouble({ on: 'issues/update-comment', status: 404 });
    await scene.post(run);
    expect(scene.comments(pull).length).toBeGreaterThan(0);
  });

  test('cannot be written where the conversation is locked: the check is, and that is said', async () => {
    const { scene, pull, run } = await checked();
    scene.github.world.locked.add(pull.number);
    const { untold } = await scene.post(run);
    expect(untold).toEqual([expect.stringContaining('locked')]);
    expect(scene.conclusions(await scene.head(pull))).toEqual(['success']);
  });
});
