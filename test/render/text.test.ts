import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { renderText } from '../../src/render/text.ts';
import {
  changeReport,
  cleanReport,
  COMMAND,
  HOSTILE,
  IN_LOGS,
  reportWith,
  trialReportWith,
  UNSAFE,
} from './hostile.ts';

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

describe('what a run showed', () => {
  const text = (shown: string) => renderText(trialReportWith(shown), { color: false });
  /** Lines that are not the candidate's: those below `out` and `see` stand further in than any of ours. */
  const ours = (shown: string) =>
    shown
      .split('\n')
      .filter((line) => line !== '' && !/^ {13}/.test(line))
      .map((line) => line.replace(/^( {9}run) .*/, '$1'));

  test.for(IN_LOGS)('does not let a candidate %s', ([, shown]) => {
    expect([text(shown).match(UNSAFE), text(shown).match(COMMAND)]).toEqual([null, null]);
  });

  test.for(HOSTILE.filter(([, shown]) => shown.length < 4000))(
    'looks like nothing of ours when it tries to %s',
    ([, shown]) => {
      expect(ours(text(shown))).toEqual(ours(text('x')));
    },
  );

  test('is there line by line, with the command that shows it again', () => {
    const lines = text('x').split('\n');
    const at = lines.indexOf('         out first');
    expect(lines.slice(at, at + 5)).toEqual([
      '         out first',
      '             x',
      '             xa',
      '             last',
      '         run assay x',
    ]);
    expect(lines).toContain('         see first');
  });

  test('is not shown of a note, nor once more', () => {
    const report = trialReportWith('x');
    const twice = report.skills.map((skill) => ({
      ...skill,
      findings: skill.findings.flatMap((finding) => [finding, { ...finding, message: 'y' }]),
    }));
    const shown = renderText({ ...report, skills: twice }, { color: false });
    expect(shown.match(/^ {13}xa$/gm)).toHaveLength(2);
    expect(shown.match(/^ {9}(?:out|see) as above$/gm)).toHaveLength(2);
    expect(shown.match(/ run assay x$/gm)).toHaveLength(2);
  });

  test('says how much of it is left out, and where a command stands that is too long', () => {
    const report = trialReportWith('x');
    const findings = report.skills[0]?.findings.map((finding) => ({
      ...finding,
      evidence: 'a\n'.repeat(57),
      reproduce: `assay ${'x'.repeat(5000)}`,
    }));
    const shown = renderText({ ...report, skills: [{ ...report.skills[0], findings }] } as Report, { color: false });
    expect([shown.includes('… 17 more lines'), shown.includes('in the JSON report'), shown.length < 10_000]).toEqual([
      true,
      true,
      true,
    ]);
  });
});
