import type { Candidate } from '../model/candidate.ts';
import type { Change } from '../model/change.ts';
import { inOrder } from './in-order.ts';
import type { Nameable } from './policy-names.ts';
import { blobOf, listTree, listWhole } from './git.ts';
import { builtInPolicy, type LoadedPolicy, POLICY_FILE, policyOf } from './policy.ts';
import { candidateFromTree, changeBetween, type SkillTree, skillTrees } from './tree.ts';

/** The policy that stands in `commit`: bytes as committed, whatever the working tree says. */
export async function policyAt(repository: string, commit: string, known: Nameable): Promise<LoadedPolicy> {
  const [folder, name] = POLICY_FILE.split('/') as [string, string];
  const entry = (await listTree(repository, commit, folder)).find(({ path }) => path === name);
  return entry === undefined
    ? builtInPolicy()
    : policyOf(await blobOf(repository, entry.hash), `${POLICY_FILE} at ${commit.slice(0, 12)}`, known);
}

/** The skills of `commit` below `folder`, or of them those that `only` names, as candidates sorted by name. */
export async function skillsIn(
  repository: string,
  commit: string,
  folder: string,
  only?: readonly string[],
): Promise<Candidate[]> {
  const wanted = only && new Set(only);
  const trees = skillTrees(await listTree(repository, commit, folder));
  return candidatesOf(
    repository,
    trees.filter(({ name }) => wanted === undefined || wanted.has(name)),
  );
}

/** What a proposal changes, and the candidates that it brings, sorted by name. */
export interface Proposed {
  readonly change: Change;
  readonly candidates: readonly Candidate[];
}

/** What `head` has otherwise than `base`, or than an empty repository. */
export async function proposedIn(
  repository: string,
  base: string | undefined,
  head: string,
  folder: string,
): Promise<Proposed> {
  const before = base === undefined ? [] : await listWhole(repository, base);
  const { change, trees } = changeBetween(before, await listWhole(repository, head), folder);
  return { change, candidates: await candidatesOf(repository, trees) };
}

function candidatesOf(repository: string, trees: readonly SkillTree[]): Promise<Candidate[]> {
  return inOrder(trees, ({ name, entries }) => candidateFromTree(name, entries, (hash) => blobOf(repository, hash)));
}
