import { describe, expect, test } from 'vitest';
import type { Report, SkillResult, Verdict } from '../../src/model/report.ts';
import { renderComment } from '../../src/render/comment/comment.ts';
import { checkTitle } from '../../src/render/comment/meaning.ts';
import { viewOf } from './comment-view.ts';
import { cleanReport, reportWith, trialReportWith } from './hostile.ts';

const finding = { rule: 'some-rule', stage: 'static', severity: 'block', message: 'm'.repeat(280) } as const;

function reportOf(count: number, of: (at: number) => Partial<SkillResult>): Report {
  const [skill] = cleanReport().skills;
  const skills = Array.from({ length: count }, (_, at) => ({
    ...(skill as SkillResult),
    name: `skill_${at}`,
    ...of(at),
  }));
  return { ...cleanReport(), verdict: 'block', skills };
}

describe('a comment', () => {
  test('begins with the verdict and what it means for merging', () => {
    const lines = (verdict: Verdict) =>
      renderComment(viewOf({ ...cleanReport(), verdict }))
        .split('\n')
        .slice(0, 3);
    expect(lines('pass')).toEqual(['## ✅ Skill Assay: pass', '', '**This can be merged: the skill holds.**']);
    expect(lines('block')[2]).toContain('must not be merged');
    expect(lines('inconclusive')[2]).toContain('cannot be merged yet');
  });

  test('says that what a human had to decide is accepted', () => {
    const view = viewOf({ ...cleanReport(), verdict: 'review' }, { standing: { verdict: 'pass', findings: [] } });
    expect(renderComment(view)).toMatch(/^## ✅ Skill Assay: pass, accepted\n/);
    expect(checkTitle(view)).toBe('pass (accepted): 1 skill');
  });

  test('has a title that says so where nothing is enforced', () => {
    expect(checkTitle(viewOf(reportWith('x'), { mode: 'report-only' }))).toBe('report-only, block: 1 of 1 skill');
  });

  test('leads to the line, and nowhere where repository or commit are not what they should be', () => {
    const link = `https://github.com/octo/skills/blob/${'a'.repeat(40)}/lib/x/x#L3`;
    const shown = (beside: object) => renderComment(viewOf(reportWith('x'), beside), { directoryOf: () => 'lib/x' });
    expect(shown({})).toContain(`](${link})`);
    for (const beside of [{ head: 'main' }, { repository: '../x' }, { repository: 'a/b/c' }, { server: 'http://x' }])
      expect(shown(beside)).not.toContain('](');
  });

  test('says whose approval is missing, and why another does not count', () => {
    const ignored = [{ login: 'mona', why: 'author' }];
    const approvals = { required: 2, skills: [{ name: 'x', approvedBy: ['a'], changesRequestedBy: [], ignored }] };
    const view = viewOf(cleanReport(), { standing: { verdict: 'review', findings: [], approvals } });
    expect(renderComment(view)).toContain(
      '`x`: 1 more approval needed. Approved by `a`. Not counted: `mona` opened this pull request',
    );
  });

  test('shows what a skill can touch and could not before', () => {
    const capabilities = { declared: ['network' as const], used: [] };
    const report = reportOf(1, () => ({ capabilities }));
    const view = viewOf(report, { previous: { skill_0: { capabilities: ['clock'] } } });
    expect(renderComment(view)).toMatch(/\| `skill_0` \| clock +\| network +\| \*\*\+ network\*\*, − clock \|/);
  });

  test('shows mutants as diffs, and how to see a case again', () => {
    const report = trialReportWith('x');
    const findings = report.skills[0]?.findings.map((each) => ({ ...each, reproduce: 'assay replay SKILL --case y' }));
    const shown = renderComment(
      viewOf({ ...report, skills: [{ ...(report.skills[0] as SkillResult), findings: findings ?? [] }] }),
    );
    expect(shown).toContain('```diff\n  first\n');
    expect(shown).toMatch(/^assay check x --effort normal --seed 00 --as-of 2026-06-01\nassay replay x --case y$/m);
  });

  test('of 250 long findings keeps to its length and counts what it leaves out', () => {
    const report = reportOf(1, () => ({
      verdict: 'block',
      findings: Array.from({ length: 250 }, () => ({ ...finding })),
    }));
    const shown = renderComment(viewOf(report));
    const listed = shown.match(/^- \*\*block\*\*/gm)?.length ?? 0;
    expect(shown.length).toBeLessThanOrEqual(60_000);
    expect(listed).toBeGreaterThan(100);
    expect(shown).toContain(`Not listed here, and in the JSON report: ${250 - listed} further findings.`);
  });

  test('of 1,000 skills, all of which wait for approvals, keeps to its length', () => {
    const report = reportOf(1000, () => ({ verdict: 'block', findings: [finding] }));
    const skills = report.skills.map(({ name }) => ({ name, approvedBy: [], changesRequestedBy: [], ignored: [] }));
    const standing = { verdict: 'review', findings: [], approvals: { required: 1, skills } } as const;
    const shown = renderComment(viewOf(report, { standing }));
    expect(shown.length).toBeLessThanOrEqual(60_000);
    expect(shown).toMatch(/Not listed here, and in the JSON report: [\d,]+ further findings/);
    expect(shown).toContain('Approvals of 970 further skills are missing.');
  });
});
