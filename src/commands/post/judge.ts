import type { Hub } from '../../github/hub.ts';
import { blobOf, listTree, listWhole } from '../../github/trees.ts';
import { builtInPolicy, type LoadedPolicy, POLICY_FILE, policyOf } from '../../intake/policy.ts';
import { below, candidateFromTree, changeBetween, skillTrees } from '../../intake/tree.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { Change } from '../../model/change.ts';
import { inParallel } from '../../model/in-parallel.ts';
import type { Capability } from '../../model/manifest.ts';
import type { Report } from '../../model/report.ts';
import { analyse } from '../../rules/analyse.ts';
import type { Claim } from '../claim.ts';
import { holdClaim } from '../hold-claim.ts';
import { NAMEABLE } from '../nameable.ts';
import type { Subject } from './resolve.ts';

/** How many requests are under way at once. */
const AT_ONCE = 4;

/** What we know of a subject from its bytes as the API shows them, and from what its run claims of the trials. */
export interface Judged {
  readonly policy: LoadedPolicy;
  readonly report: Report;
  readonly change: Change;
  /** Skill name → what its version on the default branch reaches for, as its code shows it. */
  readonly previous: ReadonlyMap<string, readonly Capability[]>;
  /** How many skills the default branch has. */
  readonly present: number;
}

/** Reads, judges and compares; never checks out or runs anything of the proposal. `today` is `YYYY-MM-DD`. */
export async function judge(hub: Hub, subject: Subject, claim: Claim, today: string): Promise<Judged> {
  const { base, head, trunk, claimant, steps } = subject;
  const policy = await policyAt(hub, trunk);
  const folder = policy.policy.skills;
  const { change, trees: changed } = changeBetween(await listWhole(hub, base), await listWhole(hub, head), folder);
  const candidates = await inParallel(changed, AT_ONCE, (tree) => candidateOf(hub, tree));
  // In a group, one may change the gate and another a skill: what must not be mixed is what one pull request brings.
  const apart = new Map(steps.map((step) => [`${step.base} ${step.head}`, step]));
  const changes = await inParallel(
    [...apart.values()],
    1,
    async (step) => changeBetween(await listWhole(hub, step.base), await listWhole(hub, step.head), folder).change,
  );
  const report = await holdClaim(claim, {
    candidates,
    changes,
    policy,
    today,
    nonce: `${claimant.id}-${claimant.attempt}`,
  });
  const before = skillTrees(below(folder, await listWhole(hub, trunk)));
  const names = new Set(candidates.map(({ name }) => name));
  const previous = await inParallel(
    before.filter(({ name }) => names.has(name)),
    AT_ONCE,
    async (tree) => {
      const { reaches } = await analyse(await candidateOf(hub, tree), { policy: policy.policy, asOf: today });
      return [tree.name, [...reaches].sort()] as const;
    },
  );
  return { policy, report, change, previous: new Map(previous), present: before.length };
}

async function policyAt(hub: Hub, commit: string): Promise<LoadedPolicy> {
  const [folder, name] = POLICY_FILE.split('/') as [string, string];
  const entry = (await listTree(hub, commit, folder)).find(({ path }) => path === name);
  return entry === undefined
    ? builtInPolicy()
    : policyOf(await blobOf(hub, entry.hash), `${POLICY_FILE} at ${commit.slice(0, 12)}`, NAMEABLE);
}

function candidateOf(hub: Hub, { name, entries }: ReturnType<typeof skillTrees>[number]): Promise<Candidate> {
  return candidateFromTree(name, entries, (hash) => blobOf(hub, hash));
}
