import type { RootContent } from 'mdast';
import { MARKS } from '../marks.ts';
import { code, item, link, list, ours, paragraph, table } from '../nodes.ts';
import { counted } from './meaning.ts';
import { commitAddress } from './permalink.ts';
import type { Cut } from '../cut.ts';
import { type Known, noteItems } from './findings.ts';
import type { CommentView } from './view.ts';

/** Every HTML that a comment has: a constant. GitHub reads Markdown again after the empty line. */
export const OPENINGS = {
  notes: '<details><summary>Notes</summary>',
  stages: '<details><summary>Every skill and its stages</summary>',
  inputs: '<details><summary>What the report depends on</summary>',
  runs: '<details><summary>Earlier runs</summary>',
} as const;
export const CLOSING = '</details>';

/** More of them are only counted. */
const MOST = { runs: 20, skills: 100 };

/** What is there for whoever wants to know more, folded. */
export function folded(view: CommentView, { report }: Cut, known: Known): RootContent[] {
  const notes = [
    ...noteItems(report.findings, known),
    ...report.skills.flatMap(({ name, findings }) => noteItems(findings, known, name)),
  ];
  return [
    ...fold('notes', list(notes)),
    ...fold('stages', stagesOf(report.skills)),
    ...fold('inputs', list(inputItems(report))),
    ...fold('runs', runsOf(view)),
  ];
}

function fold(what: keyof typeof OPENINGS, inside: RootContent[]): RootContent[] {
  if (inside.length === 0) return [];
  return [{ type: 'html', value: OPENINGS[what] }, ...inside, { type: 'html', value: CLOSING }];
}

function stagesOf(skills: Cut['report']['skills']): RootContent[] {
  if (skills.length === 0) return [];
  const rows = skills
    .slice(0, MOST.skills)
    .map(({ name, verdict, stages }) => [
      [code(name)],
      [ours(`${MARKS[verdict]} ${verdict}`)],
      [ours(stages.map(({ stage, outcome }) => `${stage} ${outcome}`).join(', '))],
    ]);
  const more = skills.length - rows.length;
  const rest = more > 0 ? [paragraph(ours(`${counted(more, 'more skill')}.`))] : [];
  return [table(['Skill', 'Verdict', 'Stages'], rows), ...rest];
}

function inputItems({ inputs }: Cut['report']) {
  const { previous, stages, ...others } = inputs;
  const told = [
    ...Object.entries(others),
    ['stages', stages],
    ['compared', Object.keys(previous ?? {}).length],
  ] as const;
  return told
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => item([ours(`${name}: `), code(Array.isArray(value) ? value.join(', ') : String(value))]));
}

function runsOf({ runs, server, repository }: CommentView): RootContent[] {
  const items = runs
    .slice(0, MOST.runs)
    .map(({ verdict, head, at }) =>
      item([
        ours(`${MARKS[verdict]} ${verdict} `),
        link(commitAddress({ server, repository, head }), code(head.slice(0, 12))),
        ...(at === undefined ? [] : [ours(' '), code(at, 40)]),
      ]),
    );
  const more = runs.length - items.length;
  return list(more > 0 ? [...items, item([ours(`${more} more`)])] : items);
}
