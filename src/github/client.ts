import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { Fetch } from './timed-fetch.ts';

export type Client = ReturnType<typeof getOctokit>;

/** How GitHub is asked again. */
export interface Patience {
  /** How often an answer of 5xx, none at all or a broken one is asked for again. */
  readonly retries: number;
  /** How many seconds one request may be told to wait by a rate limit; it waits twice at most. */
  readonly longestWait: number;
  /** How many milliseconds a second of waiting takes; tests do not wait. */
  readonly second: number;
}

const MOST_WAITS = 2;
/** What asking again cannot mend. A 429 that was waited for in vain is not asked again beside that. */
const FINAL = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];

/** A limiter that limits nothing. Writes are a second apart and comments three, which GitHub asks for and a fake does not. */
const AT_ONCE = {
  key: () => ({
    schedule: (_: unknown, work: (...given: unknown[]) => Promise<unknown>, ...given: unknown[]) => work(...given),
  }),
};

/**
 * GitHub's client, which waits for rate limits and asks again what got no answer. A POST is not asked again unless it
 * says so (`request: { retries }`): nobody knows whether the first one was heard, and it makes things.
 */
export function clientOf(
  token: string,
  baseUrl: string | undefined,
  fetch: Fetch,
  { retries, longestWait, second }: Patience,
): Client {
  const waits = (after: number, _: unknown, __: unknown, count: number) => count < MOST_WAITS && after <= longestWait;
  const unpaced = { global: AT_ONCE, auth: AT_ONCE, search: AT_ONCE, write: AT_ONCE, notifications: AT_ONCE };
  const client = getOctokit(
    token,
    {
      ...(baseUrl !== undefined && { baseUrl }),
      request: { fetch, log: SILENT },
      log: SILENT,
      retry: { retries, retryAfterBaseValue: second, doNotRetry: FINAL },
      throttle: {
        onRateLimit: waits,
        onSecondaryRateLimit: waits,
        retryAfterBaseValue: second,
        ...(second < 1000 && (unpaced as object)),
      },
    },
    // The inner one first: what is asked again is held to the limits as well.
    throttling,
    retry,
  );
  client.hook.before('request', (options) => {
    // Not set in the object itself, which all requests of the client share.
    if (options.method === 'POST') options.request = { retries: 0, ...options.request };
  });
  return client;
}

/** The library would write what GitHub sends to the log. */
const quiet = () => {};
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };
