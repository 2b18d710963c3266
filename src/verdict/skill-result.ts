import type { Candidate } from '../model/candidate.ts';
import { canonical } from '../model/canonical.ts';
import type { Finding, Stage } from '../model/finding.ts';
import type { Capability, Manifest } from '../model/manifest.ts';
import type { Problem } from '../model/problem.ts';
import type { SkillResult } from '../model/report.ts';
import { outcomeOf, verdictOf } from './verdict.ts';
import { written, writtenText } from './written.ts';

/** Everything that was learnt of one skill. `stages` were asked for; `ran` are those that ran, as far as there are any. */
export interface Learnt {
  readonly candidate: Candidate;
  readonly manifest: Manifest | undefined;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** What it touches beyond computing, as far as code and runs show it. */
  readonly used: ReadonlySet<Capability>;
  readonly stages: readonly Stage[];
  readonly ran: readonly Stage[];
}

/** The result that follows from what was learnt. */
export function skillResult({ candidate, manifest, findings, problems, used, stages, ran }: Learnt): SkillResult {
  return {
    name: writtenText(candidate.name),
    path: writtenText(candidate.name),
    digest: candidate.digest,
    verdict: verdictOf(findings, problems),
    stages: (['intake', ...stages] as const).map((stage) => outcomeOf(stage, ran.includes(stage), findings, problems)),
    capabilities: { declared: [...(manifest?.capabilities ?? [])].sort(), used: [...used].sort() },
    problems: problems.map(written),
    findings: findings.map(written).sort(inReadingOrder),
  };
}

/** By file, place and rule, compared by code units: the same order on every machine. */
function inReadingOrder(a: Finding, b: Finding): number {
  return (
    compare(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message) ||
    compare(canonical(a), canonical(b))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
