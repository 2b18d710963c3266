import type { BlockContent, List, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Report, SkillResult, Verdict } from '../model/report.ts';
import { type Cut, cutToFit } from './cut.ts';
import { byName, type DirectoryOf, inDirectory, type OfRule } from './places.ts';
import { shownOf } from './shown.ts';
import { visible } from './visible.ts';

const MARKS: Record<Verdict, string> = { pass: '✅', review: '🟡', block: '❌', inconclusive: '⚠️' };

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
  const children: RootContent[] = [
    heading(report),
    verdictTable(report),
    ...listOf(report.problems, report.findings, known),
    ...report.skills.flatMap((skill) => detailsOf(skill, known)),
    ...omitted(cut),
  ];
  const root: Root = { type: 'root', children };
  return toMarkdown(root, { extensions: [gfmTableToMarkdown()], bullet: '-' });
}

/** Words of our own. */
function ours(value: string): PhrasingContent {
  return { type: 'text', value };
}

function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value: visible(value) };
}

/** Words in which GitHub finds links, people to notify and issues to close, wherever they stand in text but not in code. */
const LIVE = /(\S*(?:@|~~|\$|:[\w+-]+:|:\/\/|www\.|#\d|\bGH-\d)\S*)/i;

/** Words that may quote the candidate's: what GitHub would bring to life is shown as code (catalogue 130). */
function theirs(value: string): PhrasingContent[] {
  return visible(value)
    .split(LIVE)
    .map((part, index) => (index % 2 === 0 ? ours(part) : code(part)));
}

function heading({ verdict }: Report): RootContent {
  return { type: 'heading', depth: 2, children: [ours(`${MARKS[verdict]} Skill Assay: ${verdict}`)] };
}

function verdictTable({ skills }: Report): RootContent {
  const cell = (...children: PhrasingContent[]) => ({ type: 'tableCell' as const, children });
  const header = {
    type: 'tableRow' as const,
    children: ['Skill', 'Verdict', 'Stages'].map((title) => cell(ours(title))),
  };
  const rows = skills.map(({ name, verdict, stages }) => ({
    type: 'tableRow' as const,
    children: [
      cell(code(name)),
      cell(ours(`${MARKS[verdict]} ${verdict}`)),
      cell(ours(stages.map(({ stage, outcome }) => `${stage} ${outcome}`).join(', '))),
    ],
  }));
  return { type: 'table', children: [header, ...rows] };
}

function detailsOf({ name, problems, findings }: SkillResult, known: Known): RootContent[] {
  const list = listOf(problems, findings, known, known.directoryOf(name));
  return list.length === 0 ? [] : [{ type: 'heading', depth: 3, children: [code(name)] }, ...list];
}

/** `directory` is undefined for what was found about the change as a whole. */
function listOf(
  problems: readonly Problem[],
  findings: readonly Finding[],
  { addressOf }: Known,
  directory?: string,
): List[] {
  const children = [
    ...problems.map(problemItem),
    ...findings.map((finding, at) => findingItem(finding, findings.slice(0, at), addressOf(finding.rule), directory)),
  ];
  return children.length === 0 ? [] : [{ type: 'list', spread: false, children }];
}

function problemItem({ code: id, message, fix }: Problem): ListItem {
  return item(code(id), ours(' '), ...theirs(message), ...(fix === undefined ? [] : [ours(' '), ...theirs(fix)]));
}

function findingItem(
  finding: Finding,
  before: readonly Finding[],
  address: string | undefined,
  directory: string | undefined,
): ListItem {
  const { rule, severity, message, fix, file, line } = finding;
  const path = file === undefined || directory === undefined ? file : inDirectory(directory, file);
  const place = path === undefined ? [] : [ours(' in '), code(line === undefined ? path : `${path}:${line}`)];
  const told = item(
    { type: 'strong', children: [ours(severity)] },
    ours(' '),
    ...theirs(message),
    ours(' ('),
    address === undefined ? code(rule) : { type: 'link', url: address, children: [code(rule)] },
    ...place,
    ours(')'),
    ...(fix === undefined ? [] : [ours(' '), ...theirs(fix)]),
  );
  return { ...told, children: [...told.children, ...shown(finding, before, directory)] };
}

/** What a run showed, and how to see it again. It is only ever inside a code block, whose fence is longer than any in it. */
function shown(finding: Finding, before: readonly Finding[], directory: string | undefined): BlockContent[] {
  const { lines, command } = shownOf(finding, before, { directory });
  const block = (value: string, lang: string): BlockContent => ({ type: 'code', lang, value });
  return [
    ...(lines.length === 0 ? [] : [block(lines.join('\n'), finding.trial === 'mutation' ? 'diff' : 'text')]),
    ...(command === undefined ? [] : [block(command, 'sh')]),
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
    .map(([count, what]) => ({ type: 'paragraph', children: [ours(`${count} further ${what} are not listed.`)] }));
}

function item(...children: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}
