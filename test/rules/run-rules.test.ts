import { expect, test } from 'vitest';
import { MAX_HITS } from '../../src/rules/run-rules.ts';
import { fileOf, honestSkill } from './honest-skill.ts';
import { staticStage } from './static-stage.ts';

test('of what one rule finds in one file so much is listed, and how much more there is is said where it begins', async () => {
  const text = 'x.__globals__\n'.repeat(MAX_HITS + 57);
  const { findings } = await staticStage(honestSkill('tidy', [fileOf('tidy.py', text)]));
  const told = findings.filter(({ rule }) => rule === 'attribute-not-allowed');
  expect(told).toHaveLength(MAX_HITS + 1);
  expect(told.at(-1)).toMatchObject({ severity: 'block', file: 'tidy.py', line: MAX_HITS + 1 });
  expect(told.at(-1)?.message).toContain(' 57 more ');
});

test('what is within the limit is listed, and nothing more is said', async () => {
  const text = 'x.__globals__\n'.repeat(MAX_HITS);
  const { findings } = await staticStage(honestSkill('tidy', [fileOf('tidy.py', text)]));
  const told = findings.filter(({ rule }) => rule === 'attribute-not-allowed');
  expect(told).toHaveLength(MAX_HITS);
  expect(told.every(({ message }) => !message.includes(' more '))).toBe(true);
});
