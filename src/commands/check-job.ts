import { eventOf, MergeGroupEvent, PullRequestEvent } from '../github/events.ts';
import type { Report } from '../model/report.ts';
import type { AssayOptions } from './assay-options.ts';
import { checkChange } from './check-change.ts';
import { checkDue } from './check-due.ts';
import type { Context } from './context.ts';
import type { Job } from './job.ts';
import { trunkState } from './trunk-event.ts';

/** What a job may choose of a check. */
export type CheckJobOptions = Pick<AssayOptions, 'python' | 'jobs'> & {
  /** On push: the skills to check; without it, all. */
  readonly only?: readonly string[];
};

/**
 * Checks what the job's event is about: on `pull_request` what the proposal has otherwise than the default branch had,
 * whatever its base; on `merge_group` what the group has; else the default branch's skills once more before they are
 * published. The job's run is the nonce of the seed. Throws `event-unsupported`.
 */
export async function checkJob(job: Job, options: CheckJobOptions, context: Context): Promise<Report> {
  const shared = { ...options, asOf: job.today, nonce: job.run, repository: job.workspace };
  if (job.eventName === 'pull_request') {
    const { pull_request: pull, repository } = eventOf(PullRequestEvent, 'pull_request', job.event);
    const trunk = `refs/remotes/origin/${repository.default_branch}`;
    return checkChange({ ...shared, head: pull.head.sha, base: trunk, trunk }, context);
  }
  if (job.eventName === 'merge_group') {
    const { merge_group: group, repository } = eventOf(MergeGroupEvent, 'merge_group', job.event);
    const trunk = `refs/remotes/origin/${repository.default_branch}`;
    return checkChange({ ...shared, head: group.head_sha, base: trunk, trunk }, context);
  }
  return checkDue({ ...shared, commit: trunkState(job).commit }, context);
}
