import { type Hub, hubError } from './hub.ts';
import { treeHashAt } from './trees.ts';

/**
 * The hash of the directory at `path` of `commit`, or without a path of all that stands in it; nothing where there is no such
 * directory, or the commit is gone. Throws `github-denied` or `github-unavailable`.
 */
export async function hashAt(hub: Hub, commit: string, path: string | undefined): Promise<string | undefined> {
  const root = await rootOf(hub, commit);
  return path === undefined || root === undefined ? root : treeHashAt(hub, root, path);
}

async function rootOf({ owner, repo, octokit }: Hub, commit: string): Promise<string | undefined> {
  try {
    return (await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit })).data.tree.sha;
  } catch (cause) {
    // A commit that was pushed away can be collected.
    if ((cause as { status?: number }).status === 404) return undefined;
    throw hubError(`commit ${commit}`, cause);
  }
}
