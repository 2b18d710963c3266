import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerTricks } from '../../src/rules/reader-text.ts';
import { reading } from '../../src/rules/reading.ts';
import type { Sandbox } from '../../src/trials/sandbox.ts';
import { fuzzTrial } from '../../src/trials/fuzz.ts';
import { replayTrial } from '../../src/trials/replay.ts';
import { trying } from '../../src/trials/subject.ts';
import { onLinuxOnly } from '../sandbox/bench.ts';
import { type Disguised, DISGUISED } from './disguises.ts';
import { openFor, subject } from './skills.ts';

onLinuxOnly();

let sandbox: Sandbox;
beforeAll(async () => {
  if (process.platform === 'linux') sandbox = await openFor();
});
afterAll(() => sandbox?.close());

const WEIGHTS = ['pass', 'note', 'review', 'block'];

async function weightOf({ implementation, suite, description }: Disguised): Promise<number> {
  const skill = await subject(implementation, suite, { description, effort: 'normal' });
  const tried = await trying(sandbox, skill);
  if (tried === undefined) throw new Error('no inputs');
  const tricks = (text: string) => readerTricks(reading(text));
  const results = await Promise.all([fuzzTrial(sandbox, skill, tried, tricks), replayTrial(sandbox, skill, tried)]);
  expect(results.flatMap(({ problems }) => problems)).toEqual([]);
  const weights = results.flatMap(({ findings }) => findings.map(({ severity }) => WEIGHTS.indexOf(severity)));
  return Math.max(0, ...weights);
}

const rows = (isHonest: boolean) =>
  DISGUISED.filter(({ expected }) => (expected === 'pass') === isHonest).map(
    (each) => [`${each.family}: ${each.what}`, each] as const,
  );

test.each(rows(false))('%s is found', async (_, skill) => {
  expect(await weightOf(skill)).toBeGreaterThanOrEqual(WEIGHTS.indexOf(skill.expected));
});

test.each(rows(true))('%s passes', async (_, skill) => {
  expect(await weightOf(skill)).toBeLessThanOrEqual(WEIGHTS.indexOf('note'));
});
