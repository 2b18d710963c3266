import { candidateOf } from '../../src/model/candidate.ts';
import { digestOf } from '../../src/model/digest.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { reportOf } from '../../src/verdict/report.ts';
import { skillResult } from '../../src/verdict/skill-result.ts';

/** Texts that do something to whoever shows them (catalogue 130 to 133), each with what it tries. */
export const HOSTILE = [
  ['repaint the line', 'a\rb\b\b'],
  ['begin a line', 'a\nb\r\nc\vd\fe\u2028f\u2029g\u0085h'],
  ['colour and move in a terminal', '\u001b[2J\u001b[1;31mred\u009b0m'],
  ['set the title of a terminal', '\u001b]0;title\u0007'],
  ['turn text around', 'a\u202eb\u2066c\u2069\u200f'],
  ['hide text', 'a\u200bb\u00adc\u2060d\ufeffe\u{e0041}f\u{e0100}g\ufe0f'],
  ['command a runner', '::set-output name=a::b'],
  ['command a runner after white space', ' \t::add-mask::x'],
  ['command a runner after spaces', '   ::add-mask::x'],
  ['command a runner in the middle of a line', 'a ##[error]b ##[add-matcher]x ###[group]c'],
  ['command another runner', '##vso[task.setvariable variable=a]b ##teamcity[x]'],
  ['be HTML', '<script>alert(1)</script><img src=x onerror=y></details>'],
  ['be a comment', '<!-- x --> -->'],
  ['be an entity', '&lt;b&gt; &#64;octocat &nbsp;'],
  ['end a code span', '` `` ``` \\` a`b'],
  ['end a table cell', 'a|b||c\\|d'],
  ['end a table', '|\n\n# Passed'],
  ['be a heading', '# All checks passed'],
  ['be a list', '- a\n1. b'],
  ['be a quotation', '> [!NOTE]\n> passed'],
  ['be a link', '[x](javascript:alert) [y]: z <https://evil.example> ![i](http://evil.example/i.png)'],
  ['be a link that is not written as one', 'https://evil.example www.evil.example mailto:a@evil.example'],
  ['notify people', '@octocat (@org/team) a@b.example'],
  ['close an issue', 'fixes #1, closes o/r#2, GH-3'],
  ['be struck out, a formula or an emoji', '~~gone~~ $$\\huge{PASS}$$ $x$ :white_check_mark: a:+1:b'],
  ['be emphasis', '**a** _b_ ~~c~~'],
  ['be half a character', 'a\ud800'],
  ['be too long', 'x'.repeat(100_000)],
  // Once searched in a time that grows with the square of the length.
  ['keep us busy', ' '.repeat(1_000_000)],
] as const;

/** A report in which everything that a candidate may have written is `text`. */
export function reportWith(text: string): Report {
  const finding = { rule: 'some-rule', stage: 'static', severity: 'block', line: 3, column: 2 } as const;
  const words = { message: text, fix: text, file: text, evidence: text, reproduce: text };
  const skill = skillResult({
    candidate: candidateOf(text.toWellFormed(), []),
    manifest: undefined,
    findings: [
      { ...finding, ...words },
      { rule: 'other-rule', stage: 'static', severity: 'note', message: text },
    ],
    problems: [{ code: 'wall-clock', stage: 'suite', message: text.toWellFormed(), fix: text.toWellFormed() }],
    used: new Set(),
    stages: ['static', 'suite'],
    ran: ['intake', 'static'],
  });
  const inputs = { asOf: '2026-06-01', stages: ['static'], effort: 'normal', seed: '00' } as const;
  return reportOf(digestOf(''), { ...inputs, stages: [...inputs.stages] }, [skill]);
}

/**
 * The same of what trials found: `text` is what runs printed, in lines between others, and stands in the commands that show
 * it again.
 */
export function trialReportWith(text: string): Report {
  const report = reportWith('x');
  const words = { message: 'x', evidence: `first\n${text}\n${text}a\nlast`, reproduce: `assay ${text}` };
  const findings: readonly Finding[] = [
    { rule: 'test-fails', stage: 'suite', trial: 'suite', severity: 'block', ...words },
    { rule: 'weak-suite', stage: 'adversarial', trial: 'mutation', severity: 'review', ...words },
    { rule: 'prints', stage: 'adversarial', trial: 'fuzz', severity: 'note', ...words },
  ];
  return { ...report, skills: report.skills.map((skill) => ({ ...skill, findings: [...findings] })) };
}

/** A report about nothing but a skill that passed. */
export function cleanReport(): Report {
  const report = reportWith('x');
  const [skill] = report.skills;
  return {
    ...report,
    verdict: 'pass',
    skills: skill === undefined ? [] : [{ ...skill, verdict: 'pass', findings: [], problems: [] }],
  };
}

/** A report in which what was found concerns the change as a whole and no skill of it. */
export function changeReport(): Report {
  const skills = reportWith('x').skills;
  return {
    ...cleanReport(),
    verdict: 'block',
    findings: skills.flatMap(({ findings }) => findings),
    problems: skills.flatMap(({ problems }) => problems),
  };
}

/** What no text that is shown may hold: controls but the line feed, and whatever reorders or hides. */
export const UNSAFE = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]|\p{Default_Ignorable_Code_Point}/u;

/** What a runner takes for a command (actions/runner, ActionCommand.cs; Azure Pipelines and TeamCity alike). */
export const COMMAND = /^\s*::|##[a-z]*\[/im;

/** Those that do it to whoever reads a terminal or a log, and not only on a page. */
export const IN_LOGS = HOSTILE.filter(([, text]) => UNSAFE.test(text) || COMMAND.test(text));
