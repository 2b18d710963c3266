import type { Candidate } from '../model/candidate.ts';
import { type Finding, STAGES, type Stage } from '../model/finding.ts';
import { BUILT_STAGES, bytesIn, millisecondsIn, type Policy } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import type { ReportInputs, SkillResult } from '../model/report.ts';
import { type Analysis, analyse } from '../rules/analyse.ts';
import type { Judgement } from '../rules/rule.ts';
import { waived } from '../rules/waivers.ts';
import { suiteTrial, type TrialResult } from '../trials/suite.ts';
import { suitePlan } from '../trials/suite-plan.ts';
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
  const ran: Stage[] = ['intake', 'static'];
  if (stages.includes('suite') && mayRun(findings, problems)) {
    const result = await runSuite({ analysis, candidate, policy: judgement.policy, seed }, sandbox);
    findings.push(...waived(result.findings, candidate, judgement));
    problems.push(...result.problems);
    ran.push('suite');
  }
  problems.push(...absentStages(stages));
  return skillResult({ candidate, manifest: analysis.manifest, findings, problems, stages, ran });
}

/** Code that is already blocked, or that we could not judge, is never run. */
function mayRun(findings: readonly Finding[], problems: readonly Problem[]): boolean {
  return problems.length === 0 && findings.every(({ severity }) => severity !== 'block');
}

/** With the static stage switched off its findings do not count, unless they are why there is nothing to run. */
function withoutStatic({ findings, sources }: Analysis): Finding[] {
  return sources.length < 2 ? [...findings] : findings.filter(({ stage }) => stage !== 'static');
}

interface SuiteRun {
  readonly analysis: Analysis;
  readonly candidate: Candidate;
  readonly policy: Policy;
  readonly seed: string;
}

async function runSuite(
  { analysis, candidate, policy, seed }: SuiteRun,
  sandbox: SandboxOnDemand,
): Promise<TrialResult> {
  const opened = await sandbox.open();
  if ('problem' in opened) return { findings: [], problems: [opened.problem] };
  const cpu = millisecondsIn(policy.sandbox.timeout);
  const limits = { cpu, wall: 2 * cpu + 10_000, memory: bytesIn(policy.sandbox.memory), output: 65_536 };
  const plan = suitePlan(candidate.name, analysis.sources, limits);
  try {
    return await suiteTrial(opened.sandbox, plan, seed);
  } catch {
    // Like a rule that throws: it costs this skill its verdict, and no other skill anything.
    const message = 'Running the suite failed in a way that no run should.';
    return { findings: [], problems: [{ code: 'run-threw', stage: 'suite', message, fix: REPORT_IT }] };
  }
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
