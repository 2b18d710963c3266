import { AssayError } from '../model/error.ts';
import type { TreeEntry } from '../model/tree.ts';
import { asked, type Hub } from './hub.ts';

/**
 * Everything below `folder` in `commit`, read through the API as data: nothing is checked out. Empty if it is not there.
 * Throws `github-unavailable` where GitHub cuts the list, so that nothing is overlooked.
 */
export async function listTree(hub: Hub, commit: string, folder: string): Promise<TreeEntry[]> {
  let tree = commit;
  for (const part of folder.split('/')) {
    const entry = (await treeOf(hub, tree, false)).find(({ path }) => path === part);
    if (entry === undefined) return [];
    if (entry.kind !== 'tree') return [{ ...entry, path: '.' }];
    tree = entry.hash;
  }
  return (await treeOf(hub, tree, true)).filter(({ kind }) => kind !== 'tree');
}

/** Everything in `commit`; paths are relative to the repository's root. Throws `github-unavailable` where GitHub cuts the list. */
export async function listWhole(hub: Hub, commit: string): Promise<TreeEntry[]> {
  return (await treeOf(hub, commit, true)).filter(({ kind }) => kind !== 'tree');
}

async function treeOf(hub: Hub, tree: string, isRecursive: boolean): Promise<TreeEntry[]> {
  const { owner, repo, octokit } = hub;
  const answer = await asked(
    `tree ${tree}`,
    octokit.rest.git.getTree({ owner, repo, tree_sha: tree, ...(isRecursive && { recursive: '1' }) }),
  );
  if (answer.truncated)
    throw new AssayError('github-unavailable', 'GitHub does not list the whole tree', {
      where: tree,
      fix: 'make the repository smaller',
    });
  return answer.tree.map(({ path = '', mode = '', type = '', sha = '', size = 0 }) => ({
    path,
    mode,
    kind: type,
    hash: sha ?? '',
    size,
  }));
}

/** The bytes of a blob, as committed. */
export async function blobOf({ owner, repo, octokit }: Hub, hash: string): Promise<Uint8Array> {
  const { content, encoding } = await asked(`blob ${hash}`, octokit.rest.git.getBlob({ owner, repo, file_sha: hash }));
  if (encoding !== 'base64')
    throw new AssayError('github-unavailable', `GitHub sends a blob as ${encoding}`, {
      where: hash,
      fix: 'run it again',
    });
  return Uint8Array.from(Buffer.from(content, 'base64'));
}
