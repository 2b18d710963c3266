import { AssayError } from '../model/error.ts';
import { type Withdrawal, type Withdrawn, withdraw } from '../registry/withdraw.ts';
import type { Job } from './job.ts';
import { jobWriter, type RegistryAccess } from './job-registry.ts';
import { policyFor } from './publish-due.ts';
import { trunkState } from './trunk-event.ts';

/** What somebody wants to take back, by hand. */
export type WithdrawWish = Pick<Withdrawal, 'action' | 'skill' | 'version' | 'reason'>;

/**
 * Records that a version is withdrawn or comes back, or that a skill is gone, in the registry which the default branch's
 * policy names. Nothing is deleted. `now` is an RFC 3339 date and time. Throws `event-unsupported` on another branch, and what
 * the registry's `withdraw` throws.
 */
export async function withdrawJob(
  job: Job,
  wish: WithdrawWish,
  access: RegistryAccess,
  now: string,
): Promise<Withdrawn> {
  if (job.eventName !== 'workflow_dispatch')
    throw new AssayError('event-unsupported', 'withdrawing is for a human, by hand', {
      where: job.eventName,
      fix: 'run it on workflow_dispatch',
    });
  const { repository, commit } = trunkState(job);
  const { policy } = await policyFor({ repository: job.workspace, commit });
  const writer = await jobWriter({ policy, job, repositoryId: String(repository.id), access });
  return withdraw(writer, { ...wish, actor: `github:${job.actor}`, time: now });
}
