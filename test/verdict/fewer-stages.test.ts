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
  ['a stage less', { stages: ['static'] }, '--stages'],
  ['two stages less', { stages: ['adversarial'] }, '--stages'],
  ['less effort', { effort: 'quick' }, '--effort'],
  ['both', { stages: ['static'], effort: 'quick' }, '--stages and --effort'],
] as [string, Partial<ReportInputs>, string | undefined][])('a check of %s', ([, asked, flags]) => {
  const notes = fewerStages({ ...inputs, ...asked }, policy);
  expect(notes.map(({ rule, severity }) => [rule, severity])).toEqual(flags ? [['fewer-stages', 'note']] : []);
  if (flags !== undefined) expect(notes[0]?.fix?.endsWith(` without ${flags}.`)).toBe(true);
});

test('a report says so wherever it is read, and its verdict stays', async () => {
  const report = await reportOn([skillOf('tidy')], undefined, { stages: ['static'] });
  expect([report.verdict, report.findings.map(({ rule }) => rule)]).toEqual(['pass', ['fewer-stages']]);
  for (const shown of [renderText(report, { color: false }), renderMarkdown(report)])
    expect(shown).toContain('fewer-stages');
});
