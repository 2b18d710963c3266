import { type Candidate, type CandidateFile, candidateOf, MAX_READ } from '../model/candidate.ts';
import type { Change } from '../model/change.ts';
import type { TreeEntry } from '../model/tree.ts';
import { firstOf, withinTotal } from './cut.ts';
import { fileOf } from './kept.ts';

/** The candidate that a listed tree makes; the same digest as `candidateAt` gives for a checkout of it. */
export async function candidateFromTree(
  name: string,
  entries: readonly TreeEntry[],
  blob: (hash: string) => Promise<Uint8Array>,
): Promise<Candidate> {
  const files: CandidateFile[] = [];
  for (const { path, kind, size, hash } of withinTotal(firstOf(entries).map(knownOf)))
    files.push(kind === 'file' ? fileOf(name, path, await blob(hash)) : { path, kind, size, bytes: new Uint8Array() });
  return candidateOf(name, files, entries.length - files.length);
}

/** What an entry is to a candidate; a link has no size of its own. */
function knownOf({ mode, kind, hash, size, path }: TreeEntry) {
  if (mode === '120000') return { path, kind: 'symlink', size: 0, hash } as const;
  if (kind !== 'blob') return { path, kind: 'special', size, hash } as const;
  return { path, kind: size <= MAX_READ ? 'file' : 'oversized', size, hash } as const;
}

/** A skill's directory in a listed folder of skills. */
export interface SkillTree {
  readonly name: string;
  /** Relative to the skill's directory. */
  readonly entries: readonly TreeEntry[];
}

/** The skills in a listing of the folder that holds them: a skill is a directory without a leading dot. Sorted by name. */
export function skillTrees(listing: readonly TreeEntry[]): SkillTree[] {
  const trees = new Map<string, TreeEntry[]>();
  for (const entry of listing) {
    const slash = entry.path.indexOf('/');
    // A link or submodule in place of a skill's directory is a skill too: one that cannot be accepted.
    const name =
      slash === -1 ? (entry.kind === 'blob' && entry.mode !== '120000' ? '' : entry.path) : entry.path.slice(0, slash);
    if (name === '' || name.startsWith('.')) continue;
    const inside = { ...entry, path: slash === -1 ? '.' : entry.path.slice(slash + 1) };
    const entries = trees.get(name);
    // Pushed and not copied: how many files a skill has is the adversary's to choose (catalogue 127).
    if (entries === undefined) trees.set(name, [inside]);
    else entries.push(inside);
  }
  return [...trees].map(([name, entries]) => ({ name, entries })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The entries of a listing of a whole repository that lie below `folder`, relative to it. */
export function below(folder: string, listing: readonly TreeEntry[]): TreeEntry[] {
  const inside = listing.filter(({ path }) => path.startsWith(`${folder}/`));
  // A link or submodule in place of the folder, or of one above it, hides every skill.
  const itself = listing.filter(({ path }) => path === folder || folder.startsWith(`${path}/`));
  return [
    ...inside.map((entry) => ({ ...entry, path: entry.path.slice(folder.length + 1) })),
    ...itself.map((entry) => ({ ...entry, path: '.' })),
  ];
}

/** What a proposal changes: the skills, and everything else, from listings of the whole repository. */
export interface ProposedChange {
  readonly change: Change;
  /** The skills that are new or otherwise than before. */
  readonly trees: readonly SkillTree[];
}

/** What lies between two listings of a whole repository, whose skills stand in `folder`. */
export function changeBetween(
  before: readonly TreeEntry[],
  after: readonly TreeEntry[],
  folder: string,
): ProposedChange {
  const trees = changedTrees(below(folder, before), below(folder, after));
  const print = ({ mode, hash }: TreeEntry): string => `${mode} ${hash}`;
  const [was, is] = [before, after].map((listing) => new Map(listing.map((entry) => [entry.path, print(entry)])));
  const paths = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])]
    .filter((path) => was?.get(path) !== is?.get(path))
    .sort();
  return { trees, change: { folder, skills: trees.map(({ name }) => name), paths, listing: below(folder, after) } };
}

/** The skills of `after` that are not as they were `before`: new, changed, renamed, or of another mode. */
export function changedTrees(before: readonly TreeEntry[], after: readonly TreeEntry[]): SkillTree[] {
  const fingerprint = ({ entries }: SkillTree): string =>
    JSON.stringify(entries.map(({ path, mode, hash }) => [path, mode, hash]).sort());
  const known = new Map(skillTrees(before).map((tree) => [tree.name, fingerprint(tree)]));
  return skillTrees(after).filter((tree) => known.get(tree.name) !== fingerprint(tree));
}
