import { artifactIn } from '../github/artifact.ts';
import { ACTIONS_APP, type Hub } from '../github/hub.ts';
import type { Verdict } from '../model/report.ts';
import { claimIn } from './claim.ts';
import { ARTIFACT, REPORT } from './handed-on.ts';
import type { Job } from './job.ts';
import { agree } from './post/agree.ts';
import { compose } from './post/compose.ts';
import { judge } from './post/judge.ts';
import { type Believed, resolve, type Subject } from './post/resolve.ts';
import { stand } from './post/stand.ts';
import { surroundingsOf } from './post/surroundings.ts';
import { tell } from './post/tell.ts';
import { MAX_REPORT } from './report-file.ts';

/** What to tell of a run that ended. */
export interface PostRequest {
  readonly job: Job;
  readonly hub: Hub;
  readonly believed: Believed;
  /** Where our own files stand on GitHub, if they do. */
  readonly sources: string | undefined;
}

/** What was told. */
export interface Posted {
  readonly verdict: Verdict;
  readonly markdown: string;
  /** What could not be told, and why. */
  readonly untold: readonly string[];
}

/**
 * Judges a proposal, or a merge group, from its bytes as the API shows them and from what the unprivileged job claims of its
 * trials, and says so in one comment a pull request and one check run. Never checks out or runs anything of the proposal.
 *
 * Throws `run-rejected`, `head-moved`, `group-unresolved`, `policy-invalid`, `github-denied` or `github-unavailable`.
 */
export async function post({ job, hub, believed, sources }: PostRequest): Promise<Posted> {
  const subject = await resolve(hub, job.event, believed);
  const judged = await judge(hub, subject, await claimOf(hub, subject), job.today);
  const around = await surroundingsOf(hub, subject, judged);
  const standing = stand(judged, around);
  const agreement = await agree(hub, subject, judged, standing, around);
  const known = { subject, judged, around, standing, agreement };
  const isByApp = hub.app !== ACTIONS_APP;
  const told = await compose(known, { server: job.server, repository: job.repository, sources, isByApp });
  const untold = await tell(hub, known, told);
  return { verdict: standing.verdict, markdown: told.comment, untold };
}

function claimOf(hub: Hub, { claimant }: Subject) {
  const read = async () =>
    claimant && artifactIn(hub, { run: claimant.id, name: ARTIFACT, file: REPORT, most: MAX_REPORT });
  return claimIn(read, REPORT);
}
