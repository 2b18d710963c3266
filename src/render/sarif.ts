import type { Log, Notification, ReportingDescriptor, Result } from 'sarif';
import type { Finding, Severity } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { type DirectoryOf, inDirectory, type OfRule } from './places.ts';
import { shownOf } from './shown.ts';
import { visible } from './visible.ts';

const LEVEL = { block: 'error', review: 'warning', note: 'note' } as const satisfies Record<Severity, string>;

/** What a reader is told beside the report. */
export interface SarifOptions {
  readonly directoryOf?: DirectoryOf;
  /** The page of a rule, as Markdown, and its address. */
  readonly pageOf?: OfRule;
  readonly addressOf?: OfRule;
}

const nothing: OfRule = () => undefined;

/**
 * The report as SARIF 2.1.0, for GitHub code scanning and editors. What could not be found out is a notification of a run
 * that did not succeed (3.20.21): a list of results alone would look like a clean one.
 */
export function renderSarif(
  report: Report,
  { directoryOf, pageOf = nothing, addressOf = nothing }: SarifOptions = {},
): string {
  const ofSkills = report.skills.flatMap(({ name, path, findings }) => {
    const directory = directoryOf && inDirectory(directoryOf(name), undefined);
    return findings.map((finding) => resultOf(directory?.split('/') ?? [path], finding, directory));
  });
  const results = [...report.findings.map((finding) => resultOf([], finding)), ...ofSkills];
  const rules = [...new Set(results.map(({ ruleId }) => ruleId as string))]
    .sort()
    .map((id) => descriptorOf(id, pageOf(id), addressOf(id)));
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: report.tool.name, semanticVersion: report.tool.version, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(report)],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** The page is our own text, and as plain text Markdown reads well enough (SARIF 3.49.13 wants both). */
function descriptorOf(id: string, page: string | undefined, address: string | undefined): ReportingDescriptor {
  return {
    id,
    ...(page !== undefined && { help: { text: page, markdown: page } }),
    ...(address !== undefined && { helpUri: address }),
  };
}

function invocationOf(report: Report) {
  const notifications = [
    ...report.problems.map((problem) => notificationOf(problem)),
    ...report.skills.flatMap(({ name, problems }) => problems.map((problem) => notificationOf(problem, name))),
    ...(report.omitted.findings === 0 ? [] : [omission(report.omitted.findings)]),
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

function resultOf(folder: readonly string[], finding: Finding, directory?: string): Result {
  const { rule, severity, message, fix, file, line, column } = finding;
  const { text } = messageOf(fix === undefined ? message : `${message} ${fix}`);
  // Each result is read by itself, so that nothing has been shown above it.
  const { lines, command } = shownOf(finding, [], { directory });
  const path = [...folder, ...(file ?? 'skill.json').split('/')].filter((part) => part !== '.');
  return {
    ruleId: rule,
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
