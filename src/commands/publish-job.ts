import type { Hub } from '../github/hub.ts';
import { tipOf } from '../github/tip.ts';
import { AssayError } from '../model/error.ts';
import { refresh } from '../registry/refresh.ts';
import type { Job } from './job.ts';
import { jobWriter, logFor, type RegistryAccess, registryOf } from './job-registry.ts';
import {
  type DuePublication,
  type DueRequest,
  dueAt,
  policyFor,
  publishDue,
  type Warranted,
  warranted,
} from './publish-due.ts';
import { reportIn } from './report-file.ts';
import { tellMerged } from './tell-merged.ts';
import { trunkState } from './trunk-event.ts';
import { warrantsIn } from './warrant.ts';

/** What a job may choose of a publication. */
export interface PublishJobOptions extends RegistryAccess {
  readonly reportFile: string;
  /** Only say what is due. */
  readonly isDryRun: boolean;
  /** Reads the repository, and tells the pull requests whose skills were published. */
  readonly hub: Hub;
  /** The check workflow's path: its reports are what pull requests were told. */
  readonly workflow: string;
}

/** What was due, and what became of it. */
export interface PublishJobResult extends DuePublication {
  readonly due: Warranted;
  /** What pull requests could not be told, and why. */
  readonly untold: readonly string[];
}

/**
 * Publishes what is due on the default branch with the role that the job's ID token opens, and says so on the pull requests;
 * a dry run writes nothing. Throws `head-moved` where the branch has gone on since the event.
 */
export async function publishJob(job: Job, options: PublishJobOptions): Promise<PublishJobResult> {
  const { repository, commit } = trunkState(job);
  await mustBeTip(options.hub, repository.default_branch, commit);
  const request: DueRequest = {
    repository: job.workspace,
    commit,
    source: { repository: repository.full_name, repositoryId: String(repository.id) },
    actor: `github:${job.actor}`,
    today: job.today,
  };
  const policy = await policyFor(request);
  const warrants = warrantsIn({
    ...{ hub: options.hub, workflow: options.workflow, policy, today: job.today },
    ...{ repository: job.workspace, commit, into: repository.default_branch },
  });
  const wish = { policy: policy.policy, job, repositoryId: request.source.repositoryId, access: options };
  const nothing = { releases: [], refusals: [], retired: [], untold: [] };
  if (options.isDryRun) {
    const due = await dueAt(request, policy, await logFor(wish));
    return { due: await warranted(due, warrants), ...nothing };
  }
  const writer = await jobWriter(wish);
  const due = await warranted(await dueAt(request, policy, writer.log), warrants);
  if (due.candidates.length + due.deleted.length > 0) {
    const publication = await publishDue(request, due, () => reportIn(options.reportFile), writer);
    const untold = await tellMerged(options.hub, due, publication.releases, registryOf(policy.policy).url);
    return { due, ...publication, untold };
  }
  // A run that was cut off after its last commit left the views behind.
  await refresh(writer);
  return { due, ...nothing };
}

/** An old run that somebody starts again, or that is late, would publish the old bytes as the newest version. */
async function mustBeTip(hub: Hub, branch: string, commit: string): Promise<void> {
  if ((await tipOf(hub, branch)) === commit) return;
  throw new AssayError('head-moved', `${branch} has gone on since this commit`, {
    where: commit,
    fix: 'nothing: the newer commit has a run of its own',
  });
}
