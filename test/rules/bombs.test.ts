import { describe, expect, test } from 'vitest';
import { BOMBS, GROWING } from '../../bench/corpus/bombs.ts';
import { fileOf, honestSkill } from './honest-skill.ts';
import { staticStage } from './static-stage.ts';

test.each(BOMBS)('%s ends in a finding, in either file, and never in an exception', async (_, text) => {
  for (const file of ['tidy.py', 'test_tidy.py']) {
    const { findings, problems } = await staticStage(honestSkill('tidy', [fileOf(file, text())]));
    expect(problems).toEqual([]);
    expect(findings.some(({ severity }) => severity === 'block')).toBe(true);
  }
});

/** The least that the static stage took of three times, in microseconds of this process's own time. */
async function cost(text: string): Promise<number> {
  const candidate = honestSkill('tidy', [fileOf('tidy.py', text)]);
  const costs: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const start = process.cpuUsage();
    const { problems } = await staticStage(candidate);
    const { user, system } = process.cpuUsage(start);
    expect(problems).toEqual([]);
    costs.push(user + system);
  }
  return Math.min(...costs);
}

describe('four times the text takes about four times as long, and not sixteen times', () => {
  test.each(GROWING)('%s', { retry: 2 }, async (_, text) => {
    await staticStage(honestSkill('tidy', [fileOf('tidy.py', text(30_000))]));
    expect((await cost(text(120_000))) / (await cost(text(30_000)))).toBeLessThan(9);
  });
});
