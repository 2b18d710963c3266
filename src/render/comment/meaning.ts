import type { Report } from '../../model/report.ts';
import { missingApprovals } from './missing-approvals.ts';
import type { CommentView } from './view.ts';

/** GitHub shows no more of a check's title, in UTF-16 code units. */
const LONGEST_TITLE = 255;

/** `1 skill`, `2 skills`. */
export function counted(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}

/** Whether humans have accepted what they were asked. */
export function isAccepted({ report, standing }: CommentView): boolean {
  return standing.verdict === 'pass' && report.verdict === 'review';
}

/** What the verdict means for merging, in a line; no word of it is the candidate's. */
export function meaningOf(view: CommentView): string {
  const { report, standing } = view;
  const skills = counted(report.skills.length, 'skill');
  const ofVerdict = (verdict: string) => report.skills.filter((skill) => skill.verdict === verdict).length;
  switch (standing.verdict) {
    case 'block':
      return `This must not be merged: ${blockedBy(report, ofVerdict('block'))}.`;
    case 'inconclusive':
      return 'This cannot be merged yet: something kept us from finding out. That is no fault found in it; run the check again.';
    case 'review':
      return `A human must decide before this is merged: ${waiting(view, ofVerdict('review'))}.`;
    case 'pass':
      if (isAccepted(view)) return `This can be merged: what a human had to decide about ${skills} is accepted.`;
      if (report.skills.length === 0) return 'No skill is touched: nothing stands in the way of merging.';
      return `This can be merged: ${report.skills.length === 1 ? 'the skill holds' : `all ${skills} hold`}.`;
  }
}

function blockedBy({ skills, findings }: Report, blocked: number): string {
  if (blocked > 0) return `${blocked} of ${counted(skills.length, 'skill')} did not hold`;
  return findings.length > 0 ? 'the change as a whole did not hold' : 'an earlier run of the same commit blocked it';
}

function waiting(view: CommentView, waitingSkills: number): string {
  const missing = missingApprovals(view.standing.approvals).length;
  const what =
    waitingSkills === 0 ? 'the change as a whole has' : `${counted(waitingSkills, 'skill')} ${has(waitingSkills)}`;
  const approvals = missing === 0 ? '' : `, and approvals of ${counted(missing, 'skill')} are missing`;
  return `${what} something to be accepted${approvals}`;
}

function has(count: number): string {
  return count === 1 ? 'has' : 'have';
}

/** The title of the check run: the verdict and what it is about. */
export function checkTitle(view: CommentView): string {
  const { report, standing, mode } = view;
  const verdict = isAccepted(view) ? 'pass (accepted)' : standing.verdict;
  const count = counted(report.skills.length, 'skill');
  const worst = report.skills.filter((skill) => skill.verdict === standing.verdict).length;
  const of = worst === 0 || standing.verdict === 'pass' ? count : `${worst} of ${count}`;
  const change = report.findings.length > 0 ? 'the gate itself is changed' : 'no skill is touched';
  const missing = standing.verdict === 'review' ? missingApprovals(standing.approvals).length : 0;
  const approvals = missing === 0 ? '' : `, approvals missing for ${missing}`;
  const title = `${verdict}: ${report.skills.length === 0 ? change : of}${approvals}`;
  return (mode === 'report-only' ? `report-only, ${title}` : title).slice(0, LONGEST_TITLE);
}
