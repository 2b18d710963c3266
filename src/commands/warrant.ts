import { artifactIn } from '../github/artifact.ts';
import { bindingIn } from '../github/binding.ts';
import { earlierCheckRuns } from '../github/earlier-check-runs.ts';
import { hashAt } from '../github/hash-at.ts';
import type { Hub } from '../github/hub.ts';
import { type MergedPull, mergedPullOf } from '../github/merged.ts';
import { type Reviewers, reviewersOf } from '../github/reviewers.ts';
import { newestRunOf } from '../github/runs.ts';
import { broughtBy, treeAt } from '../intake/git.ts';
import type { LoadedPolicy } from '../intake/policy.ts';
import type { Candidate } from '../model/candidate.ts';
import { AssayError } from '../model/error.ts';
import type { Verdict } from '../model/report.ts';
import { VERSION } from '../model/version.ts';
import { analyse } from '../rules/analyse.ts';
import { objectionTo } from '../verdict/standing.ts';
import { verdictOf, worst } from '../verdict/verdict.ts';
import { type Approval, approvalIn } from './approval.ts';
import { claimIn } from './claim.ts';
import { ARTIFACT, REPORT } from './handed-on.ts';
import { MAX_REPORT } from './report-file.ts';

/** By what right a skill is published. */
export interface Warrant {
  readonly skill: string;
  /** The pull request that brought the bytes. */
  readonly pull: number;
  readonly approval: Approval;
  /** What its own checks came to, as far as that is still known. */
  readonly verdict: Verdict;
}

/** Where warrants are looked for. */
export interface Records {
  readonly hub: Hub;
  /** The clone, and the commit of the default branch. */
  readonly repository: string;
  readonly commit: string;
  /** The default branch. */
  readonly into: string;
  readonly policy: LoadedPolicy;
  /** The check workflow's path. */
  readonly workflow: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Says by what right skills are published; what several of them need is asked for once. */
export interface Warrants {
  /**
   * Throws `no-pull-request` for what was pushed directly, `merged-other-bytes` where the bytes are not those of the pull
   * request's head, `approvals-missing`, and `report-mismatch` where the pull request's own report and the bytes disagree.
   */
  readonly of: (candidate: Candidate) => Promise<Warrant>;
  /** The pull request that deleted a skill. Throws `no-pull-request`. */
  readonly ofDeletion: (skill: string) => Promise<MergedPull>;
}

export function warrantsIn(records: Records): Warrants {
  const { hub, repository, commit, policy } = records;
  const reviews = new Map<number, Promise<Reviewers>>();
  const reviewers = (pull: number): Promise<Reviewers> => {
    const known = reviews.get(pull) ?? reviewersOf(hub, pull);
    reviews.set(pull, known);
    return known;
  };
  return {
    ofDeletion: (skill) => pullOfPath(records, skill),
    of: async (candidate) => {
      const skill = candidate.name;
      const path = `${policy.policy.skills}/${skill}`;
      const pull = await pullOfPath(records, skill);
      const proposed = await hashAt(hub, pull.head, path);
      if (proposed === undefined || proposed !== (await treeAt(repository, commit, path)))
        throw refused('merged-other-bytes', skill, `its bytes are not those that #${pull.number} proposed`);
      const approvable = { skill, path, head: pull.head, pull: pull.number };
      const needed = policy.policy.review['required-approvals'];
      const approval = await approvalIn(hub, await reviewers(pull.number), approvable, needed);
      if (!approval.isEnough) throw refused('approvals-missing', skill, lacking(approval));
      return { skill, pull: pull.number, approval, verdict: await verdictThen(records, pull, candidate) };
    },
  };
}

async function pullOfPath({ hub, repository, commit, into, policy }: Records, skill: string): Promise<MergedPull> {
  const brought = await broughtBy(repository, commit, `${policy.policy.skills}/${skill}`);
  const pull = await mergedPullOf(hub, brought, into);
  if (pull !== undefined) return pull;
  throw refused('no-pull-request', skill, `commit ${brought.slice(0, 12)} came without a pull request`);
}

/** What is lacking, so that somebody can bring it. */
export function lacking({ pull, needed, approvedBy, changesRequestedBy, ignored }: Approval): string {
  const has = approvedBy.length === 0 ? 'none' : `${approvedBy.length} (${approvedBy.join(', ')})`;
  const changes = changesRequestedBy.length === 0 ? '' : `; ${changesRequestedBy.join(', ')} asked for changes`;
  const others = ignored.map(({ login, why }) => `${login}: ${why}`).join(', ');
  return `#${pull} needs ${needed} approvals of these bytes and has ${has}${changes}${others === '' ? '' : `; not counted: ${others}`}`;
}

/** The worse of what its report says, while GitHub keeps it, and of what our check runs were bound to. */
async function verdictThen(records: Records, { head }: MergedPull, candidate: Candidate): Promise<Verdict> {
  const { hub, policy, workflow } = records;
  const bound = (await earlierCheckRuns(hub, head)).map(({ externalId }) => bindingIn(externalId));
  const recorded = bound.flatMap((each) =>
    each?.policy === policy.digest && each.tool === VERSION && each.verdict !== 'inconclusive' ? [each.verdict] : [],
  );
  const run = await newestRunOf(hub, head, workflow, ['pull_request']);
  const claim = await claimIn(
    async () => run && artifactIn(hub, { run: run.id, name: ARTIFACT, file: REPORT, most: MAX_REPORT }),
    REPORT,
  );
  if ('missing' in claim) return worst(recorded);
  const { report } = claim;
  const result = report.skills.find(({ name }) => name === candidate.name);
  // Another version or policy judges otherwise, and the re-check judges by those of today.
  const isComparable = report.tool.version === VERSION && report.policy.digest === policy.digest;
  if (result === undefined || !isComparable || result.digest !== candidate.digest) return worst(recorded);
  // What is blocked was not run on, and needs no more to be refused.
  if (result.verdict === 'block') return 'block';
  const { asOf, stages } = report.inputs;
  const { findings } = await analyse(candidate, { policy: policy.policy, asOf, stages });
  const objection = objectionTo(report, result, {
    policy: policy.policy,
    policyDigest: policy.digest,
    digest: candidate.digest,
    findings,
    today: records.today,
  });
  if (objection !== undefined)
    throw refused('report-mismatch', candidate.name, `of its pull request's report: ${objection.message}`);
  return worst([...recorded, result.verdict, verdictOf(report.findings, report.problems)]);
}

const FIX = {
  'no-pull-request': 'propose it, have it reviewed, and merge it',
  'merged-other-bytes': 'propose it as it is now, have it reviewed, and merge it',
  'approvals-missing': 'have it approved by somebody who may write and had no part in it, and run this again',
  'report-mismatch': 'propose it anew',
} as const;

function refused(code: keyof typeof FIX, skill: string, why: string): AssayError {
  return new AssayError(code, `the skill cannot be published: ${why}`, { where: skill, fix: FIX[code] });
}
