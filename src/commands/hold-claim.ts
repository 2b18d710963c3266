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
  /** What each of its pull requests changes by itself. */
  readonly changes?: readonly Change[];
  readonly policy: LoadedPolicy;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What the run that claims had to draw its seed from, where we know: its own id and attempt. */
  readonly nonce?: string;
}

/**
 * The report that we stand for: the static part is our own, from bytes we read ourselves; of the claim only what the
 * trials found is taken, and only where it speaks of the same bytes, policy and tool. What is missing is a problem.
 */
export async function holdClaim(claim: Claim, known: Known): Promise<Report> {
  const { candidates, changes = [], policy, today } = known;
  const inputs = inputsOf(claim, policy, candidates, today);
  const skills: SkillResult[] = [];
  for (const candidate of candidates) {
    const analysis = await analyse(candidate, { policy: policy.policy, asOf: today });
    const isBlocked = analysis.findings.some(({ severity }) => severity === 'block');
    // What is blocked already was never run, so nothing is claimed of it.
    const trials = isBlocked ? { findings: [], problems: [], ran: [] } : trialsOf(claim, candidate, known);
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
  const analyses = changes.map((change) => analyseChange(change, { policy: policy.policy, asOf: today }));
  return reportOf(policy.digest, inputs, skills, {
    findings: [...analyses.flatMap(({ findings }) => findings), ...newerPython(inputs)],
    problems: analyses.flatMap(({ problems }) => problems),
  });
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

function trialsOf(claim: Claim, candidate: Candidate, known: Known): Trials {
  if ('missing' in claim) return nothing('claim-missing', `The check left no report: ${claim.missing}.`);
  const { report } = claim;
  const { policy, digest: policyDigest } = known.policy;
  if (!isDrawn(report, known))
    return nothing('claim-mismatch', 'The report of the check was made with another seed than its run had to draw.');
  const result = report.skills.find(({ name }) => name === writtenText(candidate.name));
  if (result === undefined) return nothing('claim-mismatch', 'The report of the check does not speak of this skill.');
  const objection = objectionToTrials(report, result, { policy, policyDigest, digest: candidate.digest });
  if (objection !== undefined)
    return nothing('claim-mismatch', `The report of the check cannot be used: ${objection.message}.`);
  const ran = result.stages.filter(({ outcome }) => outcome !== 'not-run').map(({ stage }) => stage);
  return { findings: result.findings.filter(({ trial }) => trial !== undefined), problems: result.problems, ran };
}

/** Whoever may choose the seed can search for one under which bad code slips through. */
function isDrawn({ inputs }: Report, { candidates, policy, nonce }: Known): boolean {
  if (nonce === undefined) return true;
  const digests = candidates.map(({ digest }) => digest);
  return inputs.nonce === nonce && inputs.seed === seedFor(policy.digest, digests, nonce);
}

function nothing(code: 'claim-missing' | 'claim-mismatch', message: string): Trials {
  return {
    findings: [],
    problems: [{ code, stage: 'suite', message, fix: 'Run the check again.' }],
    ran: [],
  };
}
