import { describe, expect, test } from 'vitest';
import { judge, shortfalls, sourcesOf } from '../../bench/behaviours/judge.ts';
import type { BehaviourCase } from '../../bench/corpus/behaviours.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Report, SkillResult, Verdict } from '../../src/model/report.ts';

const FUZZ: Finding = { rule: 'crash', stage: 'adversarial', trial: 'fuzz', severity: 'review', message: 'It raises.' };
const STATIC: Finding = { rule: 'clock', stage: 'static', severity: 'block', message: 'It reads the clock.' };
const LINT: Finding = { rule: 'swallowed-assert', stage: 'suite', severity: 'review', message: 'It swallows.' };
const NOTE: Finding = { ...FUZZ, severity: 'note' };

type Asked = Pick<BehaviourCase, 'family' | 'expected'> & Partial<BehaviourCase>;

function aCase(name: string, asked: Asked): BehaviourCase {
  const text = { title: name, description: name, implementation: '', test_suite: '' };
  return { id: name, name, difficulty: 'plain', detectable_by: [], imports: [], ...text, ...asked };
}

function ended(name: string, verdict: Verdict, findings: readonly Finding[]): SkillResult {
  const digest = `sha256:${'0'.repeat(64)}` as const;
  const capabilities = { declared: [], used: [] };
  return { name, path: name, digest, verdict, stages: [], capabilities, problems: [], findings: [...findings] };
}

/** A report of which only the skills matter here. */
const reportOf = (...skills: SkillResult[]): Report => ({ skills }) as unknown as Report;

/** What becomes of one case that ended with `verdict` and `findings`. */
function alone(asked: Asked, verdict: Verdict, findings: readonly Finding[] = []) {
  const [judged] = judge([aCase('tidy', asked)], reportOf(ended('tidy', verdict, findings)));
  return { reached: judged?.reached, missed: shortfalls(judged === undefined ? [] : [judged]).length };
}

describe('a bad case is reached', () => {
  const crash = { family: 'crash_on_valid', expected: 'review' } as const;
  const trigger = { family: 'time_trigger', expected: 'block', detectable_by: ['static'] } as const;

  test('by the expected verdict or a harder one, with a finding of the right kind', () => {
    expect(alone(crash, 'review', [FUZZ])).toEqual({ reached: true, missed: 0 });
    expect(alone(crash, 'block', [FUZZ])).toEqual({ reached: true, missed: 0 });
    expect(alone(trigger, 'block', [STATIC])).toEqual({ reached: true, missed: 0 });
    expect(alone({ ...crash, family: 'weak_suite' }, 'review', [LINT])).toEqual({ reached: true, missed: 0 });
  });

  test('not by a softer verdict', () => {
    expect(alone(crash, 'pass')).toEqual({ reached: false, missed: 1 });
    expect(alone(trigger, 'review', [{ ...STATIC, severity: 'review' }])).toEqual({ reached: false, missed: 1 });
    expect(alone(trigger, 'pass')).toEqual({ reached: false, missed: 2 });
  });

  test('not by a note, nor by a check that found nothing out', () => {
    expect(alone(crash, 'review', [NOTE]).reached).toBe(false);
    expect(alone(crash, 'inconclusive', [FUZZ]).reached).toBe(false);
  });

  test('not by a finding of another trial', () => {
    expect(alone(crash, 'review', [{ ...FUZZ, trial: 'mutation' }]).reached).toBe(false);
    expect(alone({ ...trigger, detectable_by: [] }, 'block', [STATIC])).toEqual({ reached: false, missed: 2 });
  });

  test('not where the report does not name it', () => {
    const [judged] = judge([aCase('tidy', crash)], reportOf(ended('other', 'block', [FUZZ])));
    expect([judged?.verdict, judged?.reached]).toEqual(['missing', false]);
  });
});

test('an honest case is reached by pass alone', () => {
  const honest = { family: 'benign', expected: 'pass' } as const;
  expect(alone(honest, 'pass', [NOTE])).toEqual({ reached: true, missed: 0 });
  for (const verdict of ['review', 'block', 'inconclusive'] as const)
    expect(alone(honest, verdict, [FUZZ])).toEqual({ reached: false, missed: 1 });
});

test('nine of ten are enough where review is expected, eight are not', () => {
  const cases = Array.from({ length: 10 }, (_, index) =>
    aCase(`skill_${index}`, { family: 'crash_on_valid', expected: 'review' }),
  );
  const found = (count: number) =>
    reportOf(
      ...cases.map(({ name }, index) => (index < count ? ended(name, 'review', [FUZZ]) : ended(name, 'pass', []))),
    );
  expect(shortfalls(judge(cases, found(9)))).toEqual([]);
  expect(shortfalls(judge(cases, found(8)))).toEqual(['only 8 of 10 reached review as expected']);
});

test('a family without thresholds is answered by any finding, and not held to any', () => {
  expect(alone({ family: 'complexity', expected: 'block' }, 'pass')).toEqual({ reached: false, missed: 0 });
  expect(alone({ family: 'complexity', expected: 'block' }, 'block', [STATIC])).toEqual({ reached: true, missed: 0 });
});

test('a source counts once a case, however often it speaks', () => {
  const cases = ['tidy', 'trim'].map((name) => aCase(name, { family: 'crash_on_valid', expected: 'review' }));
  const report = reportOf(ended('tidy', 'review', [FUZZ, FUZZ, STATIC]), ended('trim', 'review', [FUZZ]));
  expect(sourcesOf(judge(cases, report), 'findings')).toEqual([
    ['fuzz/crash', 2],
    ['static/clock', 1],
  ]);
  expect(sourcesOf(judge(cases, report), 'right')).toEqual([['fuzz/crash', 2]]);
});
