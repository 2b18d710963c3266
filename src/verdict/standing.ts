import type { Finding } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import type { Report, SkillResult } from '../model/report.ts';
import { VERSION } from '../model/version.ts';
import { contradictionIn } from './contradiction.ts';
import { MAX_FINDINGS } from './report.ts';
import { outcomeOf, verdictOf, worst } from './verdict.ts';
import { written } from './written.ts';

/** What a report says of a skill against what we found out ourselves a moment ago, from the same bytes. */
export interface Standing {
  readonly policy: Policy;
  readonly policyDigest: string;
  readonly digest: string;
  /** Our own static findings, in any order, judged by the report's date. */
  readonly findings: readonly Finding[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Why a report cannot carry a skill, or nothing. `code` is an error code. */
export interface Objection {
  readonly code: 'report-invalid' | 'report-mismatch';
  readonly message: string;
}

/**
 * Why `report` cannot be believed about `result`, if it cannot: same tool, policy and bytes, every stage that policy asks
 * for, the static stage repeated, no day to come, nothing that contradicts itself, and a verdict that follows from what it
 * lists. What nobody can repeat here are the trials.
 */
export function objectionTo(report: Report, result: SkillResult, standing: Standing): Objection | undefined {
  const contradiction = contradictionIn(report);
  if (contradiction !== undefined) return { code: 'report-invalid', message: contradiction };
  const { asOf } = report.inputs;
  if (asOf > standing.today) return mismatch(`it judges by ${asOf}, and today is ${standing.today}`);
  if (report.omitted.findings > 0 && result.findings.length === MAX_FINDINGS)
    return mismatch(`it does not list all findings of '${result.name}'`);
  const objection = objectionToTrials(report, result, standing);
  if (objection !== undefined) return objection;
  if (!sameStatic(result.findings, standing.findings))
    return mismatch('its static findings are not those which these bytes have');
  return undefined;
}

/** As far as the static stage does not matter, because whoever asks has repeated it and takes nothing of it from here. */
export function objectionToTrials(
  report: Report,
  result: SkillResult,
  { policy, policyDigest, digest }: Omit<Standing, 'findings' | 'today'>,
): Objection | undefined {
  if (report.tool.version !== VERSION)
    return mismatch(`it was made by version ${report.tool.version} of the tool, and this is ${VERSION}`);
  if (report.policy.digest !== policyDigest) return mismatch('it was made under another policy');
  if (result.digest !== digest) return mismatch(`it is about other bytes of '${result.name}'`);
  const ran = result.stages.filter(({ outcome }) => outcome !== 'not-run').map(({ stage }) => stage);
  // What a trial blocks, or could not find out, goes no further: it is refused, or left open, with what is there.
  const isStopped =
    result.findings.some(({ trial, severity }) => trial !== undefined && severity === 'block') ||
    result.problems.some(({ stage }) => stage === 'suite' || stage === 'adversarial');
  const missing = isStopped ? undefined : policy.stages.find((stage) => !ran.includes(stage));
  if (missing !== undefined) return mismatch(`its stage '${missing}', which the policy asks for, did not run`);
  if (EFFORTS.indexOf(report.inputs.effort) < EFFORTS.indexOf(policy.adversarial.effort))
    return mismatch(`its effort '${report.inputs.effort}' is less than the policy asks for`);
  if (!followsFromItself(report, result))
    return { code: 'report-invalid', message: 'its verdict does not follow from what it lists' };
  return undefined;
}

const EFFORTS = ['quick', 'normal', 'thorough'];

function mismatch(message: string): Objection {
  return { code: 'report-mismatch', message };
}

function followsFromItself(report: Report, { findings, problems, verdict, stages }: SkillResult): boolean {
  const outcomesHold = stages.every(
    ({ stage, outcome }) => outcomeOf(stage, outcome !== 'not-run', findings, problems).outcome === outcome,
  );
  const tops = [...report.skills.map((skill) => skill.verdict), verdictOf(report.findings, report.problems)];
  return verdict === verdictOf(findings, problems) && outcomesHold && report.verdict === worst(tops);
}

/** Findings of the trials carry their trial's name; what carries none is the static part. */
function sameStatic(claimed: readonly Finding[], own: readonly Finding[]): boolean {
  const lines = (findings: readonly Finding[]): string =>
    findings
      .filter(({ trial }) => trial === undefined)
      .map((finding) => JSON.stringify(Object.entries(written(finding)).sort()))
      .sort()
      .join('\n');
  return lines(claimed) === lines(own);
}
