import { type Answers, found, Refusal } from '../call.ts';
import type { TreeEntry } from '../git-data.ts';

/** Base64 as the platform breaks it: a line feed after every 60 characters. */
export const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/.{1,60}/g, '$&\n');

const said = ({ path, mode, type, sha, size }: TreeEntry) => ({
  path,
  mode,
  type,
  sha,
  ...(size !== undefined && { size }),
});

export const gitDataAnswers: Answers = {
  'git/get-tree': async ({ world, path: { tree_sha = '' }, query }) => {
    const sha = found(await world.git.treeOf(tree_sha));
    // Any value asks for the whole tree, `0` and `false` too.
    const all = await world.git.tree(sha, query.recursive !== undefined);
    const tree = all.slice(0, world.treeLimit).map(said);
    return { body: { sha, tree, truncated: tree.length < all.length } };
  },

  'git/get-blob': async ({ world, path: { file_sha = '' }, accept }) => {
    const bytes = found(await world.git.blob(file_sha));
    if (accept.includes('raw')) return { raw: bytes };
    return { body: { sha: file_sha, size: bytes.length, encoding: 'base64', content: base64(bytes) } };
  },

  'git/get-commit': async ({ world, path: { commit_sha = '' } }) => {
    const { sha, tree, parents, author, committer, message } = found(await world.git.commit(commit_sha));
    const verification = { verified: false, reason: 'unsigned' };
    const named = { tree: { sha: tree }, parents: parents.map((each) => ({ sha: each })) };
    return { body: { sha, ...named, author, committer, message, verification } };
  },

  'git/get-ref': async ({ world, path: { ref = '' } }) => {
    const sha = found((await world.git.refs(`refs/${ref}`)).get(`refs/${ref}`));
    return { body: { ref: `refs/${ref}`, object: { type: 'commit', sha } } };
  },

  'git/list-matching-refs': async ({ world, path: { ref = '' } }) => {
    const refs = await world.git.refs(`refs/${ref}`);
    return { body: [...refs].map(([name, sha]) => ({ ref: name, object: { type: 'commit', sha } })) };
  },
};

/** A commit by any of its names, or the platform's refusal of one that it does not know. */
export async function commitNamed(
  { commitOf }: { readonly commitOf: (name: string) => Promise<string | undefined> },
  name: string,
) {
  const sha = await commitOf(name);
  if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${name}`);
  return sha;
}
