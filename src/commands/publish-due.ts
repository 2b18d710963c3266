import { policyAt, skillsIn } from '../intake/commit.ts';
import { committedAt } from '../intake/git.ts';
import type { Candidate } from '../model/candidate.ts';
import { canonical, type Json } from '../model/canonical.ts';
import { AssayError } from '../model/error.ts';
import type { Policy } from '../model/policy.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/release.ts';
import { lastPublished, readLog } from '../registry/log.ts';
import { publishRelease, type Release } from '../registry/publish.ts';
import type { Store } from '../registry/store.ts';
import { type LoadedPolicy, POLICY_FILE } from '../intake/policy.ts';
import { mayPublish, type Publishable } from './may-publish.ts';
import { NAMEABLE } from './nameable.ts';

/** What to publish of a repository's default branch. */
export interface DueRequest {
  readonly repository: string;
  /** The tip of the default branch. */
  readonly commit: string;
  /** What the log says of where the releases came from; the path is added for each skill. */
  readonly source: Omit<Source, 'path' | 'commit'>;
  readonly actor: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** The skills of a commit that the registry has not, or has otherwise. */
export interface Due {
  readonly policy: LoadedPolicy;
  readonly candidates: readonly Candidate[];
}

/** What was published, and why the rest was not. */
export interface Published {
  readonly releases: readonly Release[];
  readonly refusals: readonly AssayError[];
}

/** Computes what is due from the registry, so that a failed or skipped run heals at the next. Writes nothing. */
export async function dueAt(
  { repository, commit }: Pick<DueRequest, 'repository' | 'commit'>,
  policy: LoadedPolicy,
  store: Store,
): Promise<Due> {
  const log = await readLog(store);
  const skills = await skillsIn(repository, commit, policy.policy.skills);
  return { policy, candidates: skills.filter(({ name, digest }) => lastPublished(log, name)?.candidate !== digest) };
}

/** The policy that decides what is due and may be published: the published commit's own. */
export function policyFor({ repository, commit }: Pick<DueRequest, 'repository' | 'commit'>): Promise<LoadedPolicy> {
  return policyAt(repository, commit, NAMEABLE);
}

/**
 * Publishes what is due at `request.commit`, held against `report`, which a job without secrets made a moment ago from the
 * same commit. Of a skill that is refused nothing is written, and it does not keep the others back.
 * Throws `approvals-missing` where policy asks for approvals.
 */
export async function publishDue(
  request: DueRequest,
  { policy, candidates }: Due,
  report: Report,
  store: Store,
): Promise<Published> {
  mustNeedNoApproval(policy.policy);
  const accepted: Publishable[] = [];
  const refusals: AssayError[] = [];
  for (const candidate of candidates) {
    try {
      accepted.push(await mayPublish(candidate, { report, policy, today: request.today, acceptReview: undefined }));
    } catch (error) {
      if (!(error instanceof AssayError)) throw error;
      refusals.push(error);
    }
  }
  const time = await committedAt(request.repository, request.commit);
  const bytes = new TextEncoder().encode(canonical(report as unknown as Json));
  const releases: Release[] = [];
  for (const publishable of accepted) {
    releases.push(
      await publishRelease(store, {
        ...publishable,
        // The merge commit's time, so that a run that was cut off writes the same bytes the next time.
        entry: { ...publishable.entry, created_at: time, updated_at: time },
        report: bytes,
        source: {
          ...request.source,
          commit: request.commit,
          path: `${policy.policy.skills}/${publishable.entry.name}`,
        },
        actor: request.actor,
      }),
    );
  }
  return { releases, refusals };
}

/** Nobody counts approvals yet, so what needs any is not published. */
function mustNeedNoApproval({ review }: Policy): void {
  if (review['required-approvals'] === 0) return;
  throw new AssayError('approvals-missing', 'policy asks for approvals, and they are not counted yet', {
    where: `${POLICY_FILE}: review.required-approvals`,
    fix: 'let the ruleset ask for them and write review: { required-approvals: 0 }, or publish by hand',
  });
}
