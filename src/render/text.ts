import { styleText } from 'node:util';
import { digestOf } from '../model/digest.ts';
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Report, SkillResult, Verdict } from '../model/report.ts';
import { codeFrame } from './code-frame.ts';
import type { Invocation } from './command.ts';
import { byName, type DirectoryOf, inDirectory } from './places.ts';
import { type Place, shownOf } from './shown.ts';
import { visible } from './visible.ts';

/** The built-in policy is what the empty file means. */
const BUILT_IN = digestOf('');

type Format = Parameters<typeof styleText>[0];
const MARKS: Record<Verdict, { mark: string; format: Format }> = {
  pass: { mark: '✓', format: 'green' },
  review: { mark: '?', format: 'yellow' },
  block: { mark: '✗', format: 'red' },
  inconclusive: { mark: '!', format: 'magenta' },
};
const SEVERITY_FORMAT = { block: 'red', review: 'yellow', note: 'dim' } as const;

/** What is known beside the report: where the skills lie, and how the program was called. */
export interface TextOptions {
  readonly color: boolean;
  readonly directoryOf?: DirectoryOf;
  readonly invocation?: Invocation;
}

/** The report as a person reads it in a terminal: worst skills last, so that they stand where the prompt is. */
export function renderText(report: Report, { color, directoryOf, invocation }: TextOptions): string {
  const paint = (format: Format, text: string): string =>
    color ? styleText(format, text, { validateStream: false }) : text;
  const lines = [...report.skills]
    .sort((a, b) => weight(a) - weight(b))
    .flatMap((skill) => skillLines(skill, { directory: directoryOf?.(skill.name), invocation }, paint));
  const omitted = report.omitted.findings === 0 ? [] : [`${report.omitted.findings} further findings are not listed.`];
  const ofChange = [
    ...report.problems.flatMap((problem) => problemLines(problem, paint)),
    ...report.findings.flatMap((finding, at) => findingLines({}, finding, report.findings.slice(0, at), paint)),
  ];
  return [...lines, ...ofChange, ...omitted, ...hint(report, invocation), '', summary(report, paint), ''].join('\n');
}

/** Where to read more, if something has to be decided. */
function hint({ findings, skills }: Report, invocation: Invocation | undefined): string[] {
  const deciding = [findings, ...skills.map((skill) => skill.findings)]
    .flat()
    .filter(({ severity }) => severity !== 'note');
  return deciding.length === 0 ? [] : [`${invocation?.program ?? 'assay'} explain RULE says more about a rule.`];
}

type Paint = (format: Format, text: string) => string;

function weight({ verdict }: SkillResult): number {
  return ['pass', 'review', 'inconclusive', 'block'].indexOf(verdict);
}

function skillLines(skill: SkillResult, place: Place, paint: Paint): string[] {
  const { mark, format } = MARKS[skill.verdict];
  const stages = skill.stages.map(({ stage, outcome }) => `${stage} ${outcome}`).join(', ');
  return [
    `${paint(format, `${mark} ${visible(skill.name)}`)}  ${paint(format, skill.verdict)}  ${paint('dim', stages)}`,
    ...skill.problems.flatMap((problem) => problemLines(problem, paint)),
    ...skill.findings.flatMap((finding, at) =>
      findingLines({ ...place, name: skill.name }, finding, skill.findings.slice(0, at), paint),
    ),
  ];
}

function problemLines({ code, message, fix }: Problem, paint: Paint): string[] {
  return [`  ${paint('magenta', code)}  ${visible(message)}`, ...(fix === undefined ? [] : [`    ${visible(fix)}`])];
}

/** `name` is the skill's, and undefined for what was found about the change as a whole; `before` is listed above it. */
function findingLines(
  { name, ...place }: Place & { readonly name?: string },
  finding: Finding,
  before: readonly Finding[],
  paint: Paint,
): string[] {
  const { rule, severity, message, fix, file, line, column } = finding;
  const frame = codeFrame(finding);
  const path = name === undefined ? (file ?? '') : inDirectory(place.directory ?? byName(name), file);
  const at = file === undefined ? path : [path, line, column].filter((part) => part !== undefined).join(':');
  return [
    `  ${paint(SEVERITY_FORMAT[severity], severity.padEnd(6))} ${visible(message)} ${paint('dim', `(${rule})`)}`,
    ...(at === '' ? [] : [`         ${paint('dim', 'at')}  ${visible(at)}`]),
    ...(fix === undefined ? [] : [`         ${paint('dim', 'fix')} ${visible(fix)}`]),
    ...frame.map((each) => `         ${paint('dim', each)}`),
    ...shownLines(finding, before, place, paint),
  ];
}

/** What a run showed, line by line, and how to see it again. */
function shownLines(finding: Finding, before: readonly Finding[], place: Place, paint: Paint): string[] {
  const { lines, command } = shownOf(finding, before, place);
  const label = finding.trial === 'mutation' ? 'see' : 'out';
  return [
    ...lines.map((each, at) => `         ${paint('dim', at === 0 ? label : '   ')} ${each}`.trimEnd()),
    ...(command === undefined ? [] : [`         ${paint('dim', 'run')} ${command}`]),
  ];
}

function summary({ verdict, skills, inputs, policy }: Report, paint: Paint): string {
  const counts = (['pass', 'review', 'inconclusive', 'block'] as const)
    .map((each) => ({ each, count: skills.filter((skill) => skill.verdict === each).length }))
    .filter(({ count }) => count > 0)
    .map(({ each, count }) => `${count} ${each}`);
  const facts = [
    inputs.python && `Python ${inputs.python}`,
    inputs.backend,
    policy.digest === BUILT_IN ? 'policy built-in' : `policy ${policy.digest.slice(7, 19)}`,
  ].filter((fact) => fact !== undefined);
  return `${paint(MARKS[verdict].format, verdict)}: ${counts.join(', ')}  ${paint('dim', facts.join(' · '))}`;
}
