import { baseOf } from '../intake/base.ts';
import { candidateAt } from '../intake/directory.ts';
import { skillsAt } from '../intake/paths.ts';
import { type LoadedPolicy, policyAround, policyIn } from '../intake/policy.ts';
import type { Candidate } from '../model/candidate.ts';
import { STAGES, type Stage } from '../model/finding.ts';
import type { Report, ReportInputs } from '../model/report.ts';
import { reportOf, seedFor } from '../verdict/report.ts';
import { assaySkill } from './assay-skill.ts';
import type { Context } from './context.ts';
import { inParallel } from './in-parallel.ts';
import { sandboxOnDemand } from './sandbox-on-demand.ts';

/** What to check, as the command line or the action says it. What is left out, policy says. */
export interface CheckRequest {
  readonly paths: readonly string[];
  /** A git ref or a directory that each skill is compared with. */
  readonly base?: string;
  readonly stages?: readonly Stage[];
  readonly effort?: ReportInputs['effort'];
  /** Hexadecimal; without it, it derives from the digests. */
  readonly seed?: string;
  /** `YYYY-MM-DD`: the date by which grants and waivers are judged. */
  readonly asOf: string;
  readonly policyFile?: string;
  readonly backend?: 'auto' | 'subprocess' | 'docker';
  /** Path or name of the interpreter. */
  readonly python: string;
  readonly jobs: number;
}

/**
 * Checks every skill that `request` names and reports what was found. Never throws for what a skill holds or does;
 * throws an AssayError for an invocation that cannot be understood.
 */
export async function check(request: CheckRequest, context: Context): Promise<Report> {
  const places = await skillsAt(request.paths);
  const loaded = await policyFor(request);
  const candidates = await inParallel(places, request.jobs, ({ name, directory }) => candidateAt(directory, name));
  const previous = request.base === undefined ? undefined : await baseOf(request.base, places);
  const inputs = inputsOf(request, loaded, candidates);
  const sandbox = sandboxOnDemand(loaded.policy, request, inputs.seed, context);
  try {
    const judgement = { policy: loaded.policy, asOf: inputs.asOf };
    const skills = await inParallel(candidates, request.jobs, async (candidate) => {
      const result = await assaySkill(candidate, judgement, inputs.stages, sandbox);
      context.progress(`${candidate.name}: ${result.verdict}`);
      return result;
    });
    return reportOf(loaded.digest, { ...inputs, ...(await sandbox.facts()), ...(previous && { previous }) }, skills);
  } finally {
    await sandbox.close();
  }
}

function policyFor({ policyFile, paths }: CheckRequest): Promise<LoadedPolicy> {
  return policyFile === undefined ? policyAround(paths) : policyIn(policyFile);
}

function inputsOf(request: CheckRequest, { policy, digest }: LoadedPolicy, candidates: readonly Candidate[]): ReportInputs {
  return {
    asOf: request.asOf,
    // In the order in which they run and each once, however policy lists them.
    stages: STAGES.filter((stage) => (request.stages ?? policy.stages).some((each) => each === stage)),
    effort: request.effort ?? policy.adversarial.effort,
    seed: request.seed ?? seedFor(digest, candidates.map((candidate) => candidate.digest)),
  };
}
