import { AssayError } from '../model/error.ts';
import type { Hub } from './hub.ts';
import { itemsOf } from './items.ts';
import type { AcceptedRun } from './runs.ts';

/** A commit, and all open pull requests whose head it is; at least one. */
export interface PullsAt {
  readonly head: string;
  /** Sorted. */
  readonly pulls: readonly number[];
}

/**
 * What a run for a pull request is about. The API names no pull request of a fork with it, but where the head lies; a check
 * run belongs to a commit, so that all are found that propose the same one, from whatever branch or fork.
 *
 * What a run of `pull_request` found holds for its own commit only. A review is about the pull request as it is by now,
 * whichever commit it was given for: there the head is the present one.
 *
 * Throws `head-moved` where no open pull request has that head any more.
 */
export async function pullsAt({ owner, repo, octokit }: Hub, run: AcceptedRun): Promise<PullsAt> {
  const pages = octokit.paginate.iterator(octokit.rest.pulls.list, {
    owner,
    repo,
    state: 'open',
    // The oldest first: one that is opened meanwhile moves no other to a page that is read already.
    sort: 'created',
    direction: 'asc',
    per_page: 100,
  });
  const open: { number: number; head: string; isOwn: boolean }[] = [];
  for await (const { number, head } of itemsOf('pull requests', pages)) {
    const isOwn =
      run.headRepository !== undefined && head.repo?.full_name === run.headRepository && head.ref === run.headBranch;
    open.push({ number, head: head.sha, isOwn });
  }
  const heads = new Set(open.filter(({ isOwn }) => isOwn).map(({ head }) => head));
  const [head, ...more] = run.event === 'pull_request' ? [run.head] : [...heads];
  // While a push is taken in, pull requests of one branch can be at different commits.
  if (head === undefined || more.length > 0 || !heads.has(head)) {
    throw new AssayError('head-moved', 'no open pull request has this commit as its head any more', {
      where: run.head,
      fix: 'nothing: the newer commit has a run of its own',
    });
  }
  const pulls = open.filter((each) => each.head === head).map(({ number }) => number);
  return { head, pulls: pulls.sort((a, b) => a - b) };
}
