import type { LoadedPolicy } from '../intake/policy.ts';
import type { Candidate } from '../model/candidate.ts';
import { AssayError } from '../model/error.ts';
import type { Report, Verdict } from '../model/report.ts';
import type { Proposal } from '../registry/publish.ts';
import { type Analysis, analyse } from '../rules/analyse.ts';
import { wireSuite } from '../syntax/wire-suite.ts';
import { objectionTo } from '../verdict/standing.ts';
import { verdictOf } from '../verdict/verdict.ts';

/** A proposal but for what only its publisher knows. Only `mayPublish` makes one. */
export type Publishable = Pick<Proposal, 'candidate' | 'capabilities' | 'accepted'> & {
  readonly entry: Omit<Proposal['entry'], 'created_at' | 'updated_at'>;
};

export interface Judged {
  readonly report: Report;
  readonly policy: LoadedPolicy;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly acceptReview: string | undefined;
  /** What another check came to about the same bytes; it counts where it is worse. */
  readonly alsoFound?: Verdict;
}

/**
 * Holds a candidate against its report: repeats the static stage, recomputes the verdict, and takes nothing but `pass`, or
 * `review` that somebody accepts. Throws `report-mismatch`, `report-invalid` or `verdict-refused`.
 */
export async function mayPublish(
  candidate: Candidate,
  { report, policy, today, acceptReview, alsoFound = 'pass' }: Judged,
): Promise<Publishable> {
  const result = report.skills.find(({ name }) => name === candidate.name);
  if (result === undefined) throw refused('report-mismatch', candidate, 'the report does not speak of it');
  if (result.verdict === 'block') throw refused('verdict-refused', candidate, 'its verdict is block');
  const judgement = { policy: policy.policy, asOf: report.inputs.asOf, stages: report.inputs.stages };
  const analysis = await analyse(candidate, judgement);
  const objection = objectionTo(report, result, {
    policy: policy.policy,
    policyDigest: policy.digest,
    digest: candidate.digest,
    findings: analysis.findings,
    today,
  });
  if (objection !== undefined) throw refused(objection.code, candidate, objection.message);
  // A grant may have ended since the report was made.
  const now = report.inputs.asOf === today ? analysis : await analyse(candidate, { ...judgement, asOf: today });
  // What was found about the whole change counts for each of its skills.
  const whole = verdictOf(report.findings, report.problems);
  const verdicts = [result.verdict, whole, verdictOf(now.findings, now.problems), alsoFound];
  // A reason that is blank is a variable that nobody set.
  const reviewed = verdicts.includes('review') && acceptReview !== undefined && acceptReview.trim() !== '';
  if (!verdicts.every((verdict) => verdict === 'pass' || (verdict === 'review' && reviewed))) {
    throw refused('verdict-refused', candidate, `its verdict is ${verdicts.find((verdict) => verdict !== 'pass')}`);
  }
  return {
    candidate: candidate.digest,
    capabilities: result.capabilities.used,
    entry: entryOf(analysis, candidate),
    ...(reviewed && { accepted: acceptReview }),
  };
}

function entryOf({ manifest, sources }: Analysis, candidate: Candidate): Publishable['entry'] {
  const implementation = sources.find(({ role }) => role === 'implementation');
  const suite = sources.find(({ role }) => role === 'suite');
  if (manifest === undefined || implementation === undefined || suite === undefined)
    throw refused('report-mismatch', candidate, 'its files cannot be read');
  return {
    name: candidate.name,
    description: manifest.description,
    implementation: implementation.text,
    test_suite: wireSuite(suite, candidate.name),
    author: '',
    tags: manifest.tags ?? [],
  };
}

function refused(
  code: 'report-invalid' | 'report-mismatch' | 'verdict-refused',
  { name }: Candidate,
  message: string,
): AssayError {
  return new AssayError(code, `the skill cannot be published: ${message}`, {
    where: name,
    fix: 'check it again, and publish with that report',
  });
}
