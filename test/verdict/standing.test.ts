import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateOf } from '../../src/model/candidate.ts';
import { canonical } from '../../src/model/canonical.ts';
import { digestOf } from '../../src/model/digest.ts';
import type { Finding, Stage } from '../../src/model/finding.ts';
import { Policy } from '../../src/model/policy.ts';
import type { Report, SkillResult } from '../../src/model/report.ts';
import { reportOf } from '../../src/verdict/report.ts';
import { skillResult } from '../../src/verdict/skill-result.ts';
import { objectionTo, objectionToTrials, type Standing } from '../../src/verdict/standing.ts';
import type { Forged } from '../commands/forged.ts';
import { finding, findingOf, problemOf } from './findings.ts';

const NOTE = findingOf('note', { file: 'a.py', line: 1 });
const REVIEW = findingOf('review', { file: 'a.py', line: 2 });
const TRIAL = findingOf('block', { stage: 'suite', trial: 'suite' });

/** What we found out ourselves, and a report that says the same of a suite that passed. */
const standing: Standing = {
  policy: Policy.parse({}),
  policyDigest: digestOf(''),
  digest: candidateOf('a', []).digest,
  findings: [REVIEW, NOTE],
  today: '2026-06-01',
};

function reportAbout(
  findings: readonly Finding[] = [NOTE, REVIEW],
  stages: readonly Stage[] = ['static', 'suite', 'adversarial'],
): Report {
  const common = {
    manifest: undefined,
    problems: [],
    used: new Set<never>(),
    stages,
    ran: ['intake', ...stages] as const,
  };
  const inputs = { asOf: '2026-06-01', effort: 'normal', seed: '00' } as const;
  const skills = [skillResult({ candidate: candidateOf('a', []), ...common, findings })];
  return reportOf(digestOf(''), { ...inputs, stages: [...stages] }, skills);
}

/** The code of what is held against `report`, after something in it or in its skill was changed. */
function objection(
  report: Report,
  changes: { report?: Partial<Report>; skill?: Partial<SkillResult>; own?: Partial<Standing> } = {},
) {
  const skills = report.skills.map((skill) => ({ ...skill, ...changes.skill }));
  const whole = { ...report, skills, ...changes.report };
  return objectionTo(whole, skills[0] as SkillResult, { ...standing, ...changes.own })?.code;
}

describe('a report', () => {
  test('that says what we found, in whatever order, stands', () => {
    expect(objection(reportAbout())).toBe(undefined);
  });

  test('that shows the characters of ours which do not show stands', () => {
    const hidden = findingOf('note', { message: 'a\u001b\u202e' });
    expect(objection(reportAbout([hidden]), { own: { findings: [hidden] } })).toBe(undefined);
  });

  test('that adds what only a trial can find stands', () => {
    expect(objection(reportAbout([NOTE, REVIEW, TRIAL]))).toBe(undefined);
  });

  test.for([
    ['by another version of the tool', { report: { tool: { name: 'skill-assay' as const, version: '0.0.1' } } }],
    ['under another policy', { report: { policy: { digest: digestOf('x') } } }],
    ['about other bytes', { skill: { digest: digestOf('x') } }],
    [
      'with less effort than policy asks for',
      { own: { policy: Policy.parse({ adversarial: { effort: 'thorough' } }) } },
    ],
    ['that lacks a static finding', { own: { findings: [NOTE, REVIEW, findingOf('note', { line: 3 })] } }],
    ['that has a static finding too many', { own: { findings: [REVIEW] } }],
    ['that words a static finding otherwise', { own: { findings: [NOTE, { ...REVIEW, message: 'Another.' }] } }],
    ['that places a static finding elsewhere', { own: { findings: [NOTE, { ...REVIEW, line: 3 }] } }],
    [
      'that makes a static finding less grave',
      { own: { findings: [NOTE, { ...REVIEW, severity: 'block' as const }] } },
    ],
  ])('made %s is a mismatch', ([, changes]) => {
    expect(objection(reportAbout(), changes as Parameters<typeof objection>[1])).toBe('report-mismatch');
  });

  test.for([
    ['adversarial', ['static', 'suite']],
    ['suite', ['static']],
  ] as const)('made without the stage %s, which policy asks for, is a mismatch', ([, stages]) => {
    expect(objection(reportAbout(undefined, stages))).toBe('report-mismatch');
    expect(objection(reportAbout(undefined, stages), { own: { policy: Policy.parse({ stages }) } })).toBeUndefined();
  });

  test.for(['suite', 'adversarial'])('in which the stage %s did not run is a mismatch', (stage) => {
    const stages = reportAbout().skills[0]?.stages.map((each) =>
      each.stage === stage ? { ...each, outcome: 'not-run' as const } : each,
    );
    expect(objection(reportAbout(), { skill: { stages: stages ?? [] } })).toBe('report-mismatch');
  });

  test.for([
    [
      'passes a skill that is for review',
      { skill: { verdict: 'pass' as const }, report: { verdict: 'pass' as const } },
    ],
    ['passes as a whole what it does not in part', { report: { verdict: 'pass' as const } }],
    ['passes with a problem in it', { skill: { problems: [problemOf('suite')] } }],
    ['passes a change that is refused', { report: { findings: [findingOf('block')] } }],
    ['passes a change about which something is open', { report: { problems: [problemOf('static')] } }],
    [
      'refuses what it finds nothing against',
      { skill: { verdict: 'block' as const }, report: { verdict: 'block' as const } },
    ],
  ])('that %s is invalid', ([, changes]) => {
    expect(objection(reportAbout(), changes as Parameters<typeof objection>[1])).toBe('report-invalid');
  });

  test.for([
    ['speaks twice of one skill', 'report-invalid', (r) => r.skills.push({ ...r.skills[0] })],
    ['asks twice for one stage', 'report-invalid', (r) => r.inputs.stages.push('static')],
    ['tells one stage twice', 'report-invalid', (r) => r.skills[0].stages.push(r.skills[0].stages[1])],
    ['tells a stage that was not asked for', 'report-invalid', (r) => r.inputs.stages.pop()],
    ['has a skill under another path', 'report-invalid', (r) => Object.assign(r.skills[0], { path: '../../etc' })],
    ['leaves out what it need not', 'report-invalid', (r) => Object.assign(r.omitted, { findings: 1 })],
    ['lists more than any does', 'report-invalid', (r) => fill(r, 201)],
    ['was cut', 'report-mismatch', (r) => Object.assign(fill(r, 200).omitted, { findings: 1 })],
    ['judges by tomorrow', 'report-mismatch', (r) => Object.assign(r.inputs, { asOf: '2026-06-02' })],
  ] as [string, string, (report: Forged) => unknown][])('that %s is refused: %s', ([, code, edit]) => {
    const report = structuredClone(reportAbout()) as Forged;
    edit(report);
    expect(objectionTo(report, report.skills[0], { ...standing, findings: report.skills[0].findings })?.code).toBe(
      code,
    );
  });

  test('that was cut in another skill only stands', () => {
    const report = structuredClone(reportAbout()) as Forged;
    report.skills.push({ ...fill(structuredClone(report), 200).skills[0], name: 'b', path: 'b' });
    report.omitted.findings = 7;
    expect(objectionTo(report, report.skills[0], standing)).toBeUndefined();
  });

  test.for(['2026-05-31', '2026-06-01'])('that judges by %s, and not by a day to come, stands', (asOf) => {
    expect(objection(reportAbout(), { report: { inputs: { ...reportAbout().inputs, asOf } } })).toBeUndefined();
  });

  test('that passes a stage in which it refuses something is invalid', () => {
    const report = reportAbout([NOTE, REVIEW, TRIAL]);
    const stages = report.skills[0]?.stages.map((each) => ({ ...each, outcome: 'pass' as const })) ?? [];
    expect(objection(report, { skill: { stages } })).toBe('report-invalid');
  });
});

