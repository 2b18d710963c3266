import type { LoadedPolicy } from '../intake/policy.ts';
import type { Candidate } from '../model/candidate.ts';
import type { Change } from '../model/change.ts';
import { type Finding, STAGES } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Report, ReportInputs, SkillResult } from '../model/report.ts';
import { analyse } from '../rules/analyse.ts';
import { analyseChange } from '../rules/analyse-change.ts';
import { newerPython } from '../verdict/newer-python.ts';
import { reportOf, seedFor } from '../verdict/report.ts';
import { skillResult } from '../verdict/skill-result.ts';
import { objectionToTrials } from '../verdict/standing.ts';
import { writtenText } from '../verdict/written.ts';
import type { Claim } from './claim.ts';

/** What we know ourselves of a proposal. */
export interface Known {
  readonly candidates: readonly Candidate[];
  readonly change?: Change;
  readonly policy: LoadedPolicy;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * The report that we stand for: the static part is our own, from bytes we read ourselves; of the claim only what the
 * trials found is taken, and only where it speaks of the same bytes, policy and tool. What is missing is a problem.
 */
export async function holdClaim(claim: Claim, { candidates, change, policy, today }: Known): Promise<Report> {
  const inputs = inputsOf(claim, policy, candidates, today);
  const skills: SkillResult[] = [];
  for (const candidate of candidates) {
    const analysis = await analyse(candidate, { policy: policy.policy, asOf: today });
    const isBlocked = analysis.findings.some(({ severity }) => severity === 'block');
    // What is blocked already was never run, so nothing is claimed of it.
    const trials = isBlocked ? { findings: [], problems: [], ran: [] } : trialsOf(claim, candidate, policy);
    skills.push(
      skillResult({
        candidate,
        manifest: analysis.manifest,
        findings: [...analysis.findings, ...trials.findings],
        problems: [...analysis.problems, ...trials.problems],
        // What runs showed is the claim's word; what the code names is ours.
        used: analysis.reaches,
        stages: inputs.stages,
        ran: ['intake', 'static', ...trials.ran],
      }),
    );
  }
  const { findings, problems } = analyseChange(change, { policy: policy.policy, asOf: today });
  return reportOf(policy.digest, inputs, skills, { findings: [...findings, ...newerPython(inputs)], problems });
}

function inputsOf(
  claim: Claim,
  { policy, digest }: LoadedPolicy,
  candidates: readonly Candidate[],
  today: string,
): ReportInputs {
  const digests = candidates.map((candidate) => candidate.digest);
  const claimed =
    'report' in claim ? claim.report.inputs : { effort: policy.adversarial.effort, seed: seedFor(digest, digests) };
  // In the order in which they run, as in a report, however policy lists them.
  return { ...claimed, asOf: today, stages: STAGES.filter((stage) => policy.stages.some((each) => each === stage)) };
}

interface Trials {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly ran: readonly SkillResult['stages'][number]['stage'][];
}

function trialsOf(claim: Claim, candidate: Candidate, { policy, digest: policyDigest }: LoadedPolicy): Trials {
  if ('missing' in claim) return nothing('claim-missing', `The check left no report: ${claim.missing}.`);
  const { report } = claim;
  const result = report.skills.find(({ name }) => name === writtenText(candidate.name));
  if (result === undefined) return nothing('claim-mismatch', 'The report of the check does not speak of this skill.');
  const objection = objectionToTrials(report, result, { policy, policyDigest, digest: candidate.digest });
  if (objection !== undefined)
    return nothing('claim-mismatch', `The report of the check cannot be used: ${objection.message}.`);
  const ran = result.stages.filter(({ outcome }) => outcome !== 'not-run').map(({ stage }) => stage);
  return { findings: result.findings.filter(({ trial }) => trial !== undefined), problems: result.problems, ran };
}

function nothing(code: 'claim-missing' | 'claim-mismatch', message: string): Trials {
  return {
    findings: [],
    problems: [{ code, stage: 'suite', message, fix: 'Run the check again.' }],
    ran: [],
  };
}
