import * as z from 'zod/mini';
import { CAPABILITIES } from '../model/manifest.ts';
import { Coverage } from './coverage.ts';
import { STUBS } from './plan.ts';
import { TestReport, Testimony } from './outcome.ts';

/** The first words of an interpreter: which one it is. Said before anything of ours is loaded into it. */
export const Found = z.strictObject({ kind: z.literal('found'), python: z.string().check(z.maxLength(40)) });

/** The warm interpreter is ready, and these walls do not stand. */
export const Hello = z.strictObject({
  kind: z.literal('hello'),
  python: z.string().check(z.maxLength(40)),
  missing: z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(50)),
});

/** How one child of a run ended. Only `output` and `result` come from the child: base64 of what it wrote, unread. */
export const Seat = z.strictObject({
  exit: z.nullable(z.int()),
  signal: z.nullable(z.string()),
  /** Which walls were missing, by the harness's own word, given before the candidate began; null where it never came to that. */
  walls: z.nullable(z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(50))),
  /** What the warm interpreter ended it for, if it did. */
  stopped: z.nullable(z.enum(['cpu', 'output', 'result', 'waits', 'asked'])),
  /** Milliseconds of CPU time, by the kernel's account. */
  cpu: z.int().check(z.nonnegative()),
  output: z.base64(),
  result: z.base64(),
});
export type Seat = z.infer<typeof Seat>;

/** A run has ended: its children in the order of the plan's payloads. */
export const Done = z.strictObject({
  kind: z.literal('done'),
  run: z.int().check(z.positive()),
  /** Whether the interpreter is out of the reach of a run, which cannot then load all of the standard library. */
  unreadable: z.boolean(),
  seats: z.array(Seat).check(z.minLength(1), z.maxLength(2)),
});
export type Done = z.infer<typeof Done>;

/** What stands in a message of ours. */
const Word = z.string().check(z.regex(/^[\w.]{1,200}$/));

const ReportedAnswer = z.strictObject({
  kind: z.literal('reported'),
  reports: z.array(TestReport).check(z.maxLength(10_000)),
  opaque: z.optional(z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(20))),
});

const RaisedAnswer = z.strictObject({
  kind: z.literal('raised'),
  file: z.enum(['implementation', 'suite']),
  exception: z.string().check(z.maxLength(200)),
  message: z.string().check(z.maxLength(2000)),
  line: z.optional(z.int().check(z.positive())),
});

/** What a child says at its end. The candidate can forge every one of these; none of them alone makes a pass. */
export const Answer = z.discriminatedUnion('kind', [
  ReportedAnswer,
  RaisedAnswer,
  z.strictObject({
    kind: z.literal('opposed'),
    stubs: z.partialRecord(z.enum(STUBS), z.discriminatedUnion('kind', [ReportedAnswer, RaisedAnswer])),
  }),
  z.strictObject({
    kind: z.literal('mutated'),
    runs: z.array(z.discriminatedUnion('kind', [ReportedAnswer, RaisedAnswer])).check(z.maxLength(1000)),
  }),
  z.strictObject({
    kind: z.literal('called'),
    answers: z.array(z.string()).check(z.maxLength(10_000)),
    steps: z.array(z.int().check(z.nonnegative())).check(z.maxLength(10_000)),
    printed: z.array(z.int().check(z.nonnegative())).check(z.maxLength(10_000)),
    coverage: z.optional(Coverage),
  }),
  z.strictObject({ kind: z.literal('witnessed'), implementation: Testimony, suite: Testimony }),
  /** The implementation's process has answered to the end; of several implementations each took so many steps. */
  z.strictObject({
    kind: z.literal('served'),
    steps: z.optional(z.array(z.int()).check(z.maxLength(1000))),
    laps: z.optional(z.array(z.int()).check(z.maxLength(10_000))),
    coverage: z.optional(Coverage),
  }),
  /** The suite lost its implementation: it ended, or it did not keep to the protocol. */
  z.strictObject({ kind: z.literal('severed'), how: z.enum(['gone', 'broken']) }),
  z.strictObject({ kind: z.literal('prevented'), modules: z.array(Word).check(z.maxLength(20)) }),
]);
export type Answer = z.infer<typeof Answer>;

/** All that a child writes: its answer, and what the audit hook saw the candidate reach for. */
export const Account = z.strictObject({
  answer: Answer,
  touched: z.array(z.tuple([z.enum(CAPABILITIES), z.string().check(z.regex(/^[\w.]{1,60}$/))])).check(z.maxLength(20)),
});
export type Account = z.infer<typeof Account>;
