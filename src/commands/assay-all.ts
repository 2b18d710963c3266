import type { LoadedPolicy } from '../intake/policy.ts';
import type { Candidate } from '../model/candidate.ts';
import type { Change } from '../model/change.ts';
import type { Digest } from '../model/digest.ts';
import { STAGES } from '../model/finding.ts';
import type { Report, ReportInputs, SkillResult } from '../model/report.ts';
import { analyseChange } from '../rules/analyse-change.ts';
import { fewerStages } from '../verdict/fewer-stages.ts';
import { newerPython } from '../verdict/newer-python.ts';
import { reportOf, seedFor } from '../verdict/report.ts';
import type { AssayOptions } from './assay-options.ts';
import { assaySkill } from './assay-skill.ts';
import type { Context } from './context.ts';
import { inParallel } from '../model/in-parallel.ts';
import { backendOnDemand } from './sandbox-on-demand.ts';

/** What is to be checked, under which policy, against what. */
export interface Subject {
  readonly candidates: readonly Candidate[];
  /** The proposal they came in, if they came in one. */
  readonly change?: Change;
  readonly policy: LoadedPolicy;
  /** Skill name → digest of the version it is compared with. */
  readonly previous?: Readonly<Record<string, Digest>>;
}

/** Takes every candidate through the stages. Never throws for what a skill holds or does. */
export async function assayAll(
  { candidates, change, policy, previous }: Subject,
  options: AssayOptions,
  context: Context,
): Promise<Report> {
  context.underPolicy?.(policy.policy);
  const inputs = inputsOf(options, policy, candidates);
  const backend = backendOnDemand(policy.policy, options, inputs.seed, context);
  try {
    // Waited for: the static stage leaves no time for anything else.
    if (candidates.length > 0 && inputs.stages.includes('suite')) await backend.expect();
    const judgement = { policy: policy.policy, asOf: inputs.asOf, stages: inputs.stages };
    const tell = inOrder<SkillResult>(({ name, verdict }) => context.progress(`${name}: ${verdict}`));
    const skills = await inParallel(candidates, options.jobs, async (candidate, index) => {
      const room = backend.room();
      try {
        const result = await assaySkill(candidate, judgement, inputs, room);
        tell(index, result);
        return result;
      } finally {
        room.close();
      }
    });
    const { findings, problems } = analyseChange(change, judgement);
    const known = { ...inputs, ...(await backend.facts()), ...(previous && { previous }) };
    const ofInputs = [...fewerStages(known, policy.policy), ...newerPython(known)];
    const whole = { findings: [...findings, ...ofInputs], problems };
    return reportOf(policy.digest, known, skills, whole);
  } finally {
    await backend.close();
  }
}

/** Tells each item once all before it were told: what is read, or compared, does not depend on who ended first. */
function inOrder<T>(tell: (item: T) => void): (index: number, item: T) => void {
  const waiting = new Map<number, T>();
  let next = 0;
  return (index, item) => {
    waiting.set(index, item);
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      waiting.delete(next);
      next += 1;
      tell(ready);
    }
  };
}

function inputsOf(
  options: AssayOptions,
  { policy, digest }: LoadedPolicy,
  candidates: readonly Candidate[],
): ReportInputs {
  const digests = candidates.map((candidate) => candidate.digest);
  return {
    asOf: options.asOf,
    // In the order in which they run and each once, however policy lists them.
    stages: STAGES.filter((stage) => (options.stages ?? policy.stages).some((each) => each === stage)),
    effort: options.effort ?? policy.adversarial.effort,
    seed: options.seed ?? seedFor(digest, digests, options.nonce),
    ...(options.nonce !== undefined && { nonce: options.nonce }),
  };
}
