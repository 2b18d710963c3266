import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { Report } from '../../src/model/report.ts';
import { caseToken } from '../../src/trials/case-token.ts';
import { BAD_SKILLS, type BadSkill, written } from '../commands/bad-skills.ts';
import { COMMAND, UNSAFE } from '../render/hostile.ts';
import { onLinuxOnly } from '../sandbox/bench.ts';
import { run } from './run-main.ts';

onLinuxOnly();

const SUBPROCESS = ['--backend', 'subprocess'];
const told = ({ severity, rule }: Finding) => `${severity} ${rule}`;

async function checked(at: string, ...flags: string[]): Promise<readonly Finding[]> {
  const { stdout } = await run('check', at, '--format', 'json', ...SUBPROCESS, ...flags);
  const [skill] = Report.parse(JSON.parse(stdout)).skills;
  expect(skill?.problems).toEqual([]);
  return skill?.findings ?? [];
}

/** Runs the command that a finding prints, for the skill at `at`. */
async function reproduced({ reproduce }: Finding, at: string) {
  const [assay, ...args] = (reproduce ?? '').split(' ').map((word) => (word === 'SKILL' ? at : word));
  expect(assay).toBe('assay');
  const { code, stdout } = await run(...args, '--format', 'json', ...SUBPROCESS);
  const shown = JSON.parse(stdout);
  // What shows itself only among many runs is shown by the check as a whole.
  return { code, shown: args[0] === 'check' ? { ...shown, ...shown.skills[0] } : shown };
}

