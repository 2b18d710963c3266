import { type Answers, type Call, found, Refusal } from '../call.ts';
import type { ChangedFile, TreeEntry } from '../git-data.ts';
import { commit } from '../say.ts';
import { headOf, type World } from '../world.ts';
import { base64, commitNamed } from './git-data.ts';

const MOST_FILES = 300;
const MOST_CONTENT = 1 << 20;

export const file = ({ status, path, previous, sha, additions, deletions }: ChangedFile) => ({
  filename: path,
  status,
  sha,
  additions,
  deletions,
  changes: additions + deletions,
  ...(previous !== undefined && { previous_filename: previous }),
});

/** The commit of `name` or `owner:name`: of a fork the platform knows the branches that were proposed. */
async function side(world: World, name: string): Promise<string> {
  const [, owner, ref = name] = /^([^:]+):(?:[^:]+:)?(.+)$/.exec(name) ?? [];
  if (owner === undefined || owner === world.owner) return found(await world.git.commitOf(ref));
  const pull = [...world.pulls.values()].find(({ head }) => head.owner === owner && head.ref === ref);
  return headOf(world, found(pull));
}

async function compare({ world, path: { basehead = '' }, query }: Call) {
  const [base, head, ...more] = basehead.split('...');
  if (!base || !head || more.length > 0) throw new Refusal(404, 'Not Found');
  const [from, to] = [await side(world, base), await side(world, head)];
  const { git } = world;
  const fork = found(await git.mergeBase(from, to));
  const [ahead, behind] = [await git.between(from, to), await git.between(to, from)];
  const diverged = behind.length > 0 ? 'diverged' : 'ahead';
  const status = ahead.length > 0 ? diverged : behind.length > 0 ? 'behind' : 'identical';
  const page = Number(query.page ?? 1);
  const size = Math.min(Number(query.per_page ?? 250), 250);
  const said = async (sha: string) => commit(world, found(await git.commit(sha)));
  const listed = await Promise.all(ahead.slice((page - 1) * size, page * size).map(said));
  // The files come with the first page only, and never more than these.
  const files = page === 1 ? (await git.changed(fork, to)).slice(0, MOST_FILES).map(file) : [];
  const counts = { ahead_by: ahead.length, behind_by: behind.length, total_commits: ahead.length };
  const commits = { base_commit: await said(from), merge_base_commit: await said(fork), commits: listed };
  return { body: { status, ...counts, ...commits, files } };
}

const KINDS: Readonly<Record<string, string>> = { '120000': 'symlink', '160000': 'submodule', '040000': 'dir' };
const about = ({ path, mode, sha, size = 0 }: TreeEntry) => ({
  type: KINDS[mode] ?? 'file',
  name: path.split('/').at(-1) ?? '',
  path,
  sha,
  size,
});

async function contents({ world, path: { path = '' }, query, accept }: Call) {
  const { git } = world;
  const commitSha = found(await git.commitOf(String(query.ref ?? world.defaultBranch)));
  const wanted = path.replace(/\/+$/, '');
  const entry = found(await git.entry(commitSha, wanted));
  if (entry.type === 'tree') {
    const below = await git.tree(entry.sha, false);
    const placed = below.map((each) => ({ ...each, path: wanted === '' ? each.path : `${wanted}/${each.path}` }));
    // A submodule in a listing is called a file, for the sake of old clients.
    const listed = placed.map(about).map((each) => (each.type === 'submodule' ? { ...each, type: 'file' } : each));
    return { body: listed };
  }
  if (entry.type === 'commit') return { body: { ...about(entry), submodule_git_url: null } };
  const bytes = found(await git.blob(entry.sha));
  if (accept.includes('raw')) return { raw: bytes };
  if (entry.mode === '120000') return { body: { ...about(entry), target: bytes.toString('utf8') } };
  const small = bytes.length <= MOST_CONTENT;
  const content = small ? { encoding: 'base64', content: base64(bytes) } : { encoding: 'none', content: '' };
  return { body: { ...about(entry), ...content } };
}

export const commitAnswers: Answers = {
  'repos/get-commit': async ({ world, path: { ref = '' } }) => {
    const data = found(await world.git.commit(await commitNamed(world.git, ref)));
    const files = data.parents[0] ? (await world.git.changed(data.parents[0], data.sha)).map(file) : [];
    return { body: { ...commit(world, data), files } };
  },
  'repos/compare-commits-with-basehead': compare,
  'repos/get-content': contents,
};
