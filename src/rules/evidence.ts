import type { Finding } from '../model/finding.ts';
import type { Source } from '../syntax/source.ts';

/** UTF-16 code units. A longer line is no help to a reader, and its column would be off screen. */
const MAX_EVIDENCE = 200;

/** `findings` with the line of source they point at, where they point at one and bring no evidence of their own. */
export function withSourceLines(findings: readonly Finding[], sources: readonly Source[]): Finding[] {
  return findings.map((finding) => {
    const source = sources.find(({ file }) => file === finding.file);
    if (source === undefined || finding.line === undefined || finding.evidence !== undefined) return finding;
    const start = source.lineStarts[finding.line - 1] ?? 0;
    const next = source.lineStarts[finding.line];
    const line = source.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
    return line.length > MAX_EVIDENCE ? finding : { ...finding, evidence: line };
  });
}
