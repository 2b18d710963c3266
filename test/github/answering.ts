import { type Hub, openHub } from '../../src/github/hub.ts';

/** What GitHub says to a request: a body, or a body with its status and headers. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body: unknown;
}

/** A request as it would have left: `GET /repos/acme/skills/pulls?state=open`. */
export interface Asked {
  readonly line: string;
  readonly body: unknown;
}

/**
 * The repository acme/skills with GitHub's own client, whose requests are answered here and go nowhere. The first answer
 * whose key begins the request's line is given; without one, 500.
 */
export function answering(answers: Record<string, Answer['body'] | (() => Answer)>): { hub: Hub; asked: Asked[] } {
  const asked: Asked[] = [];
  const fetch = async (url: string, init: { method: string; body?: string }): Promise<Response> => {
    const line = `${init.method} ${url.replace('https://api.github.com', '')}`;
    asked.push({ line, body: init.body === undefined ? undefined : JSON.parse(init.body) });
    const [, found] = Object.entries(answers).find(([key]) => line.startsWith(key)) ?? [];
    const answer: Answer =
      typeof found === 'function' ? found() : { body: found, status: found === undefined ? 500 : 200 };
    const headers = { 'content-type': 'application/json', ...answer.headers };
    return new Response(JSON.stringify(answer.body ?? {}), { status: answer.status ?? 200, headers });
  };
  const hub = openHub('acme/skills', 't', {
    baseUrl: 'https://api.github.com',
    second: 0,
    fetch: fetch as typeof globalThis.fetch,
  });
  return { hub, asked };
}
