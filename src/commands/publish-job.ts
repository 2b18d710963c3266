import { assumeRole } from '../aws/session.ts';
import { eventOf, PushEvent } from '../github/events.ts';
import { openHub } from '../github/hub.ts';
import { idToken } from '../github/id-token.ts';
import { tipOf } from '../github/tip.ts';
import { AssayError } from '../model/error.ts';
import type { Policy } from '../model/policy.ts';
import { openStore } from '../registry/open-store.ts';
import type { Store } from '../registry/store.ts';
import { refreshIndex } from '../registry/views.ts';
import type { Job } from './job.ts';
import { type DueRequest, dueAt, policyFor, type Published, publishDue } from './publish-due.ts';
import { reportIn } from './report-file.ts';

/** What a job may choose of a publication. */
export interface PublishJobOptions {
  readonly reportFile: string;
  /** Only say what is due. */
  readonly isDryRun: boolean;
  /** Instead of the policy's role: a reader's, for a dry run. */
  readonly role: string | undefined;
  readonly audience: string;
  /** Reads the repository: where its default branch stands. */
  readonly token: string;
}

/** What was due, and what became of it. */
export interface PublishJobResult extends Published {
  readonly due: readonly string[];
}

/**
 * Publishes what is due on the default branch with the role that the job's ID token opens; a dry run writes nothing.
 * Throws `head-moved` where the branch has gone on since the event, and `approvals-missing` where policy asks for any.
 */
export async function publishJob(job: Job, options: PublishJobOptions): Promise<PublishJobResult> {
  const request = requestOf(job);
  await mustBeTip(job, options.token);
  const policy = await policyFor(request);
  const store = await storeFor(policy.policy, job, options, request.source.repositoryId);
  const found = await dueAt(request, policy, store);
  const due = found.candidates.map(({ name }) => name);
  if (options.isDryRun) return { due, releases: [], refusals: [] };
  if (due.length === 0) {
    // A run that was cut off after its last commit left the index behind.
    await refreshIndex(store);
    return { due, releases: [], refusals: [] };
  }
  return { due, ...(await publishDue(request, found, await reportIn(options.reportFile), store)) };
}

/** An old run that somebody starts again, or that is late, would publish the old bytes as the newest version. */
async function mustBeTip({ event, repository: name }: Job, token: string): Promise<void> {
  const { after, repository } = eventOf(PushEvent, 'push', event);
  if ((await tipOf(openHub(name, token), repository.default_branch)) === after) return;
  throw new AssayError('head-moved', `${repository.default_branch} has gone on since this commit`, {
    where: after,
    fix: 'nothing: the newer commit has a run of its own',
  });
}

function requestOf(job: Job): DueRequest {
  const { ref, after, repository } = eventOf(PushEvent, 'push', job.event);
  if (ref !== `refs/heads/${repository.default_branch}`) {
    throw new AssayError('event-unsupported', 'only the default branch is published', {
      where: ref,
      fix: `push to ${repository.default_branch}`,
    });
  }
  return {
    repository: job.workspace,
    commit: after,
    source: { repository: repository.full_name, repositoryId: String(repository.id) },
    actor: `github:${job.actor}`,
    today: job.today,
  };
}

async function storeFor(
  { registry }: Policy,
  { run }: Job,
  { role = registry?.role, audience }: PublishJobOptions,
  repositoryId: string,
): Promise<Store> {
  if (registry === undefined) {
    throw new AssayError('registry-address', 'the policy names no registry', {
      where: '.github/assay.yml',
      fix: 'add registry: { url: …, region: …, role: … }',
    });
  }
  const { url, region, 'expected-owner': expectedOwner } = registry;
  const access = { ...(region !== undefined && { region }), ...(expectedOwner !== undefined && { expectedOwner }) };
  if (role === undefined || url.startsWith('file:')) return openStore(url, access);
  const token = await idToken(audience);
  const credentials = await assumeRole({ role, region, token, name: `assay-${repositoryId}-${run}` });
  return openStore(url, { ...access, credentials });
}