describe.for(BAD_SKILLS.map((skill) => [skill.name, skill] as const))('of %s', ([, skill]) => {
  test('each finding shows itself again by the command that it prints, and none once that is mended', async () => {
    const at = written(skill);
    const findings = await checked(at);
    const own = findings.filter(({ trial, severity }) => trial === skill.trial && severity !== 'note');
    expect(own.map(told)).toEqual(skill.says);
    const mended = written({ ...skill, ...skill.mended });
    for (const finding of findings.filter(({ reproduce }) => reproduce !== undefined)) {
      const { code, shown } = await reproduced(finding, at);
      expect([code, shown.skill ?? shown.name, shown.problems]).toEqual([1, skill.name, []]);
      expect(shown.findings.map(told)).toContain(told(finding));
      if (finding.trial !== skill.trial || finding.severity === 'note') continue;
      const { code: after, shown: left } = await reproduced(finding, mended);
      expect([after, left.findings]).toEqual([0, []]);
    }
    expect((await checked(mended)).filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});

describe('what the suite trial finds', () => {
  const suite = (...asserts: string[]) => ['rounded(2) == 2', ...asserts];
  const code = 'def rounded(number: int) -> int:\n    """Return `number`."""\n    return number\n';
  test.for([
    ['a test that fails', 'block test-fails', suite('rounded(3) == 4', 'rounded(5) == 5'), suite('rounded(3) == 3')],
    [
      'a test that cannot fail',
      'review vacuous-test',
      suite('rounded(3) is rounded', 'rounded(5) == 5').map((each) => each.replace('is rounded', '!= "x"')),
      suite('rounded(3) == 3', 'rounded(5) == 5'),
    ],
  ] as const)('%s is found again by the command that it prints', async ([, said, tests, mended]) => {
    const at = written({ name: 'rounded', code, suite: tests });
    const finding = (await checked(at)).find((each) => told(each) === said);
    expect(finding?.trial).toBe('suite');
    const { shown } = await reproduced(finding as Finding, at);
    expect(shown.findings).toContainEqual(finding);
    const { shown: left } = await reproduced(finding as Finding, written({ name: 'rounded', code, suite: mended }));
    expect(left.findings.map(told)).not.toContain(said);
  });
});

test.for([
  ['an answer by the hash seed', 'hash-dependent', '    return list(set(words))\n', []],
  [
    'a branch',
    'untested-branch',
    '    if len(words) > 3:\n        return words\n    return sorted(set(words))\n',
    ['--effort', 'quick'],
  ],
  [
    'a weak suite',
    'weak-suite',
    '    if len(words) > 3:\n        return words\n    return sorted(set(words))\n',
    ['--effort', 'quick'],
  ],
] as const)('%s is found again after a check of more skills, or of another effort', async ([, rule, body, flags]) => {
  const suite = ['kinds(["a"]) == ["a"]', 'sorted(kinds(["b", "a", "a"])) == ["a", "b"]', 'kinds([]) == []'];
  const code = `def kinds(words: list[str]) -> list[str]:\n    """Return the distinct words."""\n${body}`;
  const [at, other] = [written({ name: 'kinds', code, suite }), written(BAD_SKILLS[0] as BadSkill)];
  const { stdout } = await run('check', at, other, '--format', 'json', ...SUBPROCESS, ...flags);
  const skill = Report.parse(JSON.parse(stdout)).skills.find(({ name }) => name === 'kinds');
  const finding = skill?.findings.find((each) => each.rule === rule && each.severity === 'review');
  expect(finding?.message).toMatch(/\. [A-Z][^.?]*\?$/);
  const { shown } = await reproduced(finding as Finding, at);
  expect(shown.findings.map(({ message }: Finding) => message)).toContain(finding?.message);
});

describe('the program', () => {
  const [, mean] = BAD_SKILLS;
  const at = written(mean as BadSkill);
  const token = caseToken({ trial: 'fuzz', skill: 'mean_of', calls: [{ args: [['l', 0, []]], kwargs: {} }] }) ?? '';
  const replay = (...flags: string[]) => run('replay', at, ...flags, ...SUBPROCESS);

  test('says what it called, what came of it, and what that shows', async () => {
    const { code, stdout } = await replay('--trial', 'fuzz', '--case', token);
    expect([code, stdout.split('\n')]).toEqual([
      1,
      [
        'mean_of([]) raises ZeroDivisionError: division by zero',
        'review: mean_of([]) raises ZeroDivisionError (division by zero). Is this an input that callers may pass? (crash)',
        '',
      ],
    ]);
  });

  test.for([
    ['case-unknown', 2, ['--trial', 'fuzz', '--case', 'x']],
    ['case-unknown', 2, ['--trial', 'replay', '--case', token]],
    ['flag-value', 2, ['--trial', 'fuzz']],
    ['flag-value', 2, ['--trial', 'fuz', '--case', token]],
    ['flag-value', 2, ['--trial', 'fuzz', '--case', token, '--format', 'sarif']],
  ] as const)('ends with %s, exit %i: %j', async ([error, exit, flags]) => {
    const { code, stderr } = await replay(...flags);
    expect([code, stderr.includes(`(${error})`)]).toEqual([exit, true]);
  });

  test('ends with skill-blocked, exit 1, where the code may not run', async () => {
    const blocked = written({ ...(mean as BadSkill), code: 'import os\n' });
    const { code, stdout } = await run('replay', blocked, '--trial', 'fuzz', '--case', token, '--format', 'json');
    expect([code, JSON.parse(stdout).code]).toEqual([1, 'skill-blocked']);
  });

  test('shows nothing that a skill answers as it is', async () => {
    const code = `def mean_of(values: list[int]) -> str:
    """Return a text."""
    return f"{chr(27)}[2J{chr(10)}::error::{chr(0x202e)}{len(values)}"
`;
    const hostile = written({
      ...(mean as BadSkill),
      code,
      suite: ['mean_of([1])[-1] == "1"', 'mean_of([])[-1] == "0"', 'mean_of([2, 3])[-1] == "2"'],
    });
    const { stdout } = await run('replay', hostile, '--trial', 'fuzz', '--case', token, ...SUBPROCESS);
    expect(stdout).toContain('poisoned-output');
    expect([stdout.match(UNSAFE), stdout.match(COMMAND)]).toEqual([null, null]);
  });
});
