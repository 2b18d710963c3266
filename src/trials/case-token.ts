import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Call, World } from '../sandbox/plan.ts';

/** How many calls a case may have. */
const MOST = 6000;

/** In what an answer was another: after others, after a particular one, after so many; asked again; by another hash seed. */
const DIFFERENCES = ['history', 'trigger', 'count', 'process', 'hash-seed'] as const;
type Difference = (typeof DIFFERENCES)[number];

/** One case of a trial, as it stands in a command: the calls to be made, one after the other. */
export interface Case {
  readonly trial: 'fuzz' | 'replay' | 'worlds';
  /** The skill that is called: the arguments of another's case say nothing. */
  readonly skill: string;
  readonly calls: readonly Call[];
  /** How the trial found its answer to be another one; of the trial replay only. */
  readonly how?: Difference;
  /** Other than 0 where the case is that of another hash seed. */
  readonly hashSeed?: number;
  /** Where the answer is another, for a case of the trial `worlds`. */
  readonly world?: World;
}

/** A longer token is none: nobody wants it in a command line. In bytes before it is written as text. */
const LONGEST = 9000;

const Text = z.optional(z.string().check(z.maxLength(300)));
const Count = z.optional(z.int().check(z.nonnegative()));
const Surroundings = z.strictObject({
  clock: z.optional(z.iso.datetime()),
  later: Count,
  zone: z.optional(z.string().check(z.regex(/^[A-Za-z0-9+:,./<>-]{1,80}$/))),
  environment: z.optional(z.record(z.string().check(z.regex(/^\w{1,60}$/)), z.string().check(z.maxLength(300)))),
  locale: Text,
  user: Text,
  host: Text,
  directory: Text,
  hashSeed: z.optional(z.int().check(z.nonnegative(), z.maximum(4_294_967_295))),
  optimized: z.optional(z.boolean()),
  python: z.optional(z.string().check(z.regex(/^3\.\d{1,2}(?:\.\d{1,2})?$/))),
});

/** Calls that are the same stand there once, and are named by their places: so many times each. */
const Body = z.strictObject({
  trial: z.enum(['fuzz', 'replay', 'worlds']),
  skill: z.string(),
  calls: z
    .array(z.strictObject({ args: z.array(z.unknown()), kwargs: z.record(z.string(), z.unknown()) }))
    .check(z.minLength(1), z.maxLength(1000)),
  order: z
    .array(z.tuple([z.int().check(z.nonnegative()), z.int().check(z.positive(), z.maximum(MOST))]))
    .check(z.minLength(1), z.maxLength(1000)),
  how: z.optional(z.enum(DIFFERENCES)),
  hashSeed: Count,
  world: z.optional(Surroundings),
});

/** The token of `one`; undefined where it would be too long. */
export function caseToken({ calls, ...rest }: Case): string | undefined {
  const distinct = new Map<string, { at: number; call: Call }>();
  const order: [number, number][] = [];
  for (const call of calls) {
    const key = JSON.stringify(call);
    const known = distinct.get(key) ?? { at: distinct.size, call };
    distinct.set(key, known);
    const last = order.at(-1);
    if (last?.[0] === known.at) last[1]++;
    else order.push([known.at, 1]);
  }
  const body = Buffer.from(
    JSON.stringify({ ...rest, calls: [...distinct.values()].map(({ call }) => call), order }),
    'utf8',
  );
  return body.length > LONGEST ? undefined : `${body.toString('base64url')}${checksum(body)}`;
}

/** Ends a token, so that one which lost or changed a character on its way is no token, rather than that of another case. */
const checksum = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex').slice(0, CHECKSUM);
const CHECKSUM = 8;

/** The case that `token` stands for; undefined where it is none. */
export function caseFrom(token: string): Case | undefined {
  if (!/^[\w-]+$/.test(token) || token.length > 2 * LONGEST) return undefined;
  const body = Buffer.from(token.slice(0, -CHECKSUM), 'base64url');
  if (token !== `${body.toString('base64url')}${checksum(body)}`) return undefined;
  try {
    const { calls, order, hashSeed, how, world, ...rest } = Body.parse(JSON.parse(body.toString('utf8')));
    const all = order.flatMap(([at, times]) => Array.from({ length: times }, () => calls[at]));
    if (all.length > MOST || !all.every((call) => call !== undefined)) return undefined;
    return {
      ...rest,
      calls: all,
      ...(how !== undefined && { how }),
      ...(hashSeed !== undefined && { hashSeed }),
      ...(world && { world: world as World }),
    };
  } catch {
    return undefined;
  }
}
