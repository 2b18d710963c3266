import type { BlockContent, ListItem, RootContent } from 'mdast';
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Report, SkillResult } from '../model/report.ts';
import { type Cut, cutToFit } from './cut.ts';
import { MARKS } from './marks.ts';
import {
  code,
  fenced,
  heading,
  item,
  link,
  list,
  markdownOf,
  ours,
  paragraph,
  strong,
  table,
  theirs,
} from './nodes.ts';
import { byName, type DirectoryOf, inDirectory, type OfRule } from './places.ts';
import { shownOf } from './shown.ts';

/** How long the text may be, and what is known beside the report. */
export interface MarkdownOptions {
  /** UTF-16 units; what does not fit is left out whole and counted. */
  readonly most?: number;
  /** Where a rule's page stands, for what has one. */
  readonly addressOf?: OfRule;
  /** Where a skill lies; without it, files are named by the skill's own directory. */
  readonly directoryOf?: DirectoryOf;
}

type Known = Required<Omit<MarkdownOptions, 'most'>>;

/** The report as GitHub-flavoured Markdown. It is built as a tree: untrusted text is only ever inside text or code nodes. */
export function renderMarkdown(
  report: Report,
  { most, addressOf = () => undefined, directoryOf = byName }: MarkdownOptions = {},
): string {
  const shown = (cut: Cut) => textOf(cut, { addressOf, directoryOf });
  return shown(cutToFit(report, (cut) => most === undefined || shown(cut).length <= most));
}

function textOf(cut: Cut, known: Known): string {
  const { report } = cut;
  return markdownOf([
    heading(2, ours(`${MARKS[report.verdict]} Skill Assay: ${report.verdict}`)),
    verdictTable(report),
    ...listOf(report.problems, report.findings, known),
    ...report.skills.flatMap((skill) => detailsOf(skill, known)),
    ...omitted(cut),
  ]);
}

function verdictTable({ skills }: Report): RootContent {
  return table(
    ['Skill', 'Verdict', 'Stages'],
    skills.map(({ name, verdict, stages }) => [
      [code(name)],
      [ours(`${MARKS[verdict]} ${verdict}`)],
      [ours(stages.map(({ stage, outcome }) => `${stage} ${outcome}`).join(', '))],
    ]),
  );
}

function detailsOf({ name, problems, findings }: SkillResult, known: Known): RootContent[] {
  const found = listOf(problems, findings, known, known.directoryOf(name));
  return found.length === 0 ? [] : [heading(3, code(name)), ...found];
}

/** `directory` is undefined for what was found about the change as a whole. */
function listOf(
  problems: readonly Problem[],
  findings: readonly Finding[],
  { addressOf }: Known,
  directory?: string,
): RootContent[] {
  return list([
    ...problems.map(problemItem),
    ...findings.map((finding, at) => findingItem(finding, findings.slice(0, at), addressOf(finding.rule), directory)),
  ]);
}

function problemItem({ code: id, message, fix }: Problem): ListItem {
  return item([code(id), ours(' '), ...theirs(message), ...(fix === undefined ? [] : [ours(' '), ...theirs(fix)])]);
}

function findingItem(
  finding: Finding,
  before: readonly Finding[],
  address: string | undefined,
  directory: string | undefined,
): ListItem {
  const { rule, severity, message, fix, file, line: at } = finding;
  const path = file === undefined || directory === undefined ? file : inDirectory(directory, file);
  const place = path === undefined ? [] : [ours(' in '), code(at === undefined ? path : `${path}:${at}`)];
  const line = [
    strong(ours(severity)),
    ours(' '),
    ...theirs(message),
    ours(' ('),
    link(address, code(rule)),
    ...place,
    ours(')'),
    ...(fix === undefined ? [] : [ours(' '), ...theirs(fix)]),
  ];
  return item(line, shown(finding, before, directory));
}

/** What a run showed, and how to see it again. It is only ever inside a code block, whose fence is longer than any in it. */
function shown(finding: Finding, before: readonly Finding[], directory: string | undefined): BlockContent[] {
  const { lines, command } = shownOf(finding, before, { directory });
  return [
    ...(lines.length === 0 ? [] : [fenced(lines.join('\n'), finding.trial === 'mutation' ? 'diff' : 'text')]),
    ...(command === undefined ? [] : [fenced(command, 'sh')]),
  ];
}

function omitted({ report, skills, problems }: Cut): RootContent[] {
  const counts = [
    [report.omitted.findings, 'findings'],
    [skills, 'skills'],
    [problems, 'problems'],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => paragraph(ours(`${count} further ${what} are not listed.`)));
}
