import type { AssayError } from '../model/error.ts';
import { type Hub, hubError } from './hub.ts';
import { itemsOf } from './items.ts';
import { type Account, accountOf, type Pull } from './pull.ts';

/** Of one search for runs GitHub gives no more than these; docs.github.com/rest/actions/workflow-runs. */
const MOST_RUNS = 1000;
const MOST_ACTIVITIES = 1000;

export interface Pushers {
  readonly accounts: readonly Account[];
  /** Whether somebody is on record as having pushed the present head. */
  readonly hasHead: boolean;
  /** False where the record is longer than GitHub tells. */
  readonly isComplete: boolean;
}

/**
 * Who is on record as having pushed to a pull request. A commit says whatever its maker wrote into it; who brought it, the
 * platform knows: every push starts runs of the `pull_request` workflows in its name, and shows in the activity of the
 * repository it goes to. Only the first run of a commit is a push's: later ones may be of somebody who edited the title.
 *
 * `commits` are the pull request's: a branch's older runs count only where they brought one of them.
 */
export async function pushersOf(hub: Hub, pull: Pull, commits: ReadonlySet<string>): Promise<Pushers> {
  const [started, pushed] = [await startersOf(hub, pull, commits), await activeOn(hub, pull)];
  return {
    accounts: [...started.accounts, ...pushed.accounts],
    hasHead: started.hasHead || pushed.hasHead,
    isComplete: started.isComplete && pushed.isComplete,
  };
}

async function startersOf({ owner, repo, octokit }: Hub, pull: Pull, commits: ReadonlySet<string>): Promise<Pushers> {
  const { head, createdAt } = pull;
  const runs = octokit.paginate.iterator(octokit.rest.actions.listWorkflowRunsForRepo, {
    owner,
    repo,
    branch: head.ref,
    event: 'pull_request',
    per_page: 100,
  });
  const first = new Map<string, { readonly id: number; readonly by: Account }>();
  let seen = 0;
  let isWithin = false;
  for await (const run of itemsOf('workflow runs', runs)) {
    seen += 1;
    isWithin = isSince(run.created_at, createdAt);
    // A deleted fork's name is not told, so that its runs cannot be told from another's.
    const from: string | undefined = (run.head_repository as { full_name: string } | null)?.full_name;
    if (from !== undefined && head.repository !== undefined && !isSameName(from, head.repository)) continue;
    if (!isWithin && !commits.has(run.head_sha)) continue;
    const by = accountOf(run.actor);
    if (by !== undefined && run.id < (first.get(run.head_sha)?.id ?? Number.POSITIVE_INFINITY))
      first.set(run.head_sha, { id: run.id, by });
  }
  const accounts = [...first.values()].map(({ by }) => by);
  // The newest come first: what is missing is older than the last one that was told.
  return { accounts, hasHead: first.has(head.sha), isComplete: seen < MOST_RUNS || !isWithin };
}

async function activeOn({ owner, repo, octokit }: Hub, { head, createdAt }: Pull): Promise<Pushers> {
  const accounts: Account[] = [];
  const none: Pushers = { accounts, hasHead: false, isComplete: true };
  if (head.repository === undefined) return none;
  const isOurs = isSameName(head.repository, `${owner}/${repo}`);
  const [from = '', name = ''] = head.repository.split('/');
  const pages = octokit.paginate.iterator(octokit.rest.repos.listActivities, {
    owner: from,
    repo: name,
    ref: `refs/heads/${head.ref}`,
    per_page: 100,
  });
  let hasHead = false;
  let seen = 0;
  try {
    for await (const { data } of pages) {
      for (const { actor, after, activity_type, timestamp } of data) {
        seen += 1;
        // Who merges often deletes the branch as well, and brings nothing by it.
        const account = activity_type === 'branch_deletion' ? undefined : accountOf(actor);
        if (account !== undefined) accounts.push(account);
        hasHead ||= after === head.sha && account !== undefined;
        // What happened to a branch of this name before the present one was made is another's story.
        if (activity_type === 'branch_creation' && !isSince(timestamp, createdAt)) return { ...none, hasHead };
      }
      if (seen >= MOST_ACTIVITIES) return { accounts, hasHead, isComplete: false };
    }
  } catch (cause) {
    const error = hubError(`activity of ${head.repository}`, cause);
    if (isUnreadable(error, isOurs)) return none;
    throw error;
  }
  return { accounts, hasHead, isComplete: true };
}

/** A fork need not let us read its activity; our own repository does, or the platform is too old to have any. */
function isUnreadable({ code, cause }: AssayError, isOurs: boolean): boolean {
  return code === 'github-denied' && (!isOurs || (cause as { status?: number }).status === 404);
}

const isSince = (time: string, start: string): boolean => Date.parse(time) >= Date.parse(start);

/** The platform's names of owners and repositories are the same in either case. */
const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
