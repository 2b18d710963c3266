import type { Candidate } from '../model/candidate.ts';
import type { Finding, Stage } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { ReportInputs, SkillResult } from '../model/report.ts';
import { type Analysis, analyse } from '../rules/analyse.ts';
import type { Judgement } from '../rules/rule.ts';
import { waived } from '../rules/waivers.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { asking } from '../trials/questions.ts';
import { quoted } from '../trials/quoted.ts';
import { type SuiteResult, suiteTrial } from '../trials/suite.ts';
import type { Taken } from '../trials/suite-apart.ts';
import { witnessTrial } from '../trials/witness.ts';
import { skillResult } from '../verdict/skill-result.ts';
import type { SandboxOnDemand } from './sandbox-on-demand.ts';
import { type Trialled, trialledOf } from './trialled.ts';

/** What runs in a stage, on the skill as its trials take it. `taken`: what the suite takes, once it has run. */
type Trial = (sandbox: Sandbox, trialled: Trialled, taken?: Taken) => Promise<SuiteResult>;

/** Takes one candidate through the stages that were asked for, each only where the one before left nothing against it. */
export async function assaySkill(
  candidate: Candidate,
  judgement: Judgement,
  inputs: Pick<ReportInputs, 'stages' | 'seed' | 'effort'>,
  sandbox: SandboxOnDemand,
): Promise<SkillResult> {
  const { stages } = inputs;
  const analysis = await analyse(candidate, judgement);
  const findings = stages.includes('static') ? [...analysis.findings] : withoutStatic(analysis);
  const problems = [...analysis.problems];
  const used = new Set(analysis.reaches);
  const ran: Stage[] = ['intake', 'static'];
  let taken: Taken | undefined;
  for (const { stage, trial } of dynamic(analysis, judgement, inputs)) {
    if (!mayRun(findings, problems)) break;
    const before = taken;
    const result = await tried(stage, sandbox, (here) =>
      trial(here, trialledOf(analysis, judgement.policy, inputs), before),
    );
    taken = result.taken;
    findings.push(...waived(asking(result.findings), candidate, judgement));
    problems.push(...result.problems);
    for (const { capability } of result.touched ?? []) used.add(capability);
    ran.push(stage);
  }
  return skillResult({ candidate, manifest: analysis.manifest, findings, problems, used, stages, ran });
}

/** What is to be run of a skill, in its order, and to which stage each belongs. */
export function dynamic(
  { sources, manifest }: Analysis,
  { policy }: Judgement,
  { stages, seed }: Pick<ReportInputs, 'stages' | 'seed'>,
): { stage: Stage; trial: Trial }[] {
  const covering = stages.includes('adversarial');
  const terms = { leastTests: policy.suite['min-tests'], declared: manifest?.capabilities ?? [], seed, covering };
  // A second parser is asked where an interpreter is at hand anyway, and before that interpreter runs a byte of it.
  const witness: Trial = (here, { subject: { code, limits } }) =>
    witnessTrial(here, { role: 'witness', code, limits }, sources, seed);
  const suite: Trial = (here, { plans }) => suiteTrial(here, plans, terms);
  const adversarial: Trial = async (here, { subject, terms: known }, taken) => {
    if (taken === undefined) throw new Error('the adversarial trials come after the suite');
    return (await import('../trials/adversarial.ts')).adversarialTrials(here, subject, known, taken);
  };
  const runs = stages.includes('suite') || stages.includes('adversarial');
  return [
    ...(runs && stages.includes('static') ? [{ stage: 'static', trial: witness } as const] : []),
    ...(stages.includes('suite') ? [{ stage: 'suite', trial: suite } as const] : []),
    ...(stages.includes('adversarial') ? [{ stage: 'adversarial', trial: adversarial } as const] : []),
  ];
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
  stage: Stage,
  sandbox: SandboxOnDemand,
  trial: (sandbox: Sandbox) => Promise<SuiteResult>,
): Promise<SuiteResult> {
  const opened = await sandbox.open();
  if ('problem' in opened) return { findings: [], problems: [opened.problem] };
  try {
    return await trial(opened.sandbox);
  } catch (error) {
    const message = `The ${stage} stage failed in a way that no run should (${quoted(String(error))}).`;
    return { findings: [], problems: [{ code: 'run-threw', stage, message, fix: REPORT_IT }] };
  }
}

const REPORT_IT = 'Report it: this is a defect of Skill Assay.';
