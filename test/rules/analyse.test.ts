import { describe, expect, test, vi } from 'vitest';
import { MAX_FILE } from '../../src/rules/file-too-large.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { verdictOf } from '../../src/verdict/verdict.ts';
import { fileOf, honestSkill } from './honest-skill.ts';
import { changeStage, staticStage } from './static-stage.ts';

/** The rules that speak when `text` is the file `file` of an otherwise honest skill. */
async function rulesAgainst(file: string, text: string): Promise<string[]> {
  const { findings } = await staticStage(honestSkill('tidy', [fileOf(file, text)]));
  return findings.map(({ rule }) => rule);
}

test('no rule has anything to say about an honest skill', async () => {
  const { findings, problems, sources } = await staticStage(honestSkill('tidy'));
  expect({ findings, problems }).toEqual({ findings: [], problems: [] });
  expect(sources.map(({ role }) => role)).toEqual(expect.arrayContaining(['implementation', 'suite']));
});

describe('a rule that throws makes the skill inconclusive', () => {
  const throwing = (rule: Rule): Rule => ({
    ...rule,
    check: () => {
      throw new Error('a defect');
    },
  });

  test.each(RULES)('$id', async (rule) => {
    const rules = RULES.map((each) => (each === rule ? throwing(each) : each));
    const { findings, problems } =
      rule.on === 'change' ? changeStage(rules) : await staticStage(honestSkill('tidy'), {}, rules);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['rule-threw']));
    expect(problems.map(({ message }) => message).join()).toContain(`'${rule.id}'`);
    expect(verdictOf(findings, problems)).toBe('inconclusive');
  });

  test.each(RULES)('$id, half-way through its findings', async (rule) => {
    const half = {
      ...rule,
      *check() {
        yield { message: 'Something.', fix: 'Nothing.' };
        throw new Error('a defect');
      },
    } as Rule;
    const { findings, problems } =
      rule.on === 'change' ? changeStage([half]) : await staticStage(honestSkill('tidy'), {}, [half]);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['rule-threw']));
    expect(new Set(findings.map(({ message }) => message))).toEqual(new Set(['Something.']));
  });

  test('and keeps no other rule from speaking', async () => {
    const candidate = honestSkill('tidy', [fileOf('notes.txt', '')]);
    const rules = RULES.map((each) => (each.id === 'stray-file' ? each : throwing(each)));
    const { findings, problems } = await staticStage(candidate, {}, rules);
    expect(findings.map(({ rule }) => rule)).toEqual(['stray-file']);
    expect(verdictOf(findings, problems)).toBe('block');
  });
});

describe('what the lexical gate refuses is never parsed', () => {
  test.each([
    ['source-encoding', '\u{feff}import os\n'],
    ['hidden-character', 'import os #\u{200b}\n'],
    ['bare-carriage-return', 'import os\r'],
    ['long-line', `import os${' '.repeat(2000)}\n`],
  ])('%s, and nothing else, is told', async (rule, text) => {
    const { findings, sources } = await staticStage(honestSkill('tidy', [fileOf('tidy.py', text)]));
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(sources.map(({ file }) => file)).toEqual(['test_tidy.py']);
  });

  test('and neither is what is too large', async () => {
    const text = '# Nothing.\npass\n'.repeat(MAX_FILE / 16);
    expect(await rulesAgainst('tidy.py', text)).toEqual(['missing-function']);
    expect(await rulesAgainst('tidy.py', `${text}\n`)).toEqual(['file-too-large']);
  });
});

test('nesting may reach 250 levels', async () => {
  // The module is level 0; below it are the statement, the assignment, a minus sign with its operand for each level, and the number.
  expect(await rulesAgainst('test_tidy.py', `x = ${'-'.repeat(247)}1\n`)).toEqual(['no-tests']);
  expect(await rulesAgainst('test_tidy.py', `x = ${'-'.repeat(248)}1\n`)).toEqual(['too-deep']);
});

describe('a file that is nothing but faults is a finding and no crash', () => {
  // Every one is as large as is accepted; a call with so many arguments, or a walk from the start of the file to each
  // of them, would end or hold up the check of everybody else's skills.
  const floods: readonly (readonly [rule: string, unit: string])[] = [
    ['bare-carriage-return', '\r'],
    ['hidden-character', '\0\n'],
    ['non-ascii-name', 'é\n'],
    ['too-crowded', 'import os,os,os,os,os,os,os,os\n'],
    ['attribute-not-allowed', 'x.__globals__\n'],
    ['syntax-error', '(\n'],
    ['too-deep', '-\\\n'],
    ['too-crowded', 'def f():0\n'],
  ];
  test.each(floods)('%s: %j', async (rule, unit) => {
    const text = unit.repeat(Math.floor(MAX_FILE / new TextEncoder().encode(unit).length) - 1);
    const { findings, problems } = await staticStage(honestSkill('tidy', [fileOf('tidy.py', `${text}1`)]));
    expect(problems).toEqual([]);
    expect(findings.some((finding) => finding.rule === rule)).toBe(true);
  });
});

describe('a parser that throws', () => {
  test('makes the skill inconclusive, and the file is named', async () => {
    vi.resetModules();
    vi.doMock('../../src/syntax/grammar.ts', () => ({ pythonGrammar: () => Promise.reject(new Error('a defect')) }));
    const { staticStage: broken } = await import('./static-stage.ts');
    const { findings, problems, sources } = await broken(honestSkill('tidy', [fileOf('x', '')]));
    vi.doUnmock('../../src/syntax/grammar.ts');
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['parser-threw', "The parser failed on 'test_tidy.py'."],
      ['parser-threw', "The parser failed on 'tidy.py'."],
    ]);
    expect([findings.map(({ rule }) => rule), sources]).toEqual([['stray-file'], []]);
  });
});

describe('what is found of the suite as a suite', () => {
  const few = honestSkill('tidy', [fileOf('test_tidy.py', 'def test_a():\n    assert True\n')]);
  test.each([
    ['suite', ['static', 'suite']],
    ['suite', ['suite']],
    ['static', ['static']],
  ])('belongs to the %s stage where %j are asked for', async (stage, stages) => {
    const { findings } = await staticStage(few, { stages });
    expect(findings.map((finding) => [finding.rule, finding.stage])).toEqual([['few-tests', stage]]);
  });
});
