import * as z from 'zod/mini';
import type { Capability } from '../model/manifest.ts';
import type { Problem } from '../model/problem.ts';
import type { Called } from './called.ts';
import type { Coverage } from './coverage.ts';
import type { Stub } from './plan.ts';

/** One test's account, as the child gave it. Nothing in it is believed beyond its shape. */
export const TestReport = z.strictObject({
  test: z.string().check(z.maxLength(200)),
  status: z.enum(['passed', 'failed']),
  /** Class name of what was raised, e.g. `AssertionError`. */
  exception: z.optional(z.string().check(z.maxLength(200))),
  message: z.optional(z.string().check(z.maxLength(2000))),
  /** 1-based line of the suite at which it was raised. */
  line: z.optional(z.int().check(z.positive())),
  /** Something in it could not cross between suite and implementation, so that its outcome says nothing. */
  opaque: z.optional(z.literal(true)),
});
export type TestReport = z.infer<typeof TestReport>;

/** What CPython's parser says of one file: counts by fact (harness/facts.py), or what it raised instead. */
export const Testimony = z.union([
  z.strictObject({ facts: z.record(z.string().check(z.maxLength(4000)), z.int().check(z.positive())) }),
  z.strictObject({
    exception: z.string().check(z.maxLength(200)),
    message: z.string().check(z.maxLength(2000)),
    line: z.optional(z.int().check(z.positive())),
  }),
]);
export type Testimony = z.infer<typeof Testimony>;

/** The tests of one run in the plan's order. */
export interface Reported {
  readonly kind: 'reported';
  readonly reports: readonly TestReport[];
  /** Why values could not cross between suite and implementation, in plain words; only for those that run apart. */
  readonly opaque?: readonly string[];
  /** What all tests together took of the implementation, in the only item of `taken`; only where the plan asks. */
  readonly coverage?: Coverage;
}

/** It raised before the tests could start. */
export interface Raised {
  readonly kind: 'raised';
  readonly file: 'implementation' | 'suite';
  readonly exception: string;
  readonly message: string;
  readonly line?: number;
}

/** One implementation's tests, and the steps it took: one more than the plan allows where it wanted more. */
export interface MutantRun {
  readonly told: Reported | Raised;
  readonly steps: number;
  /** The steps taken before each of the tests began; only of an original that is measured. */
  readonly laps?: readonly number[];
}

/** How a run ended. */
export type Ending =
  /** Every byte of the protocol was well formed and the child ended by itself with these accounts. */
  | Reported
  | Raised
  /** What the suite says of each wrong version of the skill. */
  | { readonly kind: 'opposed'; readonly stubs: Readonly<Partial<Record<Stub, Reported | Raised>>> }
  /** What the suite says of each implementation, in the plan's order. */
  | { readonly kind: 'mutated'; readonly runs: readonly MutantRun[] }
  | Called
  /** Both files were read. */
  | { readonly kind: 'witnessed'; readonly implementation: Testimony; readonly suite: Testimony }
  /** It ended early or broke the protocol: exit code, signal, malformed or surplus frames. */
  | { readonly kind: 'died'; readonly how: string }
  | { readonly kind: 'breach'; readonly limit: 'cpu' | 'memory' | 'output' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Something that the candidate reached for, and the audit event that showed it. */
export interface Touch {
  readonly capability: Capability;
  readonly event: string;
}

/** What came back from a run. `output` and `touched` are evidence only; the first is cut at `limits.output`. */
export interface Outcome {
  readonly ending: Ending;
  readonly output: string;
  readonly touched: readonly Touch[];
}
