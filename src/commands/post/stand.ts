import { bindingIn } from '../../github/binding.ts';
import type { Finding } from '../../model/finding.ts';
import type { Verdict } from '../../model/report.ts';
import { VERSION } from '../../model/version.ts';
import { verdictOf, worst } from '../../verdict/verdict.ts';
import type { Judged } from './judge.ts';

/** What a subject stands in beside its bytes, as GitHub tells it. */
export interface Surroundings {
  readonly base: string;
  /** What our earlier check runs on the same commit were bound to. */
  readonly earlier: readonly string[];
  /** How many pull requests each author had opened within the hour that ended with the one judged. */
  readonly proposals: readonly { readonly author: string; readonly count: number }[];
  /** Skills of a merge group whose bytes are those of none of its pull requests. */
  readonly strangers: readonly string[];
  /** Of a group: skill name → numbers of the pull requests that have the bytes which it has in the group. */
  readonly brought: ReadonlyMap<string, readonly number[]> | undefined;
}

/** What a subject comes to, but for approvals. */
export interface Standing {
  /** The report's verdict, or what an earlier run found of the same bytes if that is worse. It is what is recorded. */
  readonly recorded: Verdict;
  /** The worst of what is recorded and of the findings beside the report. */
  readonly verdict: Verdict;
  /** Beside the report, which holds nothing but what follows from bytes. */
  readonly findings: readonly Finding[];
}

/** Weighs the report and its surroundings. Pure. */
export function stand(judged: Judged, around: Surroundings): Standing {
  const { report } = judged;
  const earlier = earlierVerdict(judged, around);
  const recorded = worst([report.verdict, earlier]);
  const findings = [
    ...sticking(report.verdict, earlier),
    ...full(judged),
    ...tooMany(judged, around),
    ...around.strangers.map(mergedOtherwise),
  ];
  return { recorded, verdict: worst([recorded, verdictOf(findings, [])]), findings };
}

/** What earlier runs found on the same commit, under the same policy, by the same version of the tool. */
function earlierVerdict({ policy }: Judged, { base, earlier }: Surroundings): Verdict {
  const verdicts = earlier.flatMap((text) => {
    const bound = bindingIn(text);
    const isSame = bound?.policy === policy.digest && bound.tool === VERSION && bound.base === base;
    // What could not be found out may be found out now.
    return isSame && bound.verdict !== 'inconclusive' ? [bound.verdict] : [];
  });
  return worst(verdicts);
}

/** Each run draws another seed: if the best counted, a run could be started again until bad code slips through. */
function sticking(verdict: Verdict, earlier: Verdict): Finding[] {
  if (worst([verdict, earlier]) === verdict || (earlier !== 'block' && earlier !== 'review')) return [];
  return [
    {
      rule: 'earlier-run',
      stage: 'adversarial',
      severity: earlier,
      message: `An earlier run on this commit came to '${earlier}', and this one to '${verdict}': the worse counts.`,
      fix: 'Mend what the earlier run found, and push a new commit.',
    },
  ];
}

/** A library that grows without end is searched by nobody (ARISE's max_library_size). */
function full({ policy: { policy }, change, present, previous }: Judged): Finding[] {
  const most = policy.library['max-size'];
  const added = change.skills.filter((name) => !previous.has(name)).length;
  if (added === 0 || present + added <= most) return [];
  return [
    {
      rule: 'library-full',
      stage: 'intake',
      severity: 'review',
      message: `The library would have ${present + added} skills, and policy allows ${most}.`,
      fix: 'Retire skills that nobody uses, or raise library.max-size.',
    },
  ];
}

/** ARISE's max_evolutions_per_hour: a flood of proposals tires those who read them. */
function tooMany({ policy: { policy }, change }: Judged, { proposals }: Surroundings): Finding[] {
  if (change.skills.length === 0) return [];
  const most = policy.library['max-proposals-per-hour'];
  return proposals
    .filter(({ count }) => count > most)
    .map(({ author, count }) => ({
      rule: 'too-many-proposals',
      stage: 'intake',
      severity: 'review',
      message: `${author} had opened ${count} pull requests within the hour, and policy allows ${most}.`,
      fix: 'Propose fewer, or have somebody raise library.max-proposals-per-hour.',
    }));
}

function mergedOtherwise(skill: string): Finding {
  return {
    rule: 'merged-otherwise',
    stage: 'intake',
    severity: 'block',
    message: `The bytes of '${skill}' in the merge queue are those of none of its pull requests.`,
    fix: 'Bring the default branch into the pull request, and have the result reviewed.',
  };
}
