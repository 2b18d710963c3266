import { policyAt, proposedIn, skillsIn } from '../intake/commit.ts';
import { commitOf, mergeBaseOf } from '../intake/git.ts';
import type { Candidate } from '../model/candidate.ts';
import type { Digest } from '../model/digest.ts';
import type { Report } from '../model/report.ts';
import { assayAll } from './assay-all.ts';
import type { AssayOptions } from './assay-options.ts';
import type { Context } from './context.ts';
import { NAMEABLE } from './nameable.ts';

/** What to check of a repository's history. */
export interface ChangeRequest extends AssayOptions {
  /** A folder inside a clone that has all the commits named here. */
  readonly repository: string;
  /** The proposal. */
  readonly head: string;
  /** What the proposal would be merged into. */
  readonly base: string;
  /** The default branch's tip: policy comes from there whatever base the proposal names. */
  readonly trunk: string;
}

/**
 * Checks the skills that a proposal changes, as committed: nothing is read from the working tree. A proposal that changes
 * no skill gives a report without skills; what the default branch has of the same names is what they are compared with.
 * Throws `base-unresolved` where a commit was not fetched, and `policy-invalid`.
 */
export async function checkChange(request: ChangeRequest, context: Context): Promise<Report> {
  const { repository } = request;
  const [head, base, trunk] = await Promise.all(
    [request.head, request.base, request.trunk].map((ref) => commitOf(repository, ref)),
  );
  const policy = await policyAt(repository, trunk as string, NAMEABLE);
  const folder = policy.policy.skills;
  const mergeBase = await mergeBaseOf(repository, base as string, head as string);
  const { change, candidates } = await proposedIn(repository, mergeBase, head as string, folder);
  const names = candidates.map(({ name }) => name);
  const previous = digestsOf(await skillsIn(repository, trunk as string, folder, names));
  return assayAll({ candidates, change, policy, previous }, request, context);
}

function digestsOf(candidates: readonly Candidate[]): Record<string, Digest> {
  return Object.fromEntries(candidates.map(({ name, digest }) => [name, digest]));
}
