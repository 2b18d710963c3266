import { describe, expect, test } from 'vitest';
import { FORGERIES } from './forged.ts';
import { skill, withHistory } from './histories.ts';
import { CHECK, PostScene } from './post-scene.ts';
import { zipOf } from '../stand-ins/github/zip.ts';

withHistory();

const codes = (markdown: string) => [...markdown.matchAll(/claim-(?:missing|mismatch)/g)].map(([code]) => code);

describe('a claim that was forged', () => {
  test.for(FORGERIES)('%s: %s', async ([, verdict, forge]) => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three'));
    const posted = await scene.tell(pull, { forge });
    expect(posted.verdict).toBe(verdict);
    // What is taken over of a claim are its trials, so what remains a pass is what we found ourselves.
    expect(codes(posted.markdown).length > 0).toBe(verdict === 'inconclusive');
  });

  test('cannot be made good by a report of another run: a seed may not be searched for', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three'));
    const posted = await scene.tell(pull, {
      forge: (report) => Object.assign(report.inputs, { nonce: '1-1', seed: 'abad1dea' }),
    });
    expect(codes(posted.markdown)).toContain('claim-mismatch');
    expect(posted.verdict).toBe('inconclusive');
  });

  test('does not unblock what our own static stage blocks', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three', 'block'));
    const honest = await scene.propose(skill('four'), { branch: 'other' });
    await scene.check(honest);
    const zip = scene.github.world.artifacts.at(-1)?.zip ?? null;
    expect(await scene.tell(pull, { zip })).toMatchObject({ verdict: 'block' });
  });
});

describe('an artifact', () => {
  const text = (value: string) => new TextEncoder().encode(value);
  const report = { name: 'assay-report.json', bytes: text('{}') };

  test.for([
    ['that was never uploaded', null],
    ['that is no archive', text('PK')],
    ['that is empty', zipOf([])],
    ['with an entry more', zipOf([report, { name: 'more', bytes: text('x') }])],
    ['with an entry of another name', zipOf([{ ...report, name: 'report.json' }])],
    ['with an entry that climbs out', zipOf([{ ...report, name: '../assay-report.json' }])],
    ['whose entry is a link', zipOf([{ ...report, bytes: text('/etc/passwd'), mode: 0o120777 }])],
    ['that is locked with a password', zipOf([{ ...report, flags: 1 }])],
    ['that says it has another length', zipOf([{ ...report, size: 3 }])],
    ['that is cut', zipOf([report]).subarray(0, 60)],
    ['with what is no report', zipOf([report])],
  ] as [string, Uint8Array | null][])('%s is a claim that was not made', async ([, zip]) => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three'));
    const posted = await scene.tell(pull, { zip });
    expect(posted.verdict).toBe('inconclusive');
    expect(codes(posted.markdown)).toContain('claim-missing');
  });

  test('is fetched without our token, which is none of the store’s business', async () => {
    const scene = await PostScene.start();
    await scene.tell(await scene.propose(skill('three')));
    expect(scene.github.world.stored).toEqual([expect.objectContaining({ hadToken: false })]);
  });

  test('that has expired is a claim that was not made', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three'));
    const run = await scene.check(pull);
    Object.assign(scene.github.world.artifacts[0]!, { expired: true });
    expect(await scene.post(run)).toMatchObject({ verdict: 'inconclusive' });
  });
});

describe('a run is rejected: run-rejected', () => {
  test.for([
    ['of a workflow that copies the name of ours', { workflow: 666, path: '.github/workflows/evil.yml' }],
    ['of another workflow by its number', { workflow: 666 }],
    ['of a file of that name elsewhere', { path: `.github/workflows/deeper/${CHECK.path}` }],
    ['of a push', { event: 'push' }],
    ['of pull_request_target', { event: 'pull_request_target' }],
  ] as const)('%s', async ([, run]) => {
    const scene = await PostScene.start();
    const evil = { id: 666, name: CHECK.name, path: '.github/workflows/evil.yml' };
    scene.github.world.workflows.push(evil);
    const pull = await scene.propose(skill('three'));
    await expect(scene.tell(pull, { run })).rejects.toMatchObject({ code: 'run-rejected' });
    expect(scene.github.world.comments.length + scene.github.world.checkRuns.length).toBe(0);
  });
});

describe('a run is late: head-moved', () => {
  test('where its pull request was pushed to before it is told', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three'));
    const run = await scene.check(pull);
    await scene.push(pull, skill('three', 'block'));
    await expect(scene.post(run)).rejects.toMatchObject({ code: 'head-moved' });
    expect(scene.github.world.checkRuns).toEqual([]);
  });

  test('where its pull request is pushed to while it is told', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three'));
    const run = await scene.check(pull);
    // The reports are asked for after the head was found.
    const push = async () => void (await scene.push(pull, skill('three', 'block')));
    scene.github.trouble({ on: 'actions/list-workflow-run-artifacts', slow: 1500 });
    const posted = scene.post(run);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await push();
    await expect(posted).rejects.toMatchObject({ code: 'head-moved' });
    expect(scene.github.world.comments.length + scene.github.world.checkRuns.length).toBe(0);
  });

  test('where its pull request is closed', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three'));
    const run = await scene.check(pull);
    pull.state = 'closed';
    await expect(scene.post(run)).rejects.toMatchObject({ code: 'head-moved' });
  });

  test('where a newer run of the same commit has not ended', async () => {
    const scene = await PostScene.start();
    const pull = await scene.propose(skill('three'));
    const run = await scene.check(pull);
    await scene.check(pull, { run: { status: 'in_progress', conclusion: null }, zip: null });
    await expect(scene.post(run)).rejects.toMatchObject({ code: 'head-moved' });
  });
});
