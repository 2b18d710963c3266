import type { Log, Notification, ReportingDescriptor, Result } from 'sarif';
import { digestOf } from '../model/digest.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { type DirectoryOf, inDirectory, type OfRule } from './places.ts';
import { shownOf } from './shown.ts';
import { visible } from './visible.ts';

const LEVEL = { block: 'error', review: 'warning', note: 'note' } as const satisfies Record<Severity, string>;

/** GitHub keeps the gravest 5,000 results of a run and refuses one of more than 25,000. */
const MOST_RESULTS = 5000;
/** GitHub keeps no more tags of a rule. */
const MOST_TAGS = 10;
/** Where something is about the proposal and no file of it: SARIF's readers want a place. */
const NO_FILE = '.github/assay.yml';

/** What a reader is told beside the report. */
export interface SarifOptions {
  readonly directoryOf?: DirectoryOf;
  /** The page of a rule, as Markdown, and its address. */
  readonly pageOf?: OfRule;
  readonly addressOf?: OfRule;
  /** Findings of the proposal that stand beside the report. */
  readonly beside?: readonly Finding[];
}

const nothing: OfRule = () => undefined;

/**
 * The report as SARIF 2.1.0, for GitHub code scanning and editors. What could not be found out is a notification of a run
 * that did not succeed (3.20.21): a list of results alone would look like a clean one.
 */
export function renderSarif(
  report: Report,
  { directoryOf, pageOf = nothing, addressOf = nothing, beside = [] }: SarifOptions = {},
): string {
  const ofSkills = report.skills.flatMap(({ name, path, findings }) => {
    const directory = directoryOf && inDirectory(directoryOf(name), undefined);
    return findings.map((finding) => resultOf(directory?.split('/') ?? [path], finding, directory));
  });
  const all = [...[...beside, ...report.findings].map((finding) => resultOf([], finding)), ...ofSkills];
  const gravestFirst = Object.values(LEVEL).flatMap((level) => all.filter((result) => result.level === level));
  const results = withFingerprints(gravestFirst.slice(0, MOST_RESULTS));
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))]
    .sort()
    .map((id) => descriptorOf(id, results, pageOf(id), addressOf(id)));
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: report.tool.name, semanticVersion: report.tool.version, rules } },
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: `${report.tool.name}/` },
        invocations: [invocationOf(report, report.omitted.findings + all.length - results.length)],
        results: results.map(({ stage: _, line: __, ...result }) => result),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** The page is our own text, and as plain text Markdown reads well enough (SARIF 3.49.13 wants both). */
function descriptorOf(
  id: string,
  results: readonly Told[],
  page: string | undefined,
  address: string | undefined,
): ReportingDescriptor {
  const stages = results.filter(({ ruleId }) => ruleId === id).map(({ stage }) => stage);
  return {
    id,
    ...(page !== undefined && {
      shortDescription: { text: firstSentence(page) },
      help: { text: page, markdown: page },
    }),
    ...(address !== undefined && { helpUri: address }),
    properties: { tags: [...new Set(stages)].sort().slice(0, MOST_TAGS) },
  };
}

/** What a page begins with, below its headings. */
function firstSentence(page: string): string {
  const text = page.replace(/^#.*$/gm, '').trim().split('\n\n')[0] ?? '';
  const [first = ''] = text.replace(/\s+/g, ' ').split(/(?<=[.:;]) /);
  return first === '' ? page.trim() : first;
}

/** A result, and what its fingerprint and its rule's tags are made of. */
type Told = Result & { readonly ruleId: string; readonly stage: string; readonly line: string };

/**
 * By the line's text and not its number, so that an alert stays the same one when lines above it come and go. Under this key
 * GitHub tells alerts apart; equal ones are counted.
 */
function withFingerprints(results: readonly Told[]): Told[] {
  const seen = new Map<string, number>();
  return results.map((result) => {
    const uri = result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
    const key = digestOf(JSON.stringify([result.ruleId, uri, result.line]))
      .slice('sha256:'.length)
      .slice(0, 32);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { ...result, partialFingerprints: { primaryLocationLineHash: `${key}:${count}` } };
  });
}

function invocationOf(report: Report, omitted: number) {
  const notifications = [
    ...report.problems.map((problem) => notificationOf(problem)),
    ...report.skills.flatMap(({ name, problems }) => problems.map((problem) => notificationOf(problem, name))),
    ...(omitted === 0 ? [] : [omission(omitted)]),
  ];
  return {
    executionSuccessful: notifications.every(({ level }) => level !== 'error'),
    toolExecutionNotifications: notifications,
  };
}

function notificationOf({ code, message, fix }: Problem, skill?: string): Notification {
  const text = [...(skill === undefined ? [] : [`${skill}:`]), message, ...(fix === undefined ? [] : [fix])].join(' ');
  return { level: 'error', descriptor: { id: code }, message: messageOf(text) };
}

/** Shown on GitHub's pages and in logs like any other text, so it is made as harmless. */
function messageOf(text: string) {
  return { text: visible(text, 2000) };
}

function omission(count: number): Notification {
  return { level: 'note', message: messageOf(`${count} further findings are not listed.`) };
}

function resultOf(folder: readonly string[], finding: Finding, directory?: string): Told {
  const { rule, stage, severity, trial, message, fix, file, line, column, evidence } = finding;
  const { text } = messageOf(fix === undefined ? message : `${message} ${fix}`);
  // Each result is read by itself, so that nothing has been shown above it.
  const { lines, command } = shownOf(finding, [], { directory });
  const path = [...folder, ...(file ?? (folder.length === 0 ? NO_FILE : 'skill.json')).split('/')].filter(
    (part) => part !== '.',
  );
  return {
    ruleId: rule,
    stage,
    // What a run showed is another run's; what was read is a line of the source.
    line: trial === undefined ? (evidence ?? '').trim() : '',
    level: LEVEL[severity],
    message: { text: [text, ...lines, ...(command === undefined ? [] : [command])].join('\n') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: path.map((part) => encodeURIComponent(part.toWellFormed())).join('/') },
          ...(line === undefined
            ? {}
            : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } }),
        },
      },
    ],
  };
}
