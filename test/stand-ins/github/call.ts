import type { Token, World } from './world.ts';

/** One valid request, as the endpoints see it. */
export interface Call {
  readonly world: World;
  readonly token: Token;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly accept: string;
  /** `http://127.0.0.1:PORT` */
  readonly base: string;
}

/** What an endpoint answers: a body, or a list that is handed out in pages, bare or as `{total_count, [under]: …}`. */
export type Reply =
  | {
      readonly status?: number;
      readonly body?: unknown;
      readonly raw?: Uint8Array;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly list: readonly unknown[]; readonly under?: string };

export type Answers = Readonly<Record<string, (call: Call) => Promise<Reply> | Reply>>;

/** The platform's way to say no. */
export class Refusal extends Error {
  readonly status: number;
  readonly more: object;
  constructor(status: number, message: string, more: object = {}) {
    super(message);
    this.status = status;
    this.more = more;
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found');

/** The value, or the platform's 404. */
export function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw notFound();
  return value;
}
