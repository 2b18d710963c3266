import { type Approvals, approvalsFor, isApproved } from '../github/approvals.ts';
import type { Reviewers } from '../github/reviewers.ts';
import type { Hub } from '../github/hub.ts';
import { hashAt } from '../github/hash-at.ts';

/** Who approves a skill, or a change as a whole, and whether that is enough. */
export interface Approval extends Approvals {
  /** The pull request that was reviewed. */
  readonly pull: number;
  /** Undefined for the change as a whole. */
  readonly skill: string | undefined;
  readonly needed: number;
  readonly isEnough: boolean;
}

/** What is to be approved. */
export interface Approvable {
  readonly skill: string | undefined;
  /** Where it stands in the repository; undefined for all of it. */
  readonly path: string | undefined;
  /** The head of the pull request. */
  readonly head: string;
  readonly pull: number;
}

/**
 * Who approves of what stands at `path` of `head`. An approval counts where the commit that was looked at has the very same
 * there, so that squashed, queued and rebased merges keep it, and a new push of other bytes does not.
 */
export async function approvalIn(
  hub: Hub,
  reviewers: Reviewers,
  { skill, path, head, pull }: Approvable,
  needed: number,
): Promise<Approval> {
  const treeAt = (commit: string) => hashAt(hub, commit, path);
  // What is gone everywhere is approved by nobody.
  const approvals = await approvalsFor(reviewers, { tree: (await treeAt(head)) ?? '', treeAt });
  return { ...approvals, pull, skill, needed, isEnough: isApproved(approvals, needed) };
}
