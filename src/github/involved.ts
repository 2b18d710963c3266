import type { Hub } from './hub.ts';
import { itemsOf } from './items.ts';
import { type Account, accountOf, type Pull } from './pull.ts';
import { pushersOf } from './pushers.ts';

/** Of a pull request GitHub lists no more commits than these; docs.github.com/rest/pulls/pulls#list-commits-on-a-pull-request. */
const MOST_COMMITS = 250;

/** `web-flow`, which commits what is done in the browser: GitHub itself, and nobody. */
const WEB_FLOW = 19_864_447;

export type Part = 'author' | 'committer' | 'pusher';

/** Who had a part in a pull request, and so cannot be who judges it. */
export interface Involved {
  readonly ids: ReadonlyMap<number, Part>;
  /** In lower case; also of those whom only a co-author's line names, by no id. */
  readonly logins: ReadonlyMap<string, Part>;
  /** Whether these are all. Where not, nobody can be said to have had no part. */
  readonly isKnown: boolean;
  readonly why?: 'too-many-commits' | 'too-many-runs' | 'push-not-recorded';
}

/**
 * Who opened `pull`, made, committed or co-authored any of its commits, or pushed to it.
 *
 * A commit's addresses are what its maker wrote: one that belongs to no account names nobody, and neither does one that is
 * borrowed. To refuse the first would refuse most bots' honest commits and stop no liar. What cannot be made up is who
 * brought the commits here, so that somebody has to be on record as having pushed the present head; otherwise
 * `push-not-recorded`, whatever its commits say.
 */
export async function involvedIn(hub: Hub, pull: Pull): Promise<Involved> {
  const { owner, repo, octokit } = hub;
  const ids = new Map<number, Part>();
  const logins = new Map<string, Part>();
  const add = (part: Part, { id, login }: Partial<Account> = {}) => {
    if (id === WEB_FLOW) return;
    if (id !== undefined && !ids.has(id)) ids.set(id, part);
    const name = login?.toLowerCase();
    if (name !== undefined && !logins.has(name)) logins.set(name, part);
  };

  add('author', pull.author);
  const commits = new Set<string>();
  const pages = octokit.paginate.iterator(octokit.rest.pulls.listCommits, {
    owner,
    repo,
    pull_number: pull.number,
    per_page: 100,
  });
  const committers: Partial<Account>[] = [];
  for await (const { sha, author, committer, commit } of itemsOf('commits', pages)) {
    commits.add(sha);
    add('author', accountOf(author) ?? namedBy(commit.author?.email));
    committers.push(accountOf(committer) ?? namedBy(commit.committer?.email));
    for (const address of coAuthorsIn(commit.message)) add('author', namedBy(address));
  }
  for (const each of committers) add('committer', each);
  const pushers = await pushersOf(hub, pull, commits);
  for (const each of pushers.accounts) add('pusher', each);

  const why =
    commits.size >= MOST_COMMITS || pull.commits >= MOST_COMMITS
      ? 'too-many-commits'
      : !pushers.isComplete
        ? 'too-many-runs'
        : !pushers.hasHead
          ? 'push-not-recorded'
          : undefined;
  return { ids, logins, isKnown: why === undefined, ...(why && { why }) };
}

/** The part that an account had, if any. An id is the better witness, but not everybody is known by one. */
export function partOf({ ids, logins }: Involved, { id, login }: Account): Part | undefined {
  return ids.get(id) ?? logins.get(login.toLowerCase());
}

/** The addresses of those whom a commit's message names as its co-authors. */
function coAuthorsIn(message: string): string[] {
  return [...message.matchAll(/^[ \t]*co-authored-by:[^\n<]*<([^>\n]+)>/gim)].map(([, address = '']) => address.trim());
}

/** Whom an address of GitHub's own names: `1234+login@users.noreply.github.com`, of old without the number. */
function namedBy(address = ''): Partial<Account> {
  const [, id, login] = /^(?:(\d+)\+)?([^@+]+)@users\.noreply\./i.exec(address) ?? [];
  return { ...(id !== undefined && { id: Number(id) }), ...(login !== undefined && { login }) };
}
