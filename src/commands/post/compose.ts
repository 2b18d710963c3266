import { bindingIn } from '../../github/binding.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Report } from '../../model/report.ts';
import { annotationsOf } from '../../render/annotations.ts';
import { checkTitle } from '../../render/comment/meaning.ts';
import { renderComment } from '../../render/comment/comment.ts';
import type { CommentView, SkillApprovals } from '../../render/comment/view.ts';
import { renderSarif } from '../../render/sarif.ts';
import { addressesIn, pages } from '../explain.ts';
import type { Approval } from '../approval.ts';
import type { Agreement } from './agree.ts';
import type { Judged } from './judge.ts';
import type { Subject } from './resolve.ts';
import type { Standing, Surroundings } from './stand.ts';

/** All that is known of a subject. */
export interface Known {
  readonly subject: Subject;
  readonly judged: Judged;
  readonly around: Surroundings;
  readonly standing: Standing;
  readonly agreement: Agreement;
}

/** Where what is told can be looked up. */
export interface Addresses {
  /** `https://github.com`, or the enterprise's. */
  readonly server: string;
  /** `owner/name` of the repository that is proposed to. */
  readonly repository: string;
  /** Where our own files stand on GitHub, if they do. */
  readonly sources: string | undefined;
  /** Whether the team's own app tells it. */
  readonly isByApp: boolean;
}

/** What a subject's people are told, as it is sent. */
export interface Told {
  /** One line. */
  readonly title: string;
  /** Markdown that fits into a comment beside our mark, and into a check run's summary. */
  readonly comment: string;
  readonly annotations: readonly Annotation[];
  /** SARIF 2.1.0. */
  readonly sarif: string;
}

/** What a merge group, or a commit that is run again and again, would fill the comment with. */
const MOST_RUNS = 20;

/** Puts into words what is known. */
export async function compose(known: Known, addresses: Addresses): Promise<Told> {
  const { judged, standing } = known;
  const { policy } = judged.policy;
  const directoryOf = (name: string) => `${policy.skills}/${name}`;
  const addressOf = addressesIn(addresses.sources);
  const view = viewOf(known, addresses);
  const docs = addresses.sources && `${addresses.sources}/docs/github.md`;
  const told: Report = { ...judged.report, findings: [...judged.report.findings, ...standing.findings] };
  return {
    title: checkTitle(view),
    comment: renderComment(view, { addressOf, directoryOf, docs }),
    annotations: annotationsOf(told, { directoryOf }).annotations,
    sarif: renderSarif(judged.report, { directoryOf, addressOf, pageOf: await pages(), beside: standing.findings }),
  };
}

function viewOf(known: Known, { server, repository, isByApp }: Addresses): CommentView {
  const { subject, judged, around, standing, agreement } = known;
  const { policy } = judged.policy;
  const isAccepted = standing.verdict === 'review' && agreement.isReached;
  const runs = around.earlier.slice(0, MOST_RUNS).flatMap((text) => {
    const bound = bindingIn(text);
    return bound === undefined ? [] : [{ verdict: bound.verdict, head: subject.head }];
  });
  return {
    report: judged.report,
    standing: {
      verdict: isAccepted ? 'pass' : standing.verdict,
      findings: standing.findings,
      ...approvalsIn(agreement.approvals, subject.steps.length > 1),
    },
    head: subject.head,
    // A group's commit is the repository's own; a fork's is the fork's.
    repository: (subject.is === 'proposal' ? subject.steps[0]?.pull.head.repository : undefined) ?? repository,
    server,
    mode: policy.mode,
    previous: Object.fromEntries([...judged.previous].map(([name, capabilities]) => [name, { capabilities }])),
    runs,
    by: isByApp ? 'app' : 'token',
  };
}

function approvalsIn(approvals: readonly Approval[], areSeveral: boolean) {
  if (approvals.length === 0) return {};
  const skills = approvals.map(
    ({ skill = 'the change as a whole', pull, approvedBy, changesRequestedBy, ignored }): SkillApprovals => ({
      name: areSeveral ? `${skill} (#${pull})` : skill,
      ...{ approvedBy, changesRequestedBy, ignored },
    }),
  );
  return { approvals: { required: Math.max(...approvals.map(({ needed }) => needed)), skills } };
}
