import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Finding, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';

const LEVEL = { block: 'error', review: 'warning', note: 'note' } as const satisfies Record<Severity, string>;

/** The report as SARIF 2.1.0, for GitHub code scanning and editors. */
export function renderSarif(report: Report): string {
  const results = report.skills.flatMap((skill) => skill.findings.map((finding) => resultOf(skill.path, finding)));
  const rules = [...new Set(results.map(({ ruleId }) => ruleId as string))].sort().map((id): ReportingDescriptor => ({ id }));
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [{ tool: { driver: { name: report.tool.name, semanticVersion: report.tool.version, rules } }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function resultOf(skill: string, { rule, severity, message, fix, file, line, column }: Finding): Result {
  return {
    ruleId: rule,
    level: LEVEL[severity],
    message: { text: fix === undefined ? message : `${message} ${fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: [skill, ...(file ?? 'skill.json').split('/')].map(encodeURIComponent).join('/') },
          ...(line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } }),
        },
      },
    ],
  };
}
