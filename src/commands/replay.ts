import { candidateAt } from '../intake/directory.ts';
import { skillsAt } from '../intake/paths.ts';
import { AssayError } from '../model/error.ts';
import type { Finding, Stage } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import { analyse } from '../rules/analyse.ts';
import type { Judgement } from '../rules/rule.ts';
import { waived } from '../rules/waivers.ts';
import { CASED, type Cased, caseAgain } from '../trials/again.ts';
import { asking } from '../trials/questions.ts';
import type { Again } from '../trials/trial.ts';
import { seedFor } from '../verdict/report.ts';
import { trialledOf } from './trialled.ts';
import type { AssayOptions } from './assay-options.ts';
import { dynamic } from './assay-skill.ts';
import type { Context } from './context.ts';
import { policyFor } from './policy-for.ts';
import { backendOnDemand } from './sandbox-on-demand.ts';

/** The trials whose findings name a case. */
export const TRIALS: readonly Cased[] = CASED;

/** Which case of which skill is to be tried again. */
export interface ReplayRequest extends Omit<AssayOptions, 'jobs' | 'stages' | 'nonce'> {
  readonly path: string;
  readonly trial: Cased;
  readonly token: string;
  readonly policyFile?: string;
}

/** What came of it, of which skill. */
export interface Replayed extends Again {
  readonly skill: string;
}

/**
 * Tries the case of a finding again, by itself.
 *
 * Throws `no-skills` and its like, `skill-blocked` where an earlier stage is against running it, and `case-unknown`.
 */
export async function replay(request: ReplayRequest, context: Context): Promise<Replayed> {
  const [place, ...more] = await skillsAt([request.path]);
  if (place === undefined || more.length > 0)
    throw new AssayError('no-skills', 'a case is one of a single skill', {
      where: request.path,
      fix: 'name that skill',
    });
  const { policy, digest } = await policyFor({ paths: [request.path], ...request });
  const candidate = await candidateAt(place.directory, place.name);
  const stages: Stage[] = ['static', 'suite'];
  const judgement: Judgement = { policy, asOf: request.asOf, stages };
  const analysis = await analyse(candidate, judgement);
  refuseBlocked('static', analysis.findings, analysis.problems, request.path);
  const seed = request.seed ?? seedFor(digest, [candidate.digest], undefined);
  const inputs = { stages, effort: request.effort ?? policy.adversarial.effort, seed };
  const trialled = trialledOf(analysis, policy, inputs);
  const backend = backendOnDemand(policy, request, seed, context);
  try {
    const opened = await backend.room().open();
    if ('problem' in opened) return { skill: place.name, said: [], findings: [], problems: [opened.problem] };
    // Whatever of it a check would not have come to is not run here either.
    for (const { stage, trial } of dynamic(analysis, judgement, inputs)) {
      const { findings, problems } = await trial(opened.sandbox, trialled);
      if (problems.length > 0) return { skill: place.name, said: [], findings: [], problems };
      refuseBlocked(stage, waived(findings, candidate, judgement), [], request.path);
    }
    const { subject, terms } = trialled;
    const again = await caseAgain(opened.sandbox, subject, terms, request.trial, request.token);
    if (again === undefined)
      throw new AssayError('case-unknown', `this skill has no such case of the trial '${request.trial}'`, {
        where: '--case',
        fix: 'take the whole command from a report about the same bytes',
      });
    return { skill: place.name, ...again, findings: asking(again.findings) };
  } finally {
    await backend.close();
  }
}

/** Code that is blocked, or that could not be judged, is never run. */
function refuseBlocked(stage: Stage, findings: readonly Finding[], problems: readonly Problem[], path: string): void {
  const against = findings.find(({ severity }) => severity === 'block')?.rule ?? problems[0]?.code;
  if (against !== undefined)
    throw new AssayError('skill-blocked', `the ${stage} stage is against running it (${against})`, {
      where: path,
      fix: 'see assay check',
    });
}
