import type { Answer } from '../loopback.ts';

/** What goes wrong with the next requests. */
export interface Trouble {
  /** Only requests of this operation (`checks/create`); any unless told. */
  readonly on?: string;
  /** How many requests; one unless told. */
  readonly times?: number;
  /** How many requests go well before. */
  readonly after?: number;
  /** The request is carried out, and only its answer is lost. */
  readonly isHeard?: boolean;
  /** The answer's status in place of the real one; nothing for an answer that is only slow. */
  readonly status?: number;
  /** Seconds; with 403 or 429 it makes a secondary rate limit. */
  readonly retryAfter?: number;
  /** Seconds since 1970 at which the primary rate limit ends; with 403 or 429. */
  readonly resetAt?: number;
  /** Milliseconds before the answer. */
  readonly slow?: number;
}

const MESSAGES: Readonly<Record<number, string>> = {
  500: 'Server Error',
  502: 'Server Error',
  503: 'No server is currently available to service your request.',
  504: 'We couldn’t respond to your request in time.',
};

function message({ status = 500, retryAfter, resetAt }: Trouble): string {
  if (resetAt !== undefined) return 'API rate limit exceeded for installation ID 1.';
  if (retryAfter !== undefined && status < 500) return 'You have exceeded a secondary rate limit.';
  return MESSAGES[status] ?? 'Forbidden';
}

/** The answer that `trouble` puts in place of the real one. */
export function troubled(trouble: Trouble): Answer | undefined {
  const { status, retryAfter, resetAt } = trouble;
  if (status === undefined) return undefined;
  const headers = {
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    ...(resetAt !== undefined && { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(resetAt) }),
  };
  const documentation_url = 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api';
  return { status, headers, body: { message: message(trouble), documentation_url, status: String(status) } };
}
