import { AssayError } from '../model/error.ts';
import { inParallel } from '../model/in-parallel.ts';
import type { TreeEntry } from '../model/tree.ts';
import { type Ask, askOnce } from './ask-once.ts';
import { asked, type Hub } from './hub.ts';

/** So many listings a tree whose whole listing GitHub cuts is put together from; a job may ask 1,000 times an hour. */
const MOST_LISTINGS = 400;

interface Listing {
  readonly entries: readonly TreeEntry[];
  readonly isCut: boolean;
}

/**
 * Everything below `folder` in `commit`, read through the API as data: nothing is checked out. Empty if it is not there.
 * Throws `github-unavailable` where GitHub cuts even the list of one directory, so that nothing is overlooked.
 */
export async function listTree(hub: Hub, commit: string, folder: string): Promise<TreeEntry[]> {
  const entry = await entryAt(hub, commit, folder);
  if (entry === undefined) return [];
  if (entry.kind !== 'tree') return [{ ...entry, path: '.' }];
  return listWhole(hub, entry.hash);
}

/** Everything in `commit`; paths are relative to the repository's root. Throws `github-unavailable` likewise. */
export async function listWhole(hub: Hub, commit: string): Promise<TreeEntry[]> {
  const listings = { left: MOST_LISTINGS };
  return (await everythingIn(hub, commit, listings)).filter(({ kind }) => kind !== 'tree');
}

/** The hash of the git tree at `path` of `commit`, or nothing where there is no directory. */
export async function treeHashAt(hub: Hub, commit: string, path: string): Promise<string | undefined> {
  const entry = await entryAt(hub, commit, path);
  return entry?.kind === 'tree' ? entry.hash : undefined;
}

/** The bytes of a blob, as committed. */
export async function blobOf(hub: Hub, hash: string): Promise<Uint8Array> {
  return askOnce(hub, 'blob', hash, fetchBlob);
}

/** What stands at `path`; what is no directory and lies on the way to it stands for it. */
async function entryAt(hub: Hub, commit: string, path: string): Promise<TreeEntry | undefined> {
  let tree = commit;
  let last: TreeEntry | undefined;
  for (const part of path.split('/')) {
    const { entries, isCut } = await askOnce(hub, 'tree', tree, fetchTree);
    if (isCut) throw cut(tree);
    last = entries.find((each) => each.path === part);
    if (last?.kind !== 'tree') return last;
    tree = last.hash;
  }
  return last;
}

/**
 * The whole of `tree`: by one question, or where the answer is cut (100,000 entries or 7 MB) from those to its subtrees.
 * A subtree that was seen is not asked for again, so a second commit costs what has changed.
 */
async function everythingIn(hub: Hub, tree: string, listings: { left: number }): Promise<readonly TreeEntry[]> {
  if (listings.left <= 0) throw cut(tree);
  listings.left -= 1;
  const whole = await askOnce(hub, 'whole', tree, fetchWhole);
  if (!whole.isCut) return whole.entries;
  const { entries, isCut } = await askOnce(hub, 'tree', tree, fetchTree);
  if (isCut) throw cut(tree);
  const parts = await inParallel(entries, 4, async (entry) => {
    if (entry.kind !== 'tree') return [entry];
    const below = await everythingIn(hub, entry.hash, listings);
    return [entry, ...below.map((each) => ({ ...each, path: `${entry.path}/${each.path}` }))];
  });
  return parts.flat();
}

const fetchTree: Ask<Listing> = (hub, tree) => listing(hub, tree, false);
/** Of a list that is cut nothing is used, so nothing of it is kept. */
const fetchWhole: Ask<Listing> = async (hub, tree) => {
  const { entries, isCut } = await listing(hub, tree, true);
  return { entries: isCut ? [] : entries, isCut };
};

async function listing({ owner, repo, octokit }: Hub, tree: string, isRecursive: boolean): Promise<Listing> {
  const answer = await asked(
    `tree ${tree}`,
    octokit.rest.git.getTree({ owner, repo, tree_sha: tree, ...(isRecursive && { recursive: '1' }) }),
  );
  const entries = answer.tree.map(({ path = '', mode = '', type = '', sha = '', size = 0 }) => ({
    path,
    mode,
    kind: type,
    hash: sha ?? '',
    size,
  }));
  return { entries, isCut: answer.truncated };
}

const fetchBlob: Ask<Uint8Array> = async ({ owner, repo, octokit }, hash) => {
  const { content, encoding } = await asked(`blob ${hash}`, octokit.rest.git.getBlob({ owner, repo, file_sha: hash }));
  if (encoding !== 'base64')
    throw new AssayError('github-unavailable', `GitHub sends a blob as ${encoding}`, {
      where: hash,
      fix: 'run it again',
    });
  return Uint8Array.from(Buffer.from(content, 'base64'));
};

function cut(tree: string): AssayError {
  return new AssayError('github-unavailable', 'GitHub does not list the whole tree', {
    where: tree,
    fix: 'make the repository smaller',
  });
}
