import type { Ignored, Reviewers } from './reviewers.ts';

/** Who approves of one skill of a pull request; logins are sorted. */
export interface Approvals {
  readonly approvedBy: readonly string[];
  readonly changesRequestedBy: readonly string[];
  readonly ignored: readonly { readonly login: string; readonly why: Ignored }[];
}

/** What is judged, and how to find what a reviewer had before them. */
export interface Judged {
  /** The git tree hash of the skill's directory. */
  readonly tree: string;
  /** That directory's tree hash at a commit; nothing where it is not there, or the commit is gone. */
  readonly treeAt: (commit: string) => Promise<string | undefined>;
}

/** Who approves of these very bytes: an approval of other ones, be they older or newer, does not count. */
export async function approvalsFor(
  { approvals, changesRequestedBy, ignored }: Reviewers,
  { tree, treeAt }: Judged,
): Promise<Approvals> {
  const asked = await Promise.all(
    approvals.map(async ({ login, commit }) => ({
      login,
      isSame: commit !== undefined && (await treeAt(commit)) === tree,
    })),
  );
  const others = asked.filter(({ isSame }) => !isSame).map(({ login }) => ({ login, why: 'other-bytes' as const }));
  return {
    approvedBy: asked
      .filter(({ isSame }) => isSame)
      .map(({ login }) => login)
      .sort(),
    changesRequestedBy,
    ignored: [...ignored, ...others].sort((a, b) => (a.login < b.login ? -1 : 1)),
  };
}

/** Whether that many approve and nobody asks for changes. */
export function isApproved({ approvedBy, changesRequestedBy }: Approvals, required: number): boolean {
  return changesRequestedBy.length === 0 && approvedBy.length >= required;
}
