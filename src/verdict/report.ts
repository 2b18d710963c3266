import { type Digest, digestOf } from '../model/digest.ts';
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Report, ReportInputs, SkillResult } from '../model/report.ts';
import { VERSION } from '../model/version.ts';
import { verdictOf, worst } from './verdict.ts';
import { written, writtenText } from './written.ts';

/** Findings of one skill beyond these are counted and not listed. */
export const MAX_FINDINGS = 200;

/** What was found about the change as a whole. */
export interface Whole {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

const NOTHING: Whole = { findings: [], problems: [] };

/** The canonical report of a check. Skills are sorted by name; a cut list says how much was cut. */
export function reportOf(
  policy: Digest,
  inputs: ReportInputs,
  skills: readonly SkillResult[],
  whole: Whole = NOTHING,
): Report {
  const sorted = [...skills].sort((a, b) => (a.name < b.name ? -1 : 1));
  const omitted = sorted.reduce((sum, { findings }) => sum + Math.max(0, findings.length - MAX_FINDINGS), 0);
  return {
    schema: 'skill-assay/report/1',
    verdict: worst([...sorted.map(({ verdict }) => verdict), verdictOf(whole.findings, whole.problems)]),
    tool: { name: 'skill-assay', version: VERSION },
    policy: { digest: policy },
    inputs: withWrittenNames(inputs),
    problems: whole.problems.map(written),
    findings: whole.findings.map(written),
    omitted: { findings: omitted },
    skills: sorted.map((skill) => ({ ...skill, findings: worstFirst(skill.findings).slice(0, MAX_FINDINGS) })),
  };
}

function withWrittenNames({ previous, ...inputs }: ReportInputs): ReportInputs {
  if (previous === undefined) return inputs;
  const named = Object.entries(previous).map(([name, digest]) => [writtenText(name), digest] as const);
  return { ...inputs, previous: Object.fromEntries(named) };
}

/** What is cut is the least grave; below the limit the reading order stays. */
function worstFirst(findings: SkillResult['findings']): SkillResult['findings'] {
  if (findings.length <= MAX_FINDINGS) return findings;
  const weight = { block: 0, review: 1, note: 2 };
  return findings.toSorted((a, b) => weight[a.severity] - weight[b.severity]);
}

/** The seed of a check that was given none: nothing but what is checked, and the nonce, decides it. 16 hexadecimal digits. */
export function seedFor(policy: Digest, candidates: readonly Digest[], nonce = ''): string {
  return digestOf(['skill-assay/seed/1', policy, ...candidates, nonce].join('\n'))
    .slice('sha256:'.length)
    .slice(0, 16);
}
