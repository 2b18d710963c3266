import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Finding } from '../../model/finding.ts';
import type { Problem } from '../../model/problem.ts';
import type { SkillResult } from '../../model/report.ts';
import { codeFrame } from '../code-frame.ts';
import { code, fenced, heading, item, link, list, ours, strong, theirs } from '../nodes.ts';
import { type DirectoryOf, inDirectory, type OfRule } from '../places.ts';
import { shownOf } from '../shown.ts';
import { permalink, type Site } from './permalink.ts';

/** What is known beside a report: where its skills lie, and where what it names can be read. */
export interface Known {
  readonly site: Site;
  readonly directoryOf: DirectoryOf;
  readonly addressOf: OfRule;
}

/** What was found of a skill that is to be read before merging, gravest first, with the lines that it is about. */
export function skillFindings({ name, problems, findings }: SkillResult, known: Known): RootContent[] {
  const found = graveItems(problems, findings, known, known.directoryOf(name));
  return found.length === 0 ? [] : [heading(3, code(name)), ...list(found)];
}

/** The same of the change as a whole. */
export function changeFindings(
  problems: readonly Problem[],
  findings: readonly Finding[],
  known: Known,
): RootContent[] {
  const found = graveItems(problems, findings, known);
  return found.length === 0 ? [] : [heading(3, ours('The change as a whole')), ...list(found)];
}

/** The notes of a skill, or of the change: a line each. */
export function noteItems(findings: readonly Finding[], known: Known, skill?: string): ListItem[] {
  const directory = skill === undefined ? undefined : known.directoryOf(skill);
  return findings
    .filter(({ severity }) => severity === 'note')
    .map((finding) =>
      item([...(skill === undefined ? [] : [code(skill), ours(': ')]), ...lineOf(finding, known, directory)]),
    );
}

function graveItems(
  problems: readonly Problem[],
  findings: readonly Finding[],
  known: Known,
  directory?: string,
): ListItem[] {
  const grave = (['block', 'review'] as const).flatMap((each) => findings.filter(({ severity }) => severity === each));
  return [
    ...problems.map(({ code: id, message, fix }) =>
      item([strong(code(id)), ours(' '), ...theirs(message), ...advice(fix)]),
    ),
    ...grave.map((finding, at) => {
      const line = [strong(ours(finding.severity)), ours(' '), ...lineOf(finding, known, directory)];
      const shown = below(finding, grave.slice(0, at));
      // Where a list is tight, readers differ in what they make of code in it.
      return { ...item(line, shown), spread: shown.length > 0 };
    }),
  ];
}

function lineOf(finding: Finding, { site, addressOf }: Known, directory: string | undefined): PhrasingContent[] {
  const { rule, message, fix, file, line } = finding;
  const path = file === undefined || directory === undefined ? file : inDirectory(directory, file);
  const place =
    path === undefined
      ? []
      : [ours(' · '), link(permalink(site, path, line), code(line === undefined ? path : `${path}:${line}`))];
  return [...theirs(message), ...advice(fix), ours(' — '), link(addressOf(rule), code(rule)), ...place];
}

function advice(fix: string | undefined): PhrasingContent[] {
  return fix === undefined ? [] : [ours(' '), ...theirs(fix)];
}

/** The lines of source that a finding is about, or what a run showed; not twice in a row. */
function below(finding: Finding, before: readonly Finding[]): BlockContent[] {
  const frame = codeFrame(finding);
  if (frame.length > 0) return [fenced(frame.join('\n'), 'text')];
  const { lines } = shownOf(finding, before);
  return lines.length === 0 ? [] : [fenced(lines.join('\n'), finding.trial === 'mutation' ? 'diff' : 'text')];
}
