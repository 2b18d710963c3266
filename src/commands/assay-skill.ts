import type { Candidate } from '../model/candidate.ts';
import { type Finding, STAGES, type Stage } from '../model/finding.ts';
import { BUILT_STAGES, bytesIn, millisecondsIn, type Policy } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import type { ReportInputs, SkillResult } from '../model/report.ts';
import { type Analysis, analyse } from '../rules/analyse.ts';
import type { Judgement } from '../rules/rule.ts';
import { waived } from '../rules/waivers.ts';
import type { Limits, Sandbox } from '../sandbox/plan.ts';
import { quoted } from '../trials/quoted.ts';
import { suiteTrial } from '../trials/suite.ts';
import { suitePlans, witnessPlan } from '../trials/suite-plan.ts';
import type { TrialResult } from '../trials/trial.ts';
import { witnessTrial } from '../trials/witness.ts';
import { skillResult } from '../verdict/skill-result.ts';
import type { SandboxOnDemand } from './sandbox-on-demand.ts';

/** Takes one candidate through the stages that were asked for, each only where the one before left nothing against it. */
export async function assaySkill(
  candidate: Candidate,
  judgement: Judgement,
  { stages, seed }: Pick<ReportInputs, 'stages' | 'seed'>,
  sandbox: SandboxOnDemand,
): Promise<SkillResult> {
  const analysis = await analyse(candidate, judgement);
  const findings = stages.includes('static') ? [...analysis.findings] : withoutStatic(analysis);
  const problems = [...analysis.problems];
  const used = new Set(analysis.reaches);
  const ran: Stage[] = ['intake', 'static'];
  const limits = limitsOf(judgement.policy);
  const { name } = candidate;
  const { sources } = analysis;
  const leastTests = judgement.policy.suite['min-tests'];
  const declared = analysis.manifest?.capabilities ?? [];
  const attempt = async (trial: (sandbox: Sandbox) => Promise<TrialResult>): Promise<void> => {
    const result = await tried(trial, sandbox);
    findings.push(...waived(result.findings, candidate, judgement));
    problems.push(...result.problems);
    for (const { capability } of result.touched ?? []) used.add(capability);
  };
  // A second parser is asked where an interpreter is at hand anyway, and before that interpreter runs a byte of it.
  if (stages.includes('suite') && stages.includes('static') && mayRun(findings, problems))
    await attempt((here) => witnessTrial(here, witnessPlan(name, sources, limits), sources, seed));
  if (stages.includes('suite') && mayRun(findings, problems)) {
    await attempt((here) => suiteTrial(here, suitePlans(name, sources, limits), { leastTests, declared, seed }));
    ran.push('suite');
  }
  problems.push(...absentStages(stages));
  return skillResult({ candidate, manifest: analysis.manifest, findings, problems, used, stages, ran });
}

/** Code that is already blocked, or that we could not judge, is never run. */
function mayRun(findings: readonly Finding[], problems: readonly Problem[]): boolean {
  return problems.length === 0 && findings.every(({ severity }) => severity !== 'block');
}

/** With the static stage switched off its findings do not count, unless they are why there is nothing to run. */
function withoutStatic({ findings, sources }: Analysis): Finding[] {
  return sources.length < 2 ? [...findings] : findings.filter(({ stage }) => stage !== 'static');
}

/** Runs `trial` where there is a sandbox. Like a rule that throws, one that does costs this skill its verdict, and no other. */
async function tried(
  trial: (sandbox: Sandbox) => Promise<TrialResult>,
  sandbox: SandboxOnDemand,
): Promise<TrialResult> {
  const opened = await sandbox.open();
  if ('problem' in opened) return { findings: [], problems: [opened.problem] };
  try {
    return await trial(opened.sandbox);
  } catch (error) {
    const message = `Running the suite failed in a way that no run should (${quoted(String(error))}).`;
    return { findings: [], problems: [{ code: 'run-threw', stage: 'suite', message, fix: REPORT_IT }] };
  }
}

function limitsOf({ sandbox }: Policy): Limits {
  const cpu = millisecondsIn(sandbox.timeout);
  return { cpu, wall: 2 * cpu + 10_000, memory: bytesIn(sandbox.memory), output: 65_536 };
}

const REPORT_IT = 'Report it: this is a defect of Skill Assay.';

/** A stage that was asked for and that this build does not have keeps us from knowing. */
function absentStages(stages: readonly Stage[]): Problem[] {
  return STAGES.filter((stage) => stage !== 'intake' && stages.includes(stage) && !BUILT_STAGES.includes(stage)).map(
    (stage) => ({
      code: 'stage-unavailable',
      stage,
      message: `This build has no ${stage} stage.`,
      fix: `Leave '${stage}' out of --stages and of the policy's stages.`,
    }),
  );
}
