import { assumeRole } from '../aws/session.ts';
import type { Hub } from '../github/hub.ts';
import { idToken } from '../github/id-token.ts';
import { tipOf } from '../github/tip.ts';
import { POLICY_FILE } from '../intake/policy.ts';
import { AssayError } from '../model/error.ts';
import type { Policy } from '../model/policy.ts';
import { Log } from '../registry/log.ts';
import { openStore } from '../registry/open-store.ts';
import { refresh } from '../registry/refresh.ts';
import type { Store } from '../registry/store.ts';
import { type Opened, opened } from '../registry/writer.ts';
import { beliefIn, namedIn } from './belief.ts';
import type { Job } from './job.ts';
import {
  type DuePublication,
  type DueRequest,
  dueAt,
  policyFor,
  publishDue,
  type Warranted,
  warranted,
} from './publish-due.ts';
import { accessOf, signerUnder, writerUnder } from './registry-writer.ts';
import { reportIn } from './report-file.ts';
import { tellMerged } from './tell-merged.ts';
import { trunkState } from './trunk-event.ts';
import { warrantsIn } from './warrant.ts';

/** What a job may choose of a publication. */
export interface PublishJobOptions {
  readonly reportFile: string;
  /** Only say what is due. */
  readonly isDryRun: boolean;
  /** Instead of the policy's role: a reader's, for a dry run. */
  readonly role: string | undefined;
  readonly audience: string;
  /** Reads the repository, and tells the pull requests whose skills were published. */
  readonly hub: Hub;
  /** The check workflow's path: its reports are what pull requests were told. */
  readonly workflow: string;
  /** The PEM text of the key to sign with; a dry run needs none. */
  readonly key: string | undefined;
  readonly trustFile: string | undefined;
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
  const nothing = { releases: [], refusals: [], retired: [], untold: [] };
  if (options.isDryRun) {
    const due = await dueAt(request, policy, await logFor(policy.policy, job, options, request));
    return { due: await warranted(due, warrants), ...nothing };
  }
  const writer = await writerOf(policy.policy, job, options, request);
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

/** The log as a reader has it, who needs no key. */
async function logFor(policy: Policy, job: Job, options: PublishJobOptions, { source }: DueRequest): Promise<Log> {
  const store = await storeFor(policy, job, options, source.repositoryId);
  const { trust } = await beliefIn(store, options.trustFile);
  return Log.open(store, trust);
}

/** What cannot be signed is refused before the role is taken. */
async function writerOf(policy: Policy, job: Job, options: PublishJobOptions, { source }: DueRequest): Promise<Opened> {
  const named = await namedIn(options.trustFile);
  const signer = await signerUnder(policy, { registry: registryOf(policy).url, key: { text: options.key } });
  const store = await storeFor(policy, job, options, source.repositoryId);
  return opened(await writerUnder(policy, store, signer, named));
}

/** An old run that somebody starts again, or that is late, would publish the old bytes as the newest version. */
async function mustBeTip(hub: Hub, branch: string, commit: string): Promise<void> {
  if ((await tipOf(hub, branch)) === commit) return;
  throw new AssayError('head-moved', `${branch} has gone on since this commit`, {
    where: commit,
    fix: 'nothing: the newer commit has a run of its own',
  });
}

function registryOf({ registry }: Policy): NonNullable<Policy['registry']> {
  if (registry !== undefined) return registry;
  throw new AssayError('registry-address', 'the policy names no registry', {
    where: POLICY_FILE,
    fix: 'add registry: { url: …, region: …, role: … }',
  });
}

async function storeFor(
  policy: Policy,
  { run }: Job,
  options: PublishJobOptions,
  repositoryId: string,
): Promise<Store> {
  const { url, region, role: publisher } = registryOf(policy);
  const { role = publisher, audience } = options;
  if (role === undefined || url.startsWith('file:')) return openStore(url, accessOf(policy));
  const token = await idToken(audience);
  const credentials = await assumeRole({ role, region, token, name: `assay-${repositoryId}-${run}` });
  return openStore(url, { ...accessOf(policy), credentials });
}
