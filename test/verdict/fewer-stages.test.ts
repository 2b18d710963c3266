import { expect, test } from 'vitest';
import { Policy } from '../../src/model/policy.ts';
import type { ReportInputs } from '../../src/model/report.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderText } from '../../src/render/text.ts';
import { fewerStages } from '../../src/verdict/fewer-stages.ts';
import { reportOn, skillOf } from '../commands/assayed.ts';

const policy = Policy.parse({ stages: ['static', 'suite'] });
const inputs: ReportInputs = { asOf: '2026-06-01', stages: ['static', 'suite'], effort: 'normal', seed: '00' };

test.for([
  ['all that policy asks for', {}, undefined],
  ['more', { stages: ['static', 'suite', 'adversarial'], effort: 'thorough' }, undefined],
  ['a stage less', { stages: ['static'] }, 'the stage suite'],
  ['two stages less', { stages: ['adversarial'] }, 'the stages static, suite'],
  ['less effort', { effort: 'quick' }, 'quick in place of normal'],
] as [string, Partial<ReportInputs>, string | undefined][])('a check of %s', ([, asked, said]) => {
  const notes = fewerStages({ ...inputs, ...asked }, policy);
  expect(notes.map(({ rule, severity }) => [rule, severity])).toEqual(said ? [['fewer-stages', 'note']] : []);
  if (said !== undefined) expect(notes[0]?.message).toContain(said);
});

test('a report says so wherever it is read, and its verdict stays', async () => {
  const report = await reportOn([skillOf('tidy')], undefined, { stages: ['static'] });
  expect([report.verdict, report.findings.map(({ rule }) => rule)]).toEqual(['pass', ['fewer-stages']]);
  for (const shown of [renderText(report, { color: false }), renderMarkdown(report)])
    expect(shown).toContain('without the stages suite, adversarial');
});
