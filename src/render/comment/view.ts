import type { Finding } from '../../model/finding.ts';
import type { Capability } from '../../model/manifest.ts';
import type { Report, Verdict } from '../../model/report.ts';

/** What there is to tell of a proposal: its report, and what is known beside that. */
export interface CommentView {
  readonly report: Report;
  readonly standing: Standing;
  /** The judged commit, in hexadecimal digits. */
  readonly head: string;
  /** `owner/name` of the repository that has the commit: of a fork, the fork. */
  readonly repository: string;
  /** `https://github.com`, or that of the enterprise. */
  readonly server: string;
  readonly mode: 'enforce' | 'report-only';
  /** Of each skill on the default branch, by name, what its version there can touch; a skill that is not named is new. */
  readonly previous: Readonly<Record<string, { readonly capabilities: readonly Capability[] }>> | undefined;
  /** Earlier runs on this proposal, newest first. */
  readonly runs: readonly EarlierRun[];
  /** Who makes the check: the team's own GitHub App, or `GITHUB_TOKEN`. */
  readonly by: 'app' | 'token';
}

/** What a report comes to in this pull request. */
export interface Standing {
  /** With limits, earlier runs and approvals considered: `pass` of a report that says `review` is an accepted one. */
  readonly verdict: Verdict;
  /** What stands beside the report: `library-full`, `too-many-proposals`, `earlier-run`, `merged-otherwise`. */
  readonly findings: readonly Finding[];
  readonly approvals?: Approvals;
}

/** Who approves of what. */
export interface Approvals {
  /** How many each skill needs. */
  readonly required: number;
  readonly skills: readonly SkillApprovals[];
}

export interface SkillApprovals {
  readonly name: string;
  /** Logins; those who ask for changes keep the skill from being approved of. */
  readonly approvedBy: readonly string[];
  readonly changesRequestedBy: readonly string[];
  /** Whose approvals do not count, and why, as a code or in words. */
  readonly ignored: readonly { readonly login: string; readonly why: string }[];
}

export interface EarlierRun {
  readonly verdict: Verdict;
  readonly head: string;
  /** ISO 8601. */
  readonly at?: string;
}
