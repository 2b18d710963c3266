import { asked, type Hub } from './hub.ts';
import { itemsOf } from './items.ts';
import { type Account, accountOf, pullOf } from './pull.ts';

/** A pull request that the default branch has. */
export interface MergedPull {
  readonly number: number;
  /** The last commit that was proposed. */
  readonly head: string;
  /** Nothing where the account is gone. */
  readonly author: Account | undefined;
  /** What it became: the merge, the one squashed commit, or the last of those that were put on top. */
  readonly commit: string;
}

/**
 * The merged pull request by which `commit` came to the default branch, if by one. It is the one whose merge became this
 * commit; else the one that was put on top of the branch with this among its copies, or that has this commit itself.
 * Where several could be meant, none is: nothing is published on a guess.
 *
 * Throws `github-denied`, `github-unavailable`.
 */
export async function mergedPullOf(hub: Hub, commit: string, defaultBranch: string): Promise<MergedPull | undefined> {
  const { owner, repo, octokit } = hub;
  const pages = octokit.paginate.iterator(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
    owner,
    repo,
    commit_sha: commit,
    per_page: 100,
  });
  const merged: MergedPull[] = [];
  for await (const { number, head, base, user, merged_at, merge_commit_sha } of itemsOf('pull requests', pages)) {
    const isHere = base.repo.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
    if (!isHere || !merged_at || !merge_commit_sha || base.ref !== defaultBranch) continue;
    merged.push({ number, head: head.sha, author: accountOf(user), commit: merge_commit_sha });
  }
  const became = merged.filter((each) => each.commit === commit);
  if (became.length > 0) return only(became);
  const holding: MergedPull[] = [];
  for (const each of merged) if (await holds(hub, each, commit)) holding.push(each);
  return only(holding);
}

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

/** Whether `commit` is among the commits that the merge left in the branch. */
async function holds(hub: Hub, { number, commit: last }: MergedPull, commit: string): Promise<boolean> {
  const { owner, repo, octokit } = hub;
  const { status, ahead_by } = await asked(
    'comparison',
    octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${commit}...${last}`, per_page: 1 }),
  );
  if (status !== 'ahead') return false;
  if (ahead_by < (await pullOf(hub, number)).commits) return true;
  const pages = octokit.paginate.iterator(octokit.rest.pulls.listCommits, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  });
  for await (const { sha } of itemsOf('commits', pages)) if (sha === commit) return true;
  return false;
}
