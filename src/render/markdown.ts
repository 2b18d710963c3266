import type { List, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Finding } from '../model/finding.ts';
import type { Report, SkillResult, Verdict } from '../model/report.ts';
import { visible } from './visible.ts';

const MARKS: Record<Verdict, string> = { pass: '✅', review: '🟡', block: '❌', inconclusive: '⚠️' };

/** The report as GitHub-flavoured Markdown. It is built as a tree: untrusted text is only ever inside text or code nodes. */
export function renderMarkdown(report: Report): string {
  const root: Root = { type: 'root', children: [heading(report), verdictTable(report), ...report.skills.flatMap(detailsOf)] };
  return toMarkdown(root, { extensions: [gfmTableToMarkdown()], bullet: '-' });
}

function text(value: string): PhrasingContent {
  return { type: 'text', value: visible(value) };
}

function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value: visible(value) };
}

function heading({ verdict }: Report): RootContent {
  return { type: 'heading', depth: 2, children: [text(`${MARKS[verdict]} Skill Assay: ${verdict}`)] };
}

function verdictTable({ skills }: Report): RootContent {
  const cell = (...children: PhrasingContent[]) => ({ type: 'tableCell' as const, children });
  const header = { type: 'tableRow' as const, children: ['Skill', 'Verdict', 'Stages'].map((title) => cell(text(title))) };
  const rows = skills.map(({ name, verdict, stages }) => ({
    type: 'tableRow' as const,
    children: [cell(code(name)), cell(text(`${MARKS[verdict]} ${verdict}`)), cell(text(stages.map(({ stage, outcome }) => `${stage} ${outcome}`).join(', ')))],
  }));
  return { type: 'table', children: [header, ...rows] };
}

function detailsOf(skill: SkillResult): RootContent[] {
  const items = [
    ...skill.problems.map(({ code: id, message }) => item(code(id), text(` ${message}`))),
    ...skill.findings.map((finding) => findingItem(finding)),
  ];
  if (items.length === 0) return [];
  const list: List = { type: 'list', spread: false, children: items };
  return [{ type: 'heading', depth: 3, children: [code(skill.name)] }, list];
}

function findingItem({ rule, severity, message, fix, file, line }: Finding): ListItem {
  const place = file === undefined ? [] : [text(' in '), code(line === undefined ? file : `${file}:${line}`)];
  return item({ type: 'strong', children: [text(severity)] }, text(` ${message}`), ...place, text(' ('), code(rule), text(').'), ...(fix === undefined ? [] : [text(` ${fix}`)]));
}

function item(...children: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}
