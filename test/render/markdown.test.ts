import { describe, expect, test } from 'vitest';
import type { Report, SkillResult } from '../../src/model/report.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
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

/** Our own mark for `inconclusive` carries a variation selector. */
const withoutMarks = (markdown: string) => markdown.replaceAll('⚠️', '');

/** Markdown without its code spans (CommonMark 6.1) and its escaped punctuation: what is left can do something. */
function live(markdown: string): string {
  return markdown.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
}

/** Markdown without its fenced code (CommonMark 4.5, inside a list item of ours), and the languages of that. */
function unfenced(markdown: string): { rest: string; fences: string[] } {
  const rest: string[] = [];
  const fences: string[] = [];
  let open: string | undefined;
  for (const line of markdown.split('\n')) {
    const [, mark = '', after = ''] = /^ {2} {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (open === undefined && mark !== '') {
      open = mark;
      fences.push(after);
    } else if (open === undefined) rest.push(line);
    else if (mark.startsWith(open) && after.trim() === '') open = undefined;
    // What is indented less would end the list item, and the code with it.
    else expect(line).toMatch(/^(?: {2}.*)?$/);
  }
  expect(open).toBeUndefined();
  return { rest: rest.join('\n'), fences };
}

/** Lines without list marks, table rules and headings of ours. */
const rows = (markdown: string) => markdown.split('\n').filter((line) => line.startsWith('|'));

describe('a report as Markdown', () => {
  test.for(IN_LOGS)('does not let a candidate %s', ([, text]) => {
    const shown = withoutMarks(renderMarkdown(reportWith(text)));
    expect([shown.match(UNSAFE), shown.match(COMMAND)]).toEqual([null, null]);
  });

  test.for(HOSTILE)('does not come alive when a candidate tries to %s', ([, text]) => {
    expect(live(renderMarkdown(reportWith(text)))).not.toMatch(/[<@[`$~]|:[+\w-]+:|:\/\/|www\.|#\d|GH-\d|&[a-z#]/i);
  });

  test.for(HOSTILE)('keeps its shape when a candidate tries to %s', ([, text]) => {
    const shape = (markdown: string) =>
      live(markdown)
        .replace(/[^\n#|*-]+/g, 'x')
        .split('\n')
        .map((line) => line.slice(0, 2));
    expect(shape(renderMarkdown(reportWith(text)))).toEqual(shape(renderMarkdown(reportWith('x'))));
  });

  test.for(HOSTILE)('keeps three cells in every row when a candidate tries to %s', ([, text]) => {
    // GFM: a row is cut at every bar without a backslash, in code spans too.
    const cells = rows(renderMarkdown(reportWith(text))).map((row) => row.match(/(?<!\\)\|/g)?.length);
    expect(cells).toEqual([4, 4, 4]);
  });

  test('begins with the verdict', () => {
    expect(renderMarkdown(reportWith('x'))).toMatch(/^## ❌ Skill Assay: block\n/);
  });

  test('shows its own marks as they are', () => {
    expect(renderMarkdown({ ...cleanReport(), verdict: 'inconclusive' })).toMatch(/^## ⚠️ Skill Assay: inconclusive\n/);
  });

  test('has no section for a skill about which nothing was found', () => {
    expect(renderMarkdown(cleanReport())).not.toContain('###');
  });

  test('says how many findings are not listed', () => {
    expect(renderMarkdown({ ...cleanReport(), omitted: { findings: 7 } })).toContain('7 further findings');
  });

  test('names what kept us from knowing, and what to do', () => {
    expect(renderMarkdown(reportWith('fix'))).toContain('`wall-clock` fix fix');
  });

  test('names files by where their skill lies', () => {
    const directoryOf = (name: string) => `lib/skills/${name}`;
    expect(renderMarkdown(reportWith('x'), { directoryOf })).toContain('`lib/skills/x/x:3`');
    expect(renderMarkdown(changeReport(), { directoryOf })).toContain('in `x:3`');
  });

  test('links a rule to its page where its address is known', () => {
    const addressOf = (rule: string) => (rule === 'some-rule' ? 'https://github.example/some-rule.md' : undefined);
    const shown = renderMarkdown(reportWith('x'), { addressOf });
    expect(shown).toContain('([`some-rule`](https://github.example/some-rule.md) in `x/x:3`)');
    expect(shown).toContain('(`other-rule`)');
  });

  test('lists what concerns the change as a whole', () => {
    const shown = renderMarkdown(changeReport());
    expect([shown.includes('`some-rule`'), shown.includes('`wall-clock`')]).toEqual([true, true]);
  });

  test('that is too long leaves out whole findings, the least grave first and then the last, and says how many', () => {
    const shown = renderMarkdown(longReport(), { most: 60_000 });
    const numbers = [...shown.matchAll(/\*\*(block|review|note)\*\* (\d+) x+ \(`some-rule`\)/g)];
    expect(shown.length).toBeLessThanOrEqual(60_000);
    expect(numbers.length).toBeGreaterThan(100);
    expect(numbers.map(([, , number]) => Number(number))).toEqual(numbers.map((__, index) => index * 3));
    expect(numbers.every(([, severity]) => severity === 'block')).toBe(true);
    expect(shown).toContain(`\n${2000 - numbers.length} further findings are not listed.`);
  });

  test('that is too long for nothing but its skills leaves out those that pass, then others', () => {
    const [skill] = cleanReport().skills;
    const skills = Array.from({ length: 2000 }, (__, index) => ({
      ...(skill as SkillResult),
      name: `skill_${index}_${'x'.repeat(100)}`,
      verdict: index < 1990 ? ('pass' as const) : ('block' as const),
    }));
    const shown = renderMarkdown({ ...cleanReport(), skills }, { most: 60_000 });
    expect(shown.length).toBeLessThanOrEqual(60_000);
    expect(shown.match(/❌ block/g)).toHaveLength(10);
    expect(shown).toContain(`\n${2000 - rows(shown).length + 2} further skills are not listed.`);
  });
});

describe('what a run showed', () => {
  test.for(HOSTILE)('stays inside its code block when it tries to %s', ([, text]) => {
    const { rest, fences } = unfenced(renderMarkdown(trialReportWith(text)));
    expect(rest).toBe(unfenced(renderMarkdown(trialReportWith('x'))).rest);
    // A command that is too long to be shown is not.
    expect(fences).toEqual(text.length > 4000 ? ['text', 'diff'] : ['text', 'sh', 'diff', 'sh']);
  });

  test.for(['```', '````text', '~~~~', '  ```', '`'.repeat(90), '- ```', '</details>', '-->'])(
    'stays inside its code block with %j in it',
    (text) => {
      const shown = renderMarkdown(trialReportWith(text));
      expect(unfenced(shown).rest).toBe(unfenced(renderMarkdown(trialReportWith('x'))).rest);
      expect(shown.split('\n')).toContain(`  ${text}a`);
    },
  );

  test.for(IN_LOGS)('does not let a candidate %s', ([, text]) => {
    const shown = withoutMarks(renderMarkdown(trialReportWith(text)));
    expect([shown.match(UNSAFE), shown.match(COMMAND)]).toEqual([null, null]);
  });

  test('is not shown of a note, nor once more', () => {
    const [skill] = trialReportWith('x').skills;
    const findings = skill?.findings.flatMap((finding) => [finding, { ...finding, message: 'y' }]) ?? [];
    const shown = renderMarkdown({ ...cleanReport(), skills: [{ ...(skill as SkillResult), findings }] });
    expect(shown.match(/^ {2}xa$/gm)).toHaveLength(2);
    expect(shown.match(/^ {2}as above$/gm)).toHaveLength(2);
    expect(shown.match(/^ {2}assay x$/gm)).toHaveLength(2);
  });
});

/** 2,000 long findings, of three severities in turn. */
function longReport(): Report {
  const [skill] = cleanReport().skills;
  const findings = Array.from({ length: 2000 }, (__, index) => ({
    rule: 'some-rule',
    stage: 'static' as const,
    severity: (['block', 'review', 'note'] as const)[index % 3] ?? 'note',
    message: `${index} ${'x'.repeat(280)}`,
  }));
  return { ...cleanReport(), verdict: 'block', skills: [{ ...(skill as SkillResult), verdict: 'block', findings }] };
}