/** Gives the report's skill `count` notes, and what follows from them. */
function fill(report: Forged, count: number): Forged {
  const [skill] = report.skills;
  const findings = Array.from({ length: count }, (_, index) => ({ ...NOTE, line: index + 1 }));
  Object.assign(skill, { findings, verdict: 'pass' });
  for (const stage of skill.stages) stage.outcome = 'pass';
  report.verdict = 'pass';
  return report;
}

const findings = fc.array(finding, { maxLength: 4 });
const keysOf = (list: readonly Finding[]): string =>
  list
    .map((each) => canonical(each))
    .sort()
    .join();

test('a report stands where it lists our own findings, and nowhere else', () => {
  fc.assert(
    fc.property(findings, fc.oneof(findings, fc.constant(undefined)), (claimed, other) => {
      const own = { findings: other ?? claimed.toReversed() };
      const holds = keysOf(claimed) === keysOf(own.findings);
      expect(objection(reportAbout(claimed), { own })).toBe(holds ? undefined : 'report-mismatch');
    }),
  );
});

describe('what a report says of the trials', () => {
  test('does not depend on its static findings', () => {
    fc.assert(
      fc.property(findings, (claimed) => {
        const report = reportAbout(claimed);
        expect(objectionToTrials(report, report.skills[0] as SkillResult, standing)).toBeUndefined();
      }),
    );
  });

  test.for([
    ['suite', 'suite', undefined],
    ['adversarial', 'adversarial', undefined],
    ['static', 'suite', 'report-mismatch'],
  ] as const)('is what is there where a problem of the stage %s stopped it', ([stage, last, code]) => {
    const report = structuredClone(reportAbout([NOTE])) as Forged;
    const [skill] = report.skills;
    Object.assign(skill, { problems: [problemOf(stage)], verdict: 'inconclusive' });
    report.verdict = 'inconclusive';
    const after = skill.stages.findIndex((each: Forged) => each.stage === last);
    for (const [at, each] of skill.stages.entries())
      each.outcome = each.stage === stage ? 'inconclusive' : at >= after ? 'not-run' : 'pass';
    expect(objectionToTrials(report, skill, standing)?.code).toBe(code);
  });

  test.for([
    ['by the witness, before the suite ran, is taken with what is there', 'block', undefined],
    ['by nothing of weight, though the suite did not run, is not', 'review', 'report-mismatch'],
  ] as const)('against a skill that was stopped %s', ([, severity, code]) => {
    const found = findingOf(severity, { rule: 'parsers-disagree', trial: 'witness' });
    const report = structuredClone(reportAbout([found])) as Forged;
    report.skills[0].stages[2].outcome = 'not-run';
    expect(objectionToTrials(report, report.skills[0], standing)?.code).toBe(code);
  });

  test('is nothing where the suite did not run, even of a skill that it refuses', () => {
    const report = reportAbout([findingOf('block')]);
    const [skill] = report.skills;
    const stages = skill?.stages.map((each) => (each.stage === 'suite' ? { ...each, outcome: 'not-run' } : each));
    expect(objectionToTrials(report, { ...skill, stages } as SkillResult, standing)?.code).toBe('report-mismatch');
  });
});
