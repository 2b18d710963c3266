import { AssayError } from '../model/error.ts';
import { asked, type Hub } from './hub.ts';
import { type Pull, pullOf } from './pull.ts';
import { tipOf } from './tip.ts';

/** A queue builds no more pull requests at once than these; docs.github.com, "Managing a merge queue". */
const MOST_PULLS = 100;

/** A pull request in a queue, and what it brings there. */
export interface Queued {
  readonly pull: Pull;
  /** What the queue put it on. */
  readonly base: string;
  /** What the queue made of it. */
  readonly head: string;
}

/** What a merge queue wants to bring to the default branch at once. */
export interface Group {
  /** Its pull requests, in the order in which they would be merged. */
  readonly pulls: readonly Queued[];
  /** The commit of the default branch that it stands on. */
  readonly base: string;
  readonly head: string;
}

/**
 * The pull requests of the merge group `headBranch`, whose commit is `head`. The event names none of them: the queue's
 * branches do, each with the commit that it stands on, `gh-readonly-queue/main/pr-7-<commit>`, which is the next one's
 * commit or of the default branch.
 *
 * Throws `group-unresolved` where these names do not add up: whoever may push may make branches of any name.
 */
export async function groupOf(hub: Hub, headBranch: string, head: string, defaultBranch: string): Promise<Group> {
  const queue = `gh-readonly-queue/${defaultBranch}/`;
  const trunk = await tipOf(hub, defaultBranch);
  const refs = await refsOf(hub, queue);
  const pulls: Queued[] = [];
  let branch = headBranch;
  let commit = head;
  while (pulls.length < MOST_PULLS) {
    const [, number, below = ''] = /^pr-(\d{1,10})-([0-9a-f]{40}|[0-9a-f]{64})$/.exec(after(queue, branch)) ?? [];
    if (number === undefined) throw unresolved(branch, `this is no branch of the queue for ${defaultBranch}`);
    if (!(await isAncestor(hub, below, commit))) throw unresolved(branch, 'it does not stand on what its name says');
    pulls.unshift({ pull: await queued(hub, Number(number), defaultBranch), base: below, head: commit });
    if (new Set(pulls.map(({ pull }) => pull.number)).size < pulls.length)
      throw unresolved(branch, 'it goes in a circle');
    if (await isAncestor(hub, below, trunk)) return { pulls, base: below, head };
    const [next, ...more] = refs.filter(({ sha }) => sha === below);
    if (next === undefined) throw unresolved(below, 'no branch of the queue is at this commit');
    if (more.length > 0) throw unresolved(below, 'several branches of the queue are at this commit');
    branch = next.name;
    commit = below;
  }
  throw unresolved(headBranch, `it holds more than ${MOST_PULLS} pull requests`);
}

/** What follows `start` in `name`; nothing where it begins otherwise. */
const after = (start: string, name: string): string => (name.startsWith(start) ? name.slice(start.length) : '');

async function refsOf({ owner, repo, octokit }: Hub, queue: string): Promise<{ name: string; sha: string }[]> {
  const refs = await asked('merge queue', octokit.rest.git.listMatchingRefs({ owner, repo, ref: `heads/${queue}` }));
  return refs.map(({ ref, object }) => ({ name: after('refs/heads/', ref), sha: object.sha }));
}

/** A pull request of the queue: it is open, and names the default branch as its base. */
async function queued(hub: Hub, number: number, defaultBranch: string): Promise<Pull> {
  const pull = await known(pullOf(hub, number));
  if (pull === undefined) throw unresolved(`pull request ${number}`, 'there is none');
  const { isOpen, base } = pull;
  if (!isOpen) throw unresolved(`pull request ${number}`, 'it is closed');
  if (base !== defaultBranch) throw unresolved(`pull request ${number}`, `its base is not ${defaultBranch}`);
  return pull;
}

async function isAncestor({ owner, repo, octokit }: Hub, below: string, above: string): Promise<boolean> {
  if (below === above) return true;
  const compared = octokit.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${below}...${above}`,
    per_page: 1,
  });
  return (await known(asked('comparison', compared)))?.merge_base_commit.sha === below;
}

/** The answer; nothing where GitHub knows no such thing. A missing permission is told otherwise (403). */
async function known<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof AssayError && (error.cause as { status?: number }).status === 404) return undefined;
    throw error;
  }
}

function unresolved(where: string, message: string): AssayError {
  return new AssayError('group-unresolved', `the pull requests of the merge group cannot be told: ${message}`, {
    where,
    fix: 'run it again; where it says so again, take the pull request out of the queue and put it back',
  });
}
