import { asked, type Hub } from './hub.ts';

/** Somebody on GitHub. Who it is says the id: a login can be given up, and be taken by another. */
export interface Account {
  readonly id: number;
  readonly login: string;
}

/** One pull request, as it stands. */
export interface Pull {
  readonly number: number;
  /** Nothing where the account is gone. */
  readonly author: Account | undefined;
  /** `repository` (`owner/name`) is nothing where a fork was deleted. */
  readonly head: { readonly sha: string; readonly ref: string; readonly repository: string | undefined };
  /** The branch that it names as its base. */
  readonly base: string;
  readonly isOpen: boolean;
  /** How many commits it has. */
  readonly commits: number;
  readonly createdAt: string;
}

/** The pull request `number`. Throws `github-denied`, `github-unavailable`. */
export async function pullOf({ owner, repo, octokit }: Hub, number: number): Promise<Pull> {
  const { head, base, user, state, commits, created_at } = await asked(
    `pull request ${number}`,
    octokit.rest.pulls.get({ owner, repo, pull_number: number }),
  );
  return {
    number,
    author: accountOf(user),
    head: { sha: head.sha, ref: head.ref, repository: head.repo?.full_name },
    base: base.ref,
    isOpen: state === 'open',
    commits,
    createdAt: created_at,
  };
}

/** GitHub says an account that it does not know as nothing, or as an object without members. */
export function accountOf(user: object | null | undefined): Account | undefined {
  const { id, login } = (user ?? {}) as Partial<Account>;
  return id === undefined || login === undefined ? undefined : { id, login };
}
