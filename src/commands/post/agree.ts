import type { Hub } from '../../github/hub.ts';
import { reviewersOf } from '../../github/reviewers.ts';
import { verdictOf } from '../../verdict/verdict.ts';
import { type Approvable, type Approval, approvalIn } from '../approval.ts';
import type { Judged } from './judge.ts';
import type { Step, Subject } from './resolve.ts';
import type { Standing, Surroundings } from './stand.ts';

/** Whether humans accept what is not for us to decide. */
export interface Agreement {
  readonly approvals: readonly Approval[];
  /** Whether everybody whom a `review` needs has approved. */
  readonly isReached: boolean;
}

/**
 * Who approves of what: of each skill, and of the change as a whole where something was found about that. Each pull request
 * that could be merged has to have its own approvals.
 */
export async function agree(
  hub: Hub,
  subject: Subject,
  judged: Judged,
  standing: Standing,
  { brought }: Pick<Surroundings, 'brought'>,
): Promise<Agreement> {
  const { policy } = judged.policy;
  const asked = policy.review['required-approvals'];
  const isWholeOpen = verdictOf([...judged.report.findings, ...standing.findings], []) === 'review';
  const approvals: Approval[] = [];
  const deciding: Approval[] = [];
  for (const { pull } of mergeable(subject)) {
    const of = { pull: pull.number, head: pull.head.sha };
    const open: readonly Open[] = [
      ...judged.report.skills
        .filter(({ name }) => brought === undefined || brought.get(name)?.includes(pull.number))
        .map(({ name, verdict }) => ({
          what: { ...of, skill: name, path: `${policy.skills}/${name}` },
          isOpen: verdict === 'review',
        })),
      { what: { ...of, skill: undefined, path: undefined }, isOpen: isWholeOpen },
    ];
    const wanted = open.filter(({ what, isOpen }) => isOpen || (what.skill !== undefined && asked > 0));
    if (wanted.length === 0) continue;
    const given = await reviewersOf(hub, pull.number);
    for (const { what, isOpen } of wanted) {
      const approval = await approvalIn(hub, given, what, Math.max(asked, isOpen ? 1 : 0));
      approvals.push(approval);
      if (isOpen) deciding.push(approval);
    }
  }
  return { approvals, isReached: deciding.length > 0 && deciding.every(({ isEnough }) => isEnough) };
}

interface Open {
  readonly what: Approvable;
  readonly isOpen: boolean;
}

/** What is proposed to another branch decides nothing about ours, unless nothing is proposed to ours. */
function mergeable({ steps, into }: Subject): readonly Step[] {
  const ours = steps.filter(({ pull }) => pull.base === into);
  return ours.length === 0 ? steps : ours;
}
