import { setTimeout as sleep } from 'node:timers/promises';
import { defaults } from '@actions/github/lib/utils';
import { type Client, clientOf, type Patience } from './client.ts';
import { hubError } from './hub-error.ts';
import { type Fetch, timedFetch } from './timed-fetch.ts';

export { hubError };

/** A repository on GitHub. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** One repository on GitHub, reached with one token. */
export interface Hub extends RepositoryName {
  readonly octokit: Client;
  /** The slug of the app that the token belongs to. Check runs are made by it, comments by its bot: `authorOf`. */
  readonly app: string;
  /** Asks somebody else than GitHub, without the token. */
  readonly fetch: Fetch;
  /** Waits for so many seconds, before something is asked again. */
  readonly wait: (seconds: number) => Promise<void>;
}

export interface HubOptions extends Partial<Patience> {
  /** The API's address, if it is not GITHUB_API_URL's. */
  readonly baseUrl?: string;
  /** The app that the token belongs to; GITHUB_TOKEN's is `github-actions`. */
  readonly app?: string;
  /** Milliseconds after which a request is given up. */
  readonly timeout?: number;
  readonly fetch?: Fetch;
}

/** The app that every workflow's GITHUB_TOKEN belongs to. */
export const ACTIONS_APP = 'github-actions';

/** Opens `repository` (`owner/name`) with `token`. Nothing is asked yet. */
export function openHub(
  repository: string,
  token: string,
  {
    baseUrl,
    app = ACTIONS_APP,
    timeout = 30_000,
    retries = 3,
    longestWait = 120,
    second = 1000,
    fetch,
  }: HubOptions = {},
): Hub {
  const [owner = '', repo = ''] = repository.split('/');
  // The library's own knows the runner's proxy.
  const plain = fetch ?? (defaults.request?.fetch as Fetch);
  const octokit = clientOf(token, baseUrl, timedFetch(plain, timeout), { retries, longestWait, second });
  const timed: Fetch = (url, init) => plain(url, { ...init, signal: AbortSignal.timeout(timeout) });
  return { owner, repo, octokit, app, fetch: timed, wait: (seconds) => sleep(seconds * second) };
}

/** Who comments with the hub's token are by. */
export function authorOf({ app }: Hub): string {
  return `${app}[bot]`;
}

/**
 * The answer to a request, or an AssayError: `github-denied` (names the permission that GitHub wants) or
 * `github-unavailable`. `what` says what was asked, for the message.
 */
export async function asked<T>(what: string, request: Promise<{ data: T }>): Promise<T> {
  try {
    return (await request).data;
  } catch (cause) {
    throw hubError(what, cause);
  }
}
