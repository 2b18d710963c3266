import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateOf } from '../../src/model/candidate.ts';
import { canonical, type Json } from '../../src/model/canonical.ts';
import type { Finding } from '../../src/model/finding.ts';
import { SkillResult } from '../../src/model/report.ts';
import { type Learnt, skillResult } from '../../src/verdict/skill-result.ts';
import { UNSAFE } from '../render/hostile.ts';
import { finding, findingOf, problem, problemOf } from './findings.ts';

const resultOf = (rest: Partial<Learnt>) =>
  skillResult({
    candidate: candidateOf('x', []),
    manifest: undefined,
    findings: [],
    problems: [],
    used: new Set(),
    stages: ['static', 'suite'],
    ran: ['intake', 'static'],
    ...rest,
  });

describe('the result of a skill', () => {
  test('fits its schema, whatever was found', () => {
    fc.assert(
      fc.property(fc.array(finding), fc.array(problem), (findings, problems) => {
        expect(SkillResult.parse(resultOf({ findings, problems }))).toEqual(resultOf({ findings, problems }));
      }),
    );
  });

  test('lists findings in one order, in whatever order they were found', () => {
    const permuted = fc
      .array(finding, { minLength: 2, maxLength: 8 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(permuted, ([one, two]) => {
        expect(resultOf({ findings: two })).toEqual(resultOf({ findings: one }));
      }),
    );
  });

  test('lists findings as one reads: by file, line and column', () => {
    const places = [
      ['b.py', 1, 1],
      ['a.py', 10, 1],
      ['a.py', 9, 2],
      ['a.py', 9, 1],
    ] as const;
    const findings = places.map(([file, line, column]) => findingOf('note', { file, line, column }));
    const { findings: listed } = resultOf({ findings: [...findings, findingOf('note')] });
    expect(listed.map(({ file, line, column }) => [file, line, column])).toEqual([
      [undefined, undefined, undefined],
      ...places.toReversed(),
    ]);
  });

  test('says of every stage that was asked for what it came to, intake first', () => {
    expect(resultOf({ findings: [findingOf('block')] }).stages).toEqual([
      { stage: 'intake', outcome: 'pass' },
      { stage: 'static', outcome: 'fail' },
      { stage: 'suite', outcome: 'not-run' },
    ]);
  });

  test('counts a problem of a stage that nobody asked for', () => {
    const problems = [{ code: 'rule-threw', stage: 'intake', message: '' } as const];
    expect(resultOf({ problems }).verdict).toBe('inconclusive');
  });

  test.for(['message', 'file', 'fix', 'evidence'] as const)(
    'has a canonical form though half a character is in a %s',
    (key) => {
      const findings: Finding[] = [findingOf('note', { [key]: 'a\ud800' })];
      expect(canonical(resultOf({ findings }) as unknown as Json)).toContain('a\ufffd');
    },
  );

  test('holds nothing that paints, hides or begins a line, but for the lines and tabs of evidence', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\n', '\t', '\r', '\u001b', '\u009b', '\u202e', '\u200b', 'a', '\ud800'),
        fc.string(),
      ),
    });
    const texts = fc.record({ message: text, fix: text, file: text, evidence: text, reproduce: text });
    fc.assert(
      fc.property(texts, (each) => {
        const findings = [findingOf('note', each)];
        const problems = [{ ...problemOf(), message: each.message, fix: each.fix }];
        const made = resultOf({ findings, problems });
        const { evidence = '', ...others } = made.findings[0] as Finding;
        const all = [
          ...Object.values(others),
          ...Object.values(made.problems[0] ?? {}),
          evidence.replace(/[\n\t]/g, ''),
        ];
        expect(all.filter((value) => typeof value === 'string' && /\n/.test(value))).toEqual([]);
        expect(all.filter((value) => typeof value === 'string' && UNSAFE.test(value))).toEqual([]);
        // Made again of what it holds, as a claim is, it stays as it is.
        expect(resultOf({ findings: made.findings, problems: made.problems })).toEqual(made);
      }),
    );
  });

  test('shows what a character was that does not show', () => {
    const findings = [findingOf('note', { message: 'a\u001b[31m\u202e', evidence: 'x\n\ty\r' })];
    expect(resultOf({ findings }).findings).toMatchObject([
      { message: 'a\\u{1b}[31m\\u{202e}', evidence: 'x\n\ty\\u{d}' },
    ]);
  });

  test('lists declared capabilities sorted', () => {
    const manifest = {
      name: 'x',
      description: 'x',
      imports: [],
      capabilities: ['randomness' as const, 'clock' as const],
    };
    expect(resultOf({ manifest }).capabilities).toEqual({ declared: ['clock', 'randomness'], used: [] });
  });
});

describe('what a report says by the name of a directory or a line of source commands nobody', () => {
  const names: readonly (readonly [name: string, written: string])[] = [
    ['a\u001b[8mb', 'a\\u{1b}[8mb'],
    ['a\nb', 'a\\u{a}b'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['##[error]a', '\\u{23}#[error]a'],
    ['::error::a', '\\u{3a}:error::a'],
  ];
  test.each(names)('the name %j', (name, written) => {
    const { name: given, path } = resultOf({ candidate: candidateOf(name, []) });
    expect([given, path]).toEqual([written, written]);
  });

  test('evidence', () => {
    const evidence = '# ##[warning]a\n  ::set-output name=a::b\n# ##vso[task.setvariable]a\na[::2] ## b';
    const { findings } = resultOf({ findings: [findingOf('note', { evidence })] });
    expect(findings[0]?.evidence).toBe(
      '# \\u{23}#[warning]a\n  \\u{3a}:set-output name=a::b\n# \\u{23}#vso[task.setvariable]a\na[::2] ## b',
    );
  });
});
