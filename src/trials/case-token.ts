import * as z from 'zod/mini';
import type { Call } from '../sandbox/plan.ts';

/** One case of a trial, as it stands in a command: the calls to be made, one after the other. */
export interface Case {
  readonly trial: 'fuzz' | 'replay';
  readonly calls: readonly Call[];
  /** Other than 0 where the case is that of another hash seed. */
  readonly hashSeed?: number;
}

/** A longer token is none: it would not fit into a command line. In bytes before it is written as text. */
const LONGEST = 24_000;

const Body = z.strictObject({
  trial: z.enum(['fuzz', 'replay']),
  calls: z
    .array(z.strictObject({ args: z.array(z.unknown()), kwargs: z.record(z.string(), z.unknown()) }))
    .check(z.minLength(1), z.maxLength(1000)),
  hashSeed: z.optional(z.int().check(z.nonnegative())),
});

/** The token of `one`; undefined where it would be too long. */
export function caseToken(one: Case): string | undefined {
  const body = Buffer.from(JSON.stringify(one), 'utf8');
  return body.length > LONGEST ? undefined : body.toString('base64url');
}

/** The case that `token` stands for; undefined where it is none. */
export function caseFrom(token: string): Case | undefined {
  if (!/^[\w-]+$/.test(token) || token.length > 2 * LONGEST) return undefined;
  try {
    const body = Body.parse(JSON.parse(Buffer.from(token, 'base64url').toString('utf8')));
    const { hashSeed, ...rest } = body;
    return hashSeed === undefined ? rest : { ...rest, hashSeed };
  } catch {
    return undefined;
  }
}
