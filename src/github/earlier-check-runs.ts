import { CHECK_NAME } from './check-name.ts';
import { hubError, type Hub } from './hub.ts';

/** A check run of ours that is there already. */
export interface EarlierCheckRun {
  readonly id: number;
  /** `bindingIn` reads it. */
  readonly externalId: string;
  readonly status: string;
  readonly conclusion: string | null;
}

/**
 * Every check run `assay` on `head` that the hub's own app has made, the newest first. One of another app is not believed:
 * a name can be copied. Throws `github-denied` or `github-unavailable`.
 */
export async function earlierCheckRuns(hub: Hub, head: string): Promise<EarlierCheckRun[]> {
  const { owner, repo, octokit, app } = hub;
  try {
    const runs = await octokit.paginate(octokit.rest.checks.listForRef, {
      owner,
      repo,
      ref: head,
      check_name: CHECK_NAME,
      filter: 'all',
      per_page: 100,
    });
    return runs
      .filter((run) => run.name === CHECK_NAME && run.head_sha === head && run.app?.slug === app)
      .map(({ id, external_id, status, conclusion }) => ({ id, externalId: external_id ?? '', status, conclusion }))
      .sort((a, b) => b.id - a.id);
  } catch (cause) {
    throw hubError('check runs', cause);
  }
}
