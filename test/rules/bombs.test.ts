import { expect, test } from 'vitest';
import { BOMBS } from '../../bench/corpus/bombs.ts';
import { fileOf, honestSkill } from './honest-skill.ts';
import { staticStage } from './static-stage.ts';

test.each(BOMBS)('%s ends in a finding, in either file, and never in an exception', async (_, text) => {
  for (const file of ['tidy.py', 'test_tidy.py']) {
    const { findings, problems } = await staticStage(honestSkill('tidy', [fileOf(file, text())]));
    expect(problems).toEqual([]);
    expect(findings.some(({ severity }) => severity === 'block')).toBe(true);
  }
});
