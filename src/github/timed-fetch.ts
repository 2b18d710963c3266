import { bodyOf } from './body.ts';

export type Fetch = typeof globalThis.fetch;

/** A blob of 100 MB, GitHub's limit, in Base64 and JSON. */
const MOST_BODY = 150 << 20;

/**
 * `fetch` whose answer is there in full before it is given, after `timeout` milliseconds at most. Octokit alone waits as
 * long as the connection stands, and takes an answer that breaks off for an empty one.
 */
export function timedFetch(fetch: Fetch, timeout: number): Fetch {
  return async (url, init) => {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeout) });
    const body = await bodyOf(response, MOST_BODY);
    if (body === undefined) throw new TypeError('the answer is too long');
    const { status, statusText, headers } = response;
    const isEmpty = [204, 205, 304].includes(status);
    // The library takes JSON that breaks off for text.
    if (response.ok && !isEmpty && headers.get('content-type')?.startsWith('application/json') === true)
      JSON.parse(Buffer.from(body).toString('utf8'));
    const whole = new Response(isEmpty ? null : Buffer.from(body), { status, statusText, headers });
    // Pages of a comparison are known by it.
    return Object.defineProperty(whole, 'url', { value: response.url });
  };
}
