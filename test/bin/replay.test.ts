import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { Report } from '../../src/model/report.ts';
import { BAD_SKILLS, written } from '../commands/bad-skills.ts';
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
  return { code, shown: JSON.parse(stdout) };
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
      expect([code, shown.skill, shown.trial, shown.problems]).toEqual([1, skill.name, finding.trial, []]);
      expect(shown.findings.map(told)).toContain(told(finding));
      if (finding.trial !== skill.trial || finding.severity === 'note') continue;
      const { code: after, shown: left } = await reproduced(finding, mended);
      expect([after, left.findings]).toEqual([0, []]);
    }
    expect((await checked(mended)).filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});
