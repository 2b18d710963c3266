import * as z from 'zod/mini';
import type { Call } from '../sandbox/plan.ts';
import { decodeValue } from '../sandbox/values-decode.ts';
import { type Value, ValueError } from '../sandbox/values.ts';
import type { Arguments } from './inputs/arguments.ts';

/** What became of one call. */
export type Answered = Returned | Raised | Opaque | Long | Ended | Unknown;

interface Changes {
  /** The arguments as the call left them, where it changed any. */
  readonly after: Arguments | undefined;
  /** Equal for equal answers, whatever became of the arguments. */
  readonly key: string;
}
export interface Returned extends Changes {
  readonly how: 'returned';
  readonly value: Value;
}
export interface Raised extends Changes {
  readonly how: 'raised';
  readonly exception: string;
  readonly message: string;
  /** The exception itself, where it could be written. */
  readonly error: Value | undefined;
  /** 1-based line of the implementation at which it was raised, or which the exception came through last. */
  readonly line: number | undefined;
}
/** What it returned or left in its arguments is no plain value. */
export interface Opaque {
  readonly how: 'opaque';
  readonly reason: string;
  readonly key: string;
}
/** It gave an answer that is too long to be told: how much room there is depends on the other answers too. */
export interface Long {
  readonly how: 'long';
  /** Made of a digest of the answer, as far as there is one. */
  readonly key: string;
}
/** The call by itself ended its run. */
export interface Ended {
  readonly how: 'ended';
  readonly why: (typeof WHYS)[number];
  readonly key: string;
}
/** It was never made: others took too long, or a class of the skill's own does not take the arguments. */
export interface Unknown {
  readonly how: 'unknown';
  readonly why: (typeof UNMADE)[number];
  readonly key: string;
}

/** What it used up; `died`: it ended its process. */
const WHYS = ['steps', 'cpu', 'memory', 'output', 'died'] as const;
const UNMADE = ['untried', 'refused'] as const;

const Nodes = z.nullable(
  z.strictObject({ args: z.array(z.unknown()), kwargs: z.record(z.string().check(z.maxLength(200)), z.unknown()) }),
);
const Told = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('returned'), value: z.unknown(), after: Nodes }),
  z.strictObject({
    how: z.literal('raised'),
    error: z.unknown(),
    account: z.strictObject({
      exception: z.string().check(z.maxLength(200)),
      message: z.string().check(z.maxLength(2000)),
      line: z.optional(z.int().check(z.positive())),
    }),
    after: Nodes,
  }),
  z.strictObject({ how: z.literal('long'), digest: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))) }),
  z.strictObject({ how: z.literal('ended'), why: z.enum(WHYS) }),
  z.strictObject({ how: z.literal('unknown'), why: z.enum(UNMADE) }),
  z.strictObject({ how: z.literal('opaque'), reason: z.string().check(z.maxLength(2000)) }),
]);

/** Reads what the harness wrote of a call. The candidate may have forged it, so what is malformed has ended the call. */
export function answeredFrom(text: string): Answered {
  try {
    const told = Told.safeParse(JSON.parse(text));
    return told.success ? answered(told.data) : ended('died');
  } catch (error) {
    if (error instanceof ValueError || error instanceof SyntaxError) return ended('died');
    throw error;
  }
}

export const ended = (why: Ended['why']): Ended => ({ how: 'ended', why, key: `ended ${why}` });
export const unknown = (why: Unknown['why']): Unknown => ({ how: 'unknown', why, key: `unknown ${why}` });

/**
 * Whether the same call came to something else: to another answer, or to an end instead of one. How it ended is not compared.
 * An answer that was told says nothing beside one that was too long for that.
 */
export function differs(left: Answered, right: Answered | undefined): boolean {
  if (right === undefined || !isSure(left) || !isSure(right)) return false;
  if (left.how === 'ended' || right.how === 'ended') return left.how !== right.how;
  return (left.how === 'long') === (right.how === 'long') && left.key !== right.key;
}

/** Whether it would come to the same on any machine, however busy: CPU time is what a call takes there and then. */
export const isSure = (answer: Answered): boolean =>
  answer.how !== 'unknown' && !(answer.how === 'ended' && answer.why === 'cpu');

/** Whether there was an answer, told or not. */
export const wasGiven = ({ how }: Answered): boolean => how !== 'ended' && how !== 'unknown';

function answered(told: z.infer<typeof Told>): Answered {
  if (told.how === 'ended') return ended(told.why);
  if (told.how === 'unknown') return unknown(told.why);
  if (told.how === 'long') return { how: 'long', key: `long ${told.digest ?? ''}` };
  if (told.how === 'opaque') return { ...told, key: `opaque ${steady(told.reason)}` };
  const after = told.after === null ? undefined : argumentsFrom(told.after);
  if (told.how === 'returned') {
    const key = `returned ${JSON.stringify(told.value)}`;
    return { how: 'returned', value: decodeValue(told.value), after, key };
  }
  const { exception, message, line } = told.account;
  if (exception === 'MemoryError') return ended('memory');
  const error = told.error === null ? undefined : decodeValue(told.error);
  return { how: 'raised', exception, message, error, line, after, key: `raised ${exception}: ${steady(message)}` };
}

/** The arguments that stand on the wire as nodes. Throws ValueError. */
export function argumentsFrom({ args, kwargs }: Call): Arguments {
  return {
    args: args.map(decodeValue),
    kwargs: Object.fromEntries(Object.entries(kwargs).map(([name, node]) => [name, decodeValue(node)])),
  };
}

/** Addresses differ from process to process, and say nothing about an answer. */
const steady = (text: string): string => text.replace(/0x[0-9a-f]{6,16}/gi, '0x…');
