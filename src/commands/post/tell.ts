import { bindingText } from '../../github/binding.ts';
import { type CheckRun, writeCheckRun } from '../../github/check-run.ts';
import { findComment, writeComment } from '../../github/comment.ts';
import type { Hub } from '../../github/hub.ts';
import { pullOf } from '../../github/pull.ts';
import { uploadSarif } from '../../github/sarif.ts';
import { AssayError } from '../../model/error.ts';
import { inParallel } from '../../model/in-parallel.ts';
import { VERSION } from '../../model/version.ts';
import type { Known, Told } from './compose.ts';
import type { Subject } from './resolve.ts';

/**
 * Tells it: one comment a pull request, edited in place, and one check run. A proposal that touches no skill gets a green
 * check and no comment, unless an older comment has to be put right. What could not be told, and why, is the answer: a locked
 * conversation keeps nobody from being told by the check run. Throws `head-moved` where a newer commit was pushed meanwhile.
 */
export async function tell(hub: Hub, known: Known, told: Told): Promise<string[]> {
  const { subject, judged, standing } = known;
  await mustStand(hub, subject);
  const untold =
    subject.is === 'group' ? [] : [...(await comment(hub, known, told.comment)), ...(await scan(hub, subject, told))];
  const { claimant, steps, base } = subject;
  await writeCheckRun(hub, {
    head: subject.head,
    externalId: bindingText({
      pulls: steps.map(({ pull }) => pull.number),
      base,
      policy: judged.policy.digest,
      tool: VERSION,
      run: claimant.id,
      attempt: claimant.attempt,
      verdict: standing.recorded,
    }),
    title: told.title,
    summary: told.comment,
    conclusion: conclusionOf(known),
    annotations: told.annotations,
  });
  return untold;
}

/** What the required check comes to. */
export function conclusionOf({ subject, judged, standing, agreement }: Known): CheckRun['conclusion'] {
  if (judged.policy.policy.mode === 'report-only') return 'neutral';
  const { verdict } = standing;
  if (verdict === 'block' || verdict === 'inconclusive') return 'failure';
  // A run takes its workflow from the branch that is proposed to, which may be anybody's: it proves nothing for ours.
  if (!subject.steps.some(({ pull }) => pull.base === subject.into)) return 'action_required';
  return verdict === 'pass' || agreement.isReached ? 'success' : 'action_required';
}

/** A queue that has moved on builds another group, whose branch is new: a group cannot move. */
async function mustStand(hub: Hub, { is, head, steps }: Subject): Promise<void> {
  if (is === 'group') return;
  const now = await inParallel(steps, 1, ({ pull }) => pullOf(hub, pull.number));
  if (now.every((pull) => pull.head.sha === head)) return;
  throw new AssayError('head-moved', 'a newer commit was pushed while this one was judged', {
    where: head,
    fix: 'nothing: the newer commit has a run of its own',
  });
}

async function comment(hub: Hub, { subject, judged, standing }: Known, markdown: string): Promise<string[]> {
  const isWorthTelling = judged.report.skills.length + judged.report.findings.length + standing.findings.length > 0;
  const untold: string[] = [];
  for (const { pull } of subject.steps) {
    const which = { pull: pull.number };
    const existing = await findComment(hub, which);
    if (!isWorthTelling && existing === undefined) continue;
    try {
      await writeComment(hub, which, existing, markdown);
    } catch (error) {
      if (!(error instanceof AssayError && error.code === 'conversation-locked')) throw error;
      untold.push(`#${pull.number}: ${error.message}`);
    }
  }
  return untold;
}

/** Code scanning shows it at the lines of the pull request; it is told to the first, because it belongs to the commit. */
async function scan(hub: Hub, { head, steps }: Subject, { sarif }: Told): Promise<string[]> {
  const [first] = steps;
  if (first === undefined) return [];
  const note = await uploadSarif(hub, { commit: head, ref: `refs/pull/${first.pull.number}/head`, sarif });
  return note === undefined ? [] : [note];
}
