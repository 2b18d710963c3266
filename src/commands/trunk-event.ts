import { eventOf, TrunkEvent } from '../github/events.ts';
import { AssayError } from '../model/error.ts';
import type { Job } from './job.ts';

/** What an event on the default branch is about. */
export interface TrunkState {
  readonly repository: TrunkEvent['repository'];
  readonly commit: string;
}

/** Events that can be about the default branch as it stands. */
export const TRUNK_EVENTS: readonly string[] = ['push', 'workflow_dispatch', 'schedule'];

/**
 * The commit of the default branch that the job's event is about. Throws `event-unsupported` for one about another branch.
 */
export function trunkState({ eventName, event, ref, sha }: Job): TrunkState {
  const { repository, after } = eventOf(TrunkEvent, eventName, event);
  const trunk = `refs/heads/${repository.default_branch}`;
  if (TRUNK_EVENTS.includes(eventName) && ref === trunk) return { repository, commit: after ?? sha };
  throw new AssayError('event-unsupported', 'only the default branch is published', {
    where: `${eventName} of ${ref}`,
    fix: `run it on ${repository.default_branch}`,
  });
}
