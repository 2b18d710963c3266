import { type Hub, hubError } from './hub.ts';
import { involvedIn, type Part, partOf } from './involved.ts';
import { itemsOf } from './items.ts';
import { type Account, accountOf, pullOf } from './pull.ts';
import { standingOf } from './standing.ts';

/** Why an approval does not count. */
export type Ignored = 'bot' | Part | 'no-write-access' | 'unknown-involved' | 'other-bytes';

/** An approval that counts for whatever its commit and the proposed one have alike. */
export interface Approval {
  readonly login: string;
  /** The commit that was looked at; nothing where it is gone. */
  readonly commit: string | undefined;
}

/** What reviewers say of a pull request, whichever skill of it is asked about; see `approvalsFor`. */
export interface Reviewers {
  readonly approvals: readonly Approval[];
  /** Logins of those with write access who want something changed. It holds every skill up. */
  readonly changesRequestedBy: readonly string[];
  readonly ignored: readonly { readonly login: string; readonly why: Ignored }[];
}

interface Review {
  readonly id: number;
  readonly reviewer: number;
  readonly account: Account;
  readonly isHuman: boolean;
  readonly state: string;
  readonly at: string | undefined;
  readonly commit: string | undefined;
}

/**
 * The standing reviews of the pull request `number`, and which of its approvals can count: those by humans who may write
 * and had no part in it. Where it is not known who had, none does.
 *
 * Throws `github-denied`, `github-unavailable`.
 */
export async function reviewersOf(hub: Hub, number: number): Promise<Reviewers> {
  const standing = standingOf(await reviewsOf(hub, number));
  // Who had a part is a long question, and of no use where nobody approves.
  const isApproved = standing.some(({ state }) => state === 'APPROVED');
  const involved = isApproved ? await involvedIn(hub, await pullOf(hub, number)) : undefined;
  const approvals: Approval[] = [];
  const changesRequestedBy: string[] = [];
  const ignored: { login: string; why: Ignored }[] = [];
  for (const { account, isHuman, state, commit } of standing) {
    const { login } = account;
    if (state !== 'APPROVED') {
      if (isHuman && (await mayWrite(hub, account))) changesRequestedBy.push(login);
      continue;
    }
    const part = involved && partOf(involved, account);
    if (!isHuman) ignored.push({ login, why: 'bot' });
    else if (part !== undefined) ignored.push({ login, why: part });
    else if (!(await mayWrite(hub, account))) ignored.push({ login, why: 'no-write-access' });
    else if (!involved?.isKnown) ignored.push({ login, why: 'unknown-involved' });
    else approvals.push({ login, commit });
  }
  return { approvals, changesRequestedBy: changesRequestedBy.sort(), ignored };
}

async function reviewsOf({ owner, repo, octokit }: Hub, number: number): Promise<Review[]> {
  const pages = octokit.paginate.iterator(octokit.rest.pulls.listReviews, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  });
  const reviews: Review[] = [];
  for await (const { id, user, state, submitted_at, commit_id } of itemsOf('reviews', pages)) {
    const account = accountOf(user);
    if (account === undefined) continue;
    const isHuman = user?.type === 'User' && !account.login.toLowerCase().endsWith('[bot]');
    const rest = { state, at: submitted_at, commit: commit_id ?? undefined };
    reviews.push({ id, reviewer: account.id, account, isHuman, ...rest });
  }
  return reviews;
}

/** Whether the account may write to the repository. The login is what is asked for; whose it is by now, the id says. */
async function mayWrite({ owner, repo, octokit }: Hub, { id, login }: Account): Promise<boolean> {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login });
    return accountOf(data.user)?.id === id && (data.permission === 'write' || data.permission === 'admin');
  } catch (cause) {
    // The platform does not know anybody of that name any more.
    if ((cause as { status?: number }).status === 404) return false;
    throw hubError(`permission of ${login}`, cause);
  }
}
