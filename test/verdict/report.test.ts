import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateOf } from '../../src/model/candidate.ts';
import { digestOf } from '../../src/model/digest.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Problem } from '../../src/model/problem.ts';
import { Report, type ReportInputs } from '../../src/model/report.ts';
import { reportOf, seedFor } from '../../src/verdict/report.ts';
import { skillResult } from '../../src/verdict/skill-result.ts';
import { worst } from '../../src/verdict/verdict.ts';
import { finding, findingOf, problem, problemOf } from './findings.ts';

const POLICY = digestOf('');
const INPUTS: ReportInputs = { asOf: '2026-06-01', stages: ['static'], effort: 'normal', seed: '00' };

const skill = (name: string, findings: readonly Finding[] = [], problems: readonly Problem[] = []) =>
  skillResult({
    candidate: candidateOf(name, []),
    manifest: undefined,
    findings,
    problems,
    used: new Set(),
    stages: ['static'],
    ran: ['intake', 'static'],
  });

/** Any results of skills with names of their own. */
const skills = fc
  .array(fc.tuple(fc.array(finding, { maxLength: 3 }), fc.array(problem, { maxLength: 1 })), { maxLength: 4 })
  .map((all) => all.map(([findings, problems], index) => skill(`s${index}`, findings, problems)));

describe('a report', () => {
  test('fits its schema, whatever was found', () => {
    fc.assert(
      fc.property(skills, (results) => {
        const report = reportOf(POLICY, INPUTS, results);
        expect(Report.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
      }),
    );
  });

  test("has its worst skill's verdict", () => {
    fc.assert(
      fc.property(skills, (results) => {
        expect(reportOf(POLICY, INPUTS, results).verdict).toBe(worst(results.map(({ verdict }) => verdict)));
      }),
    );
  });

  test('is the same in whatever order skills were done', () => {
    fc.assert(
      fc.property(skills, (results) => {
        expect(reportOf(POLICY, INPUTS, results.toReversed())).toEqual(reportOf(POLICY, INPUTS, results));
      }),
    );
  });

  test('shows what does not show in what was found about the whole change', () => {
    const whole = {
      findings: [findingOf('block', { message: 'a\u001b' })],
      problems: [{ ...problemOf(), message: '\n' }],
    };
    const { findings, problems } = reportOf(POLICY, INPUTS, [], whole);
    expect([findings[0]?.message, problems[0]?.message]).toEqual(['a\\u{1b}', '\\u{a}']);
  });

  test.each(['3.10.13', '3.14.0rc1', '3.15.0a2', '3.11.9+chromium.1'])('may name the Python %s', (python) => {
    expect(Report.safeParse(reportOf(POLICY, { ...INPUTS, python }, [])).success).toBe(true);
  });

  test('sorts names by their code units', () => {
    const names = ['b', 'a_', 'a', 'B', 'a0'].map((name) => skill(name));
    expect(reportOf(POLICY, INPUTS, names).skills.map(({ name }) => name)).toEqual(['B', 'a', 'a0', 'a_', 'b']);
  });
});

describe('a list of findings that is too long', () => {
  const notes = (count: number) =>
    Array.from({ length: count }, (_, index) => findingOf('note', { file: 'a.py', line: index + 1 }));

  test('is cut, and what was cut is counted over all skills', () => {
    const report = reportOf(POLICY, INPUTS, [skill('a', notes(203)), skill('b', notes(200)), skill('c', notes(201))]);
    expect([report.omitted.findings, ...report.skills.map(({ findings }) => findings.length)]).toEqual([
      4, 200, 200, 200,
    ]);
  });

  test('keeps what is grave', () => {
    const grave = [findingOf('review', { file: 'z.py' }), findingOf('block', { file: 'z.py', line: 9 })];
    const [result] = reportOf(POLICY, INPUTS, [skill('a', [...notes(300), ...grave])]).skills;
    expect(result?.findings.slice(0, 3).map(({ severity }) => severity)).toEqual(['block', 'review', 'note']);
  });

  test('does not change the verdict', () => {
    const grave = findingOf('block', { file: 'z.py' });
    expect(reportOf(POLICY, INPUTS, [skill('a', [...notes(300), grave])]).verdict).toBe('block');
  });

  test('that is just not too long keeps the order in which one reads', () => {
    const [result] = reportOf(POLICY, INPUTS, [
      skill('a', [...notes(199), findingOf('block', { file: 'z.py' })]),
    ]).skills;
    expect(result?.findings.at(-1)?.severity).toBe('block');
  });
});

describe('a seed that nobody gave', () => {
  const [one, two] = [digestOf('1'), digestOf('2')];

  test('has 16 hexadecimal digits', () => {
    expect(seedFor(POLICY, [one])).toMatch(/^[0-9a-f]{16}$/);
  });

  test('is the same for the same bytes', () => {
    expect(seedFor(POLICY, [one, two])).toBe(seedFor(POLICY, [one, two]));
  });

  test.for([
    ['the policy', seedFor(two, [one])],
    ['a candidate', seedFor(POLICY, [two])],
    ['the number of candidates', seedFor(POLICY, [one, one])],
    ['the nonce', seedFor(POLICY, [one], 'x')],
  ] as const)('is another one when %s changes', ([, seed]) => {
    expect(seed).not.toBe(seedFor(POLICY, [one]));
  });
});
