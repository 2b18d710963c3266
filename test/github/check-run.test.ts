import { describe, expect, test } from 'vitest';
import { type CheckRun, checkTitle, writeCheckRun } from '../../src/github/check-run.ts';
import { skillResult } from '../../src/verdict/skill-result.ts';
import { reportOf } from '../../src/verdict/report.ts';
import { candidateOf } from '../../src/model/candidate.ts';
import { digestOf } from '../../src/model/digest.ts';
import { answering } from './answering.ts';

const RUN: CheckRun = {
  head: 'a'.repeat(40),
  externalId: '7:b:c',
  title: 'x',
  summary: 'y',
  conclusion: 'success',
};

async function sent(change: Partial<CheckRun>) {
  const { hub, asked } = answering({
    'POST /repos/acme/skills/check-runs': { id: 1 },
    GET: { check_runs: [], total_count: 0 },
  });
  await writeCheckRun(hub, { ...RUN, ...change });
  return asked.find(({ line }) => line.startsWith('POST'))?.body as {
    conclusion: string;
    output: { title: string; summary: string };
  };
}

describe('a check run', () => {
  test('is completed, of one name, on the head, and says what it was made for', async () => {
    expect(await sent({})).toEqual({
      name: 'assay',
      head_sha: RUN.head,
      external_id: '7:b:c',
      status: 'completed',
      conclusion: 'success',
      output: { title: 'x', summary: 'y' },
    });
  });

  test('has a title that is cut to what GitHub takes, and the summary as it was given', async () => {
    const { output } = await sent({ title: 'x'.repeat(300), summary: 'y'.repeat(60_000) });
    expect([output.title.length, output.summary.length]).toEqual([255, 60_000]);
  });

  test('that may not be written is github-denied', async () => {
    const { hub } = answering({ POST: () => ({ status: 403, body: {} }), GET: { check_runs: [], total_count: 0 } });
    await expect(writeCheckRun(hub, RUN)).rejects.toMatchObject({ code: 'github-denied' });
  });
});

test('a title counts the skills', () => {
  const result = (name: string) =>
    skillResult({
      candidate: candidateOf(name, []),
      manifest: undefined,
      findings: [],
      problems: [],
      used: new Set(),
      stages: [],
      ran: [],
    });
  const inputs = { asOf: '2026-08-01', stages: [], effort: 'normal', seed: '0' } as const;
  const titled = (names: string[]) => checkTitle(reportOf(digestOf(''), { ...inputs, stages: [] }, names.map(result)));
  expect([titled([]), titled(['a']), titled(['a', 'b'])]).toEqual([
    'No skill is touched',
    'pass: 1 skill',
    'pass: 2 skills',
  ]);
});
