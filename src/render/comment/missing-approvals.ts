import type { Approvals, SkillApprovals } from './view.ts';

/** The skills that are not approved of as often as they have to be, or not by all who said something. */
export function missingApprovals(approvals: Approvals | undefined): readonly SkillApprovals[] {
  if (approvals === undefined) return [];
  return approvals.skills.filter(
    ({ approvedBy, changesRequestedBy }) =>
      changesRequestedBy.length > 0 || new Set(approvedBy).size < approvals.required,
  );
}
