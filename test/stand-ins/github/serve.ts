import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Asked } from '../loopback.ts';
import { appOf } from './answers/apps.ts';
import { storedAnswer } from './answers/artifacts.ts';
import { type Call, Refusal, type Reply } from './call.ts';
import type { Routed } from './contract/contract.ts';
import { ANSWERS, contract } from './endpoints.ts';
import { page } from './pages.ts';
import { permits, wantedFor } from './permissions.ts';
import { type Trouble, troubled } from './trouble.ts';
import type { World } from './world.ts';

/** One request as it came, and how it ended. */
export interface Logged {
  /** `checks/create`; nothing where no endpoint is. */
  readonly operation: string | undefined;
  readonly method: string;
  /** With its query, as sent. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

export interface Serving {
  readonly world: World;
  readonly troubles: Trouble[];
  readonly log: Logged[];
  /** Requests that the platform's description forbids or this stand-in does not know, and mistakes of its own. */
  readonly faults: string[];
}

const refusal = (status: number, message: string, documentation: string, more: object = {}): Answer => ({
  status,
  body: { message, ...more, documentation_url: documentation, status: String(status) },
});

/** The trouble that is due for the operation; each is used up by the requests it was meant for. */
function due(troubles: Trouble[], operation: string): Trouble | undefined {
  const index = troubles.findIndex(({ on }) => on === undefined || on === operation);
  if (index === -1) return undefined;
  const [trouble] = troubles.splice(index, 1);
  if (trouble?.after) {
    troubles.splice(index, 0, { ...trouble, after: trouble.after - 1 });
    return undefined;
  }
  if (trouble && (trouble.times ?? 1) > 1) troubles.splice(index, 0, { ...trouble, times: (trouble.times ?? 1) - 1 });
  return trouble;
}

function bearerOf({ headers }: Asked): string {
  const [, secret = ''] = /^(?:bearer|token) (.+)$/i.exec(headers.authorization ?? '') ?? [];
  return secret;
}

function parsed(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
}

/** The reply as an answer, with all members that the description wants and held to it. */
function completed(reply: Reply, { operation }: Routed, url: URL, faults: string[]): Answer {
  if ('raw' in reply && reply.raw) return { status: 200, body: reply.raw };
  const { status, body, headers } =
    'list' in reply
      ? listed(reply, url)
      : { status: reply.status ?? 200, body: 'body' in reply ? reply.body : undefined, headers: reply.headers ?? {} };
  const checked = contract().answer(operation, status, body);
  faults.push(...checked.faults.map((fault) => `our own answer to ${operation.id}: ${fault}`));
  return { status, headers, body: checked.body };
}

function listed({ list, under }: Extract<Reply, { list: unknown }>, url: URL) {
  const { items, headers } = page(list, url);
  return { status: 200, body: under === undefined ? items : { total_count: list.length, [under]: items }, headers };
}

/** Answers one request of the platform's API as the platform would, or says in `faults` why it cannot. */
export async function serve(serving: Serving, asked: Asked, base: string): Promise<Answer> {
  const { method, url } = asked;
  const path = url.pathname + url.search;
  const routed = contract().route(method, url.pathname);
  const operation = routed?.operation.id;
  let body: unknown;
  const answer = async () => {
    body = parsed(asked.body);
    return answered(serving, asked, body, routed, base);
  };
  const { status, ...rest } = await answer().catch((error: unknown): Answer => {
    if (error instanceof Refusal) {
      return refusal(error.status, error.message, routed?.operation.documentation ?? '', error.more);
    }
    serving.faults.push(`${method} ${path} broke the stand-in: ${String(error)}`);
    return refusal(500, String(error), '');
  });
  serving.log.push({ operation, method, path, body, status });
  return { status, ...rest };
}

async function answered(
  serving: Serving,
  asked: Asked,
  body: unknown,
  routed: Routed | undefined,
  base: string,
): Promise<Answer> {
  const { world, troubles, faults } = serving;
  const elsewhere = storedAnswer(world, asked);
  if (elsewhere) return elsewhere;
  const token = routed?.operation.id.startsWith('apps/')
    ? await appOf(world, bearerOf(asked))
    : world.tokens.get(bearerOf(asked));
  if (!token) return refusal(401, 'Bad credentials', 'https://docs.github.com/rest');
  if (!routed) {
    faults.push(`${asked.method} ${asked.url.pathname} is an endpoint that the stand-in does not have`);
    return refusal(404, 'Not Found', 'https://docs.github.com/rest');
  }
  const { operation, path } = routed;
  const trouble = due(troubles, operation.id);
  if (trouble?.slow !== undefined) await sleep(trouble.slow);
  const instead = trouble && troubled(trouble);
  if (instead && !trouble?.isHeard) return instead;

  const { owner, repo } = path;
  if (owner !== undefined && (owner !== world.owner || repo !== world.name))
    return refusal(404, 'Not Found', operation.documentation);
  if (!permits(token, operation.id)) {
    const accepted = Object.entries(wantedFor(operation.id)).map(([scope, level]) => `${scope}=${level}`);
    const headers = { 'x-accepted-github-permissions': accepted.join('; ') };
    return { ...refusal(403, 'Resource not accessible by integration', operation.documentation), headers };
  }
  const { query, faults: inQuery } = contract().query(operation, asked.url.searchParams);
  const wrong = [...inQuery, ...contract().body(operation, body)];
  if (wrong.length > 0) {
    faults.push(`${operation.id}: ${wrong.join('; ')}`);
    return refusal(422, `Invalid request.\n\n${wrong.join('\n')}`, operation.documentation);
  }
  const call: Call = { world, token, path, query, body, accept: asked.headers.accept ?? '', base };
  const reply = await ANSWERS[operation.id]!(call);
  const answer = completed(reply, routed, new URL(asked.url.pathname + asked.url.search, base), faults);
  return instead ?? answer;
}
