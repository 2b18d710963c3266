import type { PhrasingContent, RootContent } from 'mdast';
import { type Cut, cutToFit } from '../cut.ts';
import { MARKS } from '../marks.ts';
import { code, heading, link, markdownOf, ours, paragraph, strong, table } from '../nodes.ts';
import { byName, type DirectoryOf, type OfRule } from '../places.ts';
import { capabilityDifference } from './capabilities.ts';
import { decisions } from './decisions.ts';
import { changeFindings, type Known, skillFindings } from './findings.ts';
import { folded } from './folded.ts';
import { counted, isAccepted, meaningOf } from './meaning.ts';
import { commitAddress } from './permalink.ts';
import { reproduction } from './reproduce.ts';
import type { CommentView } from './view.ts';

/** How long the comment may be, and where things stand. */
export interface CommentOptions {
  /** UTF-16 units; what does not fit is left out whole and counted. GitHub takes 65,536 with our mark. */
  readonly most?: number;
  readonly addressOf?: OfRule;
  readonly directoryOf?: DirectoryOf;
  /** Where it is written what the check can promise. */
  readonly docs?: string | undefined;
}

const MOST = 60_000;
/** More rows than these are only counted, so that what was found keeps its room. */
const MOST_ROWS = 50;

/**
 * What a pull request is told, as GitHub-flavoured Markdown: the verdict, what a human must decide, what the skills can
 * touch, what was found and how to see it again; everything else is folded. It is built as a tree, in which untrusted text
 * stands only inside text and code, and addresses are ours (catalogue 130 to 133).
 */
export function renderComment(
  view: CommentView,
  { most = MOST, addressOf = () => undefined, directoryOf = byName, docs }: CommentOptions = {},
): string {
  const known: Known = { site: view, addressOf, directoryOf };
  const written = new WeakMap<Cut, string>();
  const shown = (cut: Cut) => {
    const markdown = written.get(cut) ?? markdownOf(partsOf(view, cut, known, docs));
    written.set(cut, markdown);
    return markdown;
  };
  return shown(cutToFit(view.report, (cut) => isSmall(cut, most) && shown(cut).length <= most));
}

/** Whether it can fit at all: to write down a hundred thousand findings takes longer than to count them. */
function isSmall({ report: { findings, skills } }: Cut, most: number): boolean {
  const parts = skills.reduce((sum, skill) => sum + 1 + skill.findings.length, findings.length);
  return parts * SHORTEST_PART <= most;
}

/** Characters that a finding or a skill takes at least. */
const SHORTEST_PART = 20;

function partsOf(view: CommentView, cut: Cut, known: Known, docs: string | undefined): RootContent[] {
  const { report } = cut;
  return [
    ...verdictOf(view),
    ...openSkills(cut),
    ...decisions(view, cut, known.addressOf),
    ...capabilityDifference(report.skills, view.previous),
    ...changeFindings(report.problems, report.findings, known),
    ...report.skills.flatMap((skill) => skillFindings(skill, known)),
    ...omitted(cut),
    ...reproduction(report, known.directoryOf),
    ...folded(view, cut, known),
    ...footer(view, docs),
  ];
}

function verdictOf(view: CommentView): RootContent[] {
  const { verdict } = view.standing;
  const title = isAccepted(view) ? 'pass, accepted' : verdict;
  const mode = view.mode === 'report-only' ? [ours(' Report-only mode: this is told, and holds nothing up.')] : [];
  return [
    heading(2, ours(`${MARKS[verdict]} Skill Assay: ${title}`)),
    paragraph(strong(ours(meaningOf(view))), ...mode),
  ];
}

/** The skills that did not pass; where there is one skill, or all passed, the line above says it. */
function openSkills({ report: { skills } }: Cut): RootContent[] {
  const open = skills.filter(({ verdict }) => verdict !== 'pass');
  if (open.length === 0 || skills.length < 2) return [];
  const rows = open.slice(0, MOST_ROWS).map(({ name, verdict, findings, problems }) => {
    const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
    const found = [
      ...(['block', 'review', 'note'] as const).map((each) => [count(each), each] as const),
      [problems.length, 'problem'] as const,
    ].filter(([many]) => many > 0);
    return [
      [code(name)],
      [ours(`${MARKS[verdict]} ${verdict}`)],
      [ours(found.map(([many, what]) => `${many} × ${what}`).join(', '))],
    ];
  });
  const passed = skills.length - open.length;
  return [
    table(['Skill', 'Verdict', 'Found'], rows),
    ...(open.length > rows.length
      ? [paragraph(ours(`${counted(open.length - rows.length, 'more skill')} did not pass.`))]
      : []),
    ...(passed === 0 ? [] : [paragraph(ours(`${counted(passed, 'other skill')} passed.`))]),
  ];
}

/** What was left out here, and by the check itself. */
function omitted({ report, skills, problems }: Cut): RootContent[] {
  const counts = [
    [report.omitted.findings, 'finding'],
    [skills, 'skill'],
    [problems, 'problem'],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => counted(count, `further ${what}`));
  if (told.length === 0) return [];
  return [paragraph(ours(`Not listed here, and in the JSON report: ${told.join(', ')}.`))];
}

/** Who says this, of which commit, by which policy. */
function footer(view: CommentView, docs: string | undefined): RootContent[] {
  const { tool, policy } = view.report;
  const by = view.by === 'app' ? "made by the team's GitHub App" : 'made with GITHUB_TOKEN, which others may use too';
  const parts: PhrasingContent[][] = [
    [ours('Skill Assay '), code(tool.version, 40)],
    [ours('policy '), code(policy.digest.slice(0, 'sha256:'.length + 12))],
    [ours('commit '), link(commitAddress(view), code(view.head.slice(0, 12)))],
    [ours('the check is '), link(docs, ours(by))],
  ];
  return [
    { type: 'thematicBreak' },
    paragraph(...parts.flatMap((part, at) => (at === 0 ? part : [ours(' · '), ...part]))),
  ];
}
