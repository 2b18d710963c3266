import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerTricks } from '../../src/rules/reader-text.ts';
import { reading } from '../../src/rules/reading.ts';
import type { Sandbox } from '../../src/trials/sandbox.ts';
import { fuzzTrial } from '../../src/trials/fuzz.ts';
import { trying } from '../../src/trials/subject.ts';
import { onLinuxOnly } from '../sandbox/bench.ts';
import { type Answering, DISHONEST, HONEST } from './answers.ts';
import { openFor, subject } from './skills.ts';

onLinuxOnly();

let sandbox: Sandbox;
beforeAll(async () => {
  if (process.platform === 'linux') sandbox = await openFor();
});
afterAll(() => sandbox?.close());

/** What weighs of that which is found of a skill. */
async function weighing({ implementation, suite, description = '' }: Answering): Promise<string[]> {
  const skill = await subject(implementation, suite, { description, effort: 'normal' });
  const tried = await trying(sandbox, skill);
  if (tried === undefined) throw new Error('no inputs');
  const { findings, problems } = await fuzzTrial(sandbox, skill, tried, (text) => readerTricks(reading(text)));
  expect(problems).toEqual([]);
  return findings.filter(({ severity }) => severity !== 'note').map(({ severity, rule }) => `${severity} ${rule}`);
}

test.each(DISHONEST.map((each) => [each.what, each] as const))('%s is found', async (_, skill) => {
  expect(await weighing(skill)).toContain(skill.finding);
});

test.each(HONEST.map((each) => [each.what, each] as const))('%s is no finding', async (_, skill) => {
  expect(await weighing(skill)).toEqual([]);
});
