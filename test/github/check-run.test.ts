import { describe, expect, test } from 'vitest';
import { type CheckRun, writeCheckRun } from '../../src/github/check-run.ts';
import { earlierCheckRuns } from '../../src/github/earlier-check-runs.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import { operations, scene } from './hub-scene.ts';

const annotation = (index: number): Annotation => ({
  path: 'skills/double/double.py',
  startLine: index + 1,
  endLine: index + 1,
  level: 'warning',
  message: `m${index}`,
});
const annotations = (count: number) => Array.from({ length: count }, (_, index) => annotation(index));

async function written(change: Partial<CheckRun> = {}) {
  const { github, hub, first } = await scene();
  await writeCheckRun(hub(), {
    head: first,
    externalId: 'assay/1 x',
    title: 'pass: 1 skill',
    summary: 'y',
    conclusion: 'success',
    annotations: [],
    ...change,
  });
  return { github, hub, first, run: github.world.checkRuns[0]! };
}

describe('a check run', () => {
  test('is completed, of one name, on the head, and says what it was made for', async () => {
    const { run, first } = await written();
    expect(run).toMatchObject({ name: 'assay', headSha: first, externalId: 'assay/1 x', conclusion: 'success' });
    expect(run.output).toMatchObject({ title: 'pass: 1 skill', summary: 'y' });
  });

  test.for([
    [50, 1],
    [51, 2],
    [120, 3],
  ])('brings %d annotations in %d requests, and concludes with the last', async ([count, requests]) => {
    const { run, github } = await written({ annotations: annotations(count!) });
    expect(run.annotations.map(({ message }) => message)).toEqual(annotations(count!).map(({ message }) => message));
    const writes = github.log.filter(({ operation }) => /^checks\/(?:create|update)$/.test(operation ?? ''));
    expect(writes).toHaveLength(requests!);
    const statuses = writes.map(({ body }) => (body as { status: string }).status);
    expect(statuses).toEqual([...Array(requests! - 1).fill('in_progress'), 'completed']);
    expect(run).toMatchObject({ status: 'completed', conclusion: 'success' });
  });

  test('that breaks off concludes nothing', async () => {
    const { github, hub, first } = await scene();
    github.trouble({ on: 'checks/update', status: 403 });
    const run = { head: first, externalId: 'x', title: 'x', summary: 'x', conclusion: 'success' } as const;
    await expect(writeCheckRun(hub(), { ...run, annotations: annotations(60) })).rejects.toMatchObject({
      code: 'github-denied',
    });
    expect(github.world.checkRuns).toMatchObject([{ status: 'in_progress', conclusion: null }]);
  });

  test('whose answer is lost is not made twice', async () => {
    const { github, hub, first } = await scene();
    github.trouble({ on: 'checks/create', status: 502, isHeard: true });
    await writeCheckRun(hub(), { head: first, externalId: 'x', title: 'x', summary: 'x', conclusion: 'success' });
    expect(github.world.checkRuns).toHaveLength(1);
    expect(operations(github).filter((each) => each === 'checks/create')).toHaveLength(1);
  });

  test('has titles and texts that are cut to what GitHub takes', async () => {
    const { run } = await written({ title: 'x'.repeat(300), summary: 'y'.repeat(70_000) });
    expect([run.output.title?.length, run.output.summary?.length]).toEqual([255, 65_535]);
  });

  test('that may not be written is github-denied', async () => {
    const { hub, first } = await scene();
    const run = { head: first, externalId: 'x', title: 'x', summary: 'x', conclusion: 'success' } as const;
    const asked = writeCheckRun(hub({ checks: 'read' }), run);
    await expect(asked).rejects.toMatchObject({ code: 'github-denied', fix: expect.stringContaining('checks=write') });
  });
});

test('earlier check runs are those of our own app and name, the newest first', async () => {
  const { hub, first, github } = await written();
  const own = hub();
  const other = hub({ checks: 'write' }, { id: 7, slug: 'other' });
  const make = (by: typeof own, name: string, external_id: string) =>
    by.octokit.rest.checks.create({ owner: 'acme', repo: 'skills', name, head_sha: first, external_id });
  await make(own, 'assay', 'second');
  await make(other, 'assay', 'forged');
  await make(own, 'other', 'another');
  expect((await earlierCheckRuns(own, first)).map(({ externalId }) => externalId)).toEqual(['second', 'assay/1 x']);
  expect(github.world.checkRuns).toHaveLength(4);
});
