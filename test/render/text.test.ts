import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { renderText } from '../../src/render/text.ts';
import { changeReport, cleanReport, COMMAND, HOSTILE, IN_LOGS, reportWith, UNSAFE } from './hostile.ts';

describe('a report as text', () => {
  test.for(IN_LOGS)('does not let a candidate %s', ([, text]) => {
    const shown = renderText(reportWith(text), { color: false });
    expect([shown.match(UNSAFE), shown.match(COMMAND)]).toEqual([null, null]);
  });

  test('has as many lines whatever its candidates wrote', () => {
    const lines = HOSTILE.map(([, text]) => renderText(reportWith(text), { color: false }).split('\n').length);
    expect(new Set(lines)).toEqual(new Set([renderText(reportWith('x'), { color: false }).split('\n').length]));
  });

  test('says the same with colours as without', () => {
    const report = reportWith('x');
    expect(stripVTControlCharacters(renderText(report, { color: true }))).toBe(renderText(report, { color: false }));
  });

  test('ends with the verdict and one line end', () => {
    const lines = renderText(reportWith('x'), { color: false }).split('\n');
    expect([lines.at(-2)?.split(':')[0], lines.at(-1)]).toEqual(['block', '']);
  });

  test('names skill, file, line and column of a finding', () => {
    expect(renderText(reportWith('x'), { color: false })).toContain('x/x:3:2');
  });

  test('names what kept us from knowing', () => {
    expect(renderText(reportWith('x'), { color: false })).toContain('wall-clock');
  });

  test('says how many findings are not listed', () => {
    expect(renderText({ ...cleanReport(), omitted: { findings: 7 } }, { color: false })).toContain(
      '7 further findings',
    );
  });

  test.each([
    ['static', undefined, 'block', true],
    ['static', undefined, 'note', false],
    ['suite', 'suite', 'block', true],
  ] as const)(
    'names where to read more where something is to be decided (%s, %s, %s: %s)',
    (stage, trial, severity, isNamed) => {
      const finding = { rule: 'some-rule', stage, severity, message: 'x', ...(trial && { trial }) };
      const shown = renderText({ ...cleanReport(), findings: [finding] }, { color: false });
      expect(shown.includes('assay explain RULE')).toBe(isNamed);
    },
  );

  test('lists what concerns the change as a whole', () => {
    const shown = renderText(changeReport(), { color: false });
    expect([shown.includes('some-rule'), shown.includes('wall-clock')]).toEqual([true, true]);
  });

  test('of nothing at all still says its verdict', () => {
    expect(renderText({ ...cleanReport(), skills: [] }, { color: false })).toMatch(/^\npass: /);
  });
});
