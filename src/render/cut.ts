import type { Finding } from '../model/finding.ts';
import type { Report, SkillResult } from '../model/report.ts';

/** A report of which less is shown; what it has not counts in `omitted` and here. */
export interface Cut {
  readonly report: Report;
  readonly skills: number;
  readonly problems: number;
}

/** The most of `report` that `fits`: whole findings go first, the least grave and of these the last, then whole skills. */
export function cutToFit(report: Report, fits: (cut: Cut) => boolean): Cut {
  const whole = without(report, []);
  if (fits(whole)) return whole;
  const parts = leastFirst(report);
  let [enough, tooFew] = [parts.length, 0];
  while (enough - tooFew > 1) {
    const middle = Math.floor((enough + tooFew) / 2);
    if (fits(without(report, parts.slice(0, middle)))) enough = middle;
    else tooFew = middle;
  }
  return without(report, parts.slice(0, enough));
}

/** What can be left out, in the order in which that is done. */
function leastFirst({ problems, findings, skills }: Report): object[] {
  const all = [...findings, ...skills.flatMap((skill) => skill.findings)];
  const graded = (severity: Finding['severity']) => all.filter((finding) => finding.severity === severity);
  const silent = skills.filter((skill) => skill.verdict === 'pass');
  const others = skills.filter((skill) => skill.verdict !== 'pass');
  const gravestFirst = [...problems, ...others, ...graded('block'), ...graded('review'), ...silent, ...graded('note')];
  return gravestFirst.reverse();
}

function without(report: Report, parts: readonly object[]): Cut {
  const left = new Set(parts);
  const kept = <T extends object>(list: readonly T[]): T[] => list.filter((each) => !left.has(each));
  const problems = kept(report.problems);
  const findings = kept(report.findings);
  const skills = kept(report.skills).map((skill) => ({ ...skill, findings: kept(skill.findings) }));
  const omitted = count(report.findings, report.skills) - count(findings, skills) + report.omitted.findings;
  return {
    report: { ...report, problems, findings, skills, omitted: { findings: omitted } },
    skills: report.skills.length - skills.length,
    problems: report.problems.length - problems.length,
  };
}

function count(findings: readonly Finding[], skills: readonly SkillResult[]): number {
  return skills.reduce((sum, skill) => sum + skill.findings.length, findings.length);
}
