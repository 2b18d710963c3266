import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Report, SkillResult } from '../../src/model/report.ts';
import { annotationsOf } from '../../src/render/annotations.ts';
import { changeReport, cleanReport, COMMAND, IN_LOGS, reportWith, UNSAFE } from './hostile.ts';

function reportOf(findings: readonly Finding[]): Report {
  return { ...cleanReport(), skills: [{ ...(cleanReport().skills[0] as SkillResult), findings: [...findings] }] };
}

const found = (rule: string, line: number, severity: Finding['severity'] = 'note'): Finding => ({
  rule,
  stage: 'static',
  severity,
  message: `at ${line}`,
  file: 'x.py',
  line,
});

describe('annotations', () => {
  test('come gravest first, whatever the order of the report', () => {
    const findings = [found('b', 2), found('a', 9, 'block'), found('a', 1)];
    const { annotations } = annotationsOf(reportOf(findings));
    expect(annotations.map(({ level, startLine }) => [level, startLine])).toEqual([
      ['failure', 9],
      ['notice', 1],
      ['notice', 2],
    ]);
    expect(annotationsOf(reportOf(findings.reverse())).annotations).toEqual(annotations);
  });

  test('of one file and rule become one where there are too many, and are counted', () => {
    const findings = [...Array.from({ length: 250 }, (_, at) => found('a', at + 1)), found('b', 3, 'block')];
    const { annotations, merged } = annotationsOf(reportOf(findings), { directoryOf: () => 'lib/x' });
    expect(merged).toBe(249);
    expect(annotations.map(({ path, message }) => [path, message])).toEqual([
      ['lib/x/x.py', 'at 3'],
      ['lib/x/x.py', 'at 1 And 249 more of a in this file.'],
    ]);
  });

  test('are never more than wanted', () => {
    const findings = Array.from({ length: 300 }, (_, at) => found(`rule-${at}`, at + 1));
    const { annotations, merged } = annotationsOf(reportOf(findings));
    expect([annotations.length, merged]).toEqual([200, 100]);
  });

  test('stand at the first line where no line is known, and at no file where the change as a whole is meant', () => {
    const { line: _, ...nowhere } = found('a', 1);
    expect(annotationsOf(reportOf([nowhere])).annotations[0]).toMatchObject({
      path: 'x/x.py',
      startLine: 1,
      endLine: 1,
    });
    const { file: __, ...ofChange } = changeReport().findings[0] as Finding;
    expect(annotationsOf({ ...cleanReport(), findings: [ofChange] }).annotations[0]?.path).toBe('.github');
  });

  test.for(IN_LOGS)('do not let a candidate %s', ([, text]) => {
    const shown = annotationsOf(reportWith(text)).annotations.flatMap((each) => Object.values(each).map(String));
    expect(shown.filter((each) => UNSAFE.test(each) || COMMAND.test(each))).toEqual([]);
  });
});
