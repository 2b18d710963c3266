import { type Loopback, listen } from '../stand-ins/loopback.ts';

export interface Sts extends Loopback {
  /** Every ID token that was shown and every part of the credentials that were given for one. */
  readonly secrets: readonly string[];
}

/** Passes requests on to the token service at `endpoint` and remembers what must never be seen in a log. */
export async function startSts(endpoint: string): Promise<Sts> {
  const secrets: string[] = [];
  const server = await listen(async ({ method, url, headers, body }) => {
    secrets.push(new URLSearchParams(body.toString()).get('WebIdentityToken') ?? '');
    const type = headers['content-type'] ?? '';
    const answer = await fetch(endpoint + url.pathname + url.search, {
      method,
      body: new Uint8Array(body),
      headers: { 'content-type': type },
      signal: AbortSignal.timeout(20_000),
    });
    const text = await answer.text();
    for (const [, secret = ''] of text.matchAll(/<(?:SecretAccessKey|SessionToken)>([^<]+)</g)) secrets.push(secret);
    return { status: answer.status, body: text, headers: { 'content-type': 'text/xml' } };
  });
  return { ...server, secrets };
}
