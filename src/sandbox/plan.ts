import * as z from 'zod/mini';
import type { Capability } from '../model/manifest.ts';
import type { Problem } from '../model/problem.ts';
import type { Called } from './called.ts';
import type { Coverage } from './coverage.ts';

/** What one run may use up. Times in milliseconds, sizes in bytes. */
export interface Limits {
  /** CPU time of the run itself: a breach is the candidate's. */
  readonly cpu: number;
  /** Time on our own clock: a breach without a CPU breach is ours (a busy machine, a stuck process). */
  readonly wall: number;
  readonly memory: number;
  /** Standard output and standard error together; what is beyond is not kept and ends the run. */
  readonly output: number;
}

/**
 * The surroundings of a run. What is left out is as in the base world: a fixed clock, UTC, an empty environment, the check's
 * own interpreter.
 */
export interface World {
  /** What all clocks show when the candidate is loaded: ISO 8601, UTC, to the millisecond. */
  readonly clock?: string;
  /** By how much they have moved on between that and the first call or test, in seconds. */
  readonly later?: number;
  /** As POSIX writes zones in TZ (`EST5EDT,M3.2.0,M11.1.0`): a machine need not have the files that names stand for. */
  readonly zone?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** For numbers and dates. Without effect where the machine does not have it. */
  readonly locale?: string;
  readonly user?: string;
  readonly host?: string;
  /** Absolute, and need not be there. */
  readonly directory?: string;
  /** 0 to 4294967295. */
  readonly hashSeed?: number;
  /** Whether asserts are left out, as `python -O` does; those of a suite stay. */
  readonly optimized?: boolean;
  /** Another interpreter: `3.12`, or `3.12.1`, of which only the first two numbers count. One that is not there is a problem. */
  readonly python?: string;
}

/** What every clock shows where a plan does not say otherwise. */
export const BASE_CLOCK = '2026-11-18T10:17:42.318Z';

/** The code of one skill as a run needs it. Both texts have passed the bytes gate. */
export interface SkillCode {
  readonly name: string;
  readonly implementation: string;
  readonly suite: string;
}

/**
 * A suite to run: `together` with the implementation in one namespace, as ARISE does, where each can reach the other;
 * or `apart`, each in a process of its own, joined by plain values.
 */
export interface SuitePlan {
  readonly role: 'suite';
  readonly way: 'together' | 'apart';
  readonly code: SkillCode;
  /** The tests that must report, in source order, as the syntax tree names them. */
  readonly tests: readonly string[];
  /** What the implementation is asked besides what its suite asks follows from this; only for a run apart. */
  readonly seed?: string;
  /** To tell which decisions of the implementation its tests took, all together; only for a run apart. */
  readonly covering?: true;
  readonly limits: Limits;
  readonly world?: World;
}

/** Versions of a skill that are surely wrong: the first three raise, the others return what is equal to nothing, and true or false. */
export const STUBS = ['raises', 'stops', 'lacks', 'truthy', 'empty', 'same', 'falsy'] as const;
export type Stub = (typeof STUBS)[number];

/** A suite to run on surely wrong versions of the skill, each after the other. */
export interface OppositesPlan {
  readonly role: 'opposites';
  readonly stubs: readonly Stub[];
  readonly code: SkillCode;
  /** What the implementation defines, and a stub therefore stands for. */
  readonly names: readonly string[];
  readonly tests: readonly string[];
  readonly limits: Limits;
  readonly world?: World;
}

/** One call's arguments, as tagged values (values.ts). */
export interface Call {
  readonly args: readonly unknown[];
  readonly kwargs: Readonly<Record<string, unknown>>;
  /** What clocks show when it is called, where that is not what they show anyway: as in `World`. */
  readonly clock?: string;
}

/** The implementation to be called. */
export interface CallsPlan {
  readonly role: 'calls';
  readonly code: SkillCode;
  readonly calls: readonly Call[];
  /**
   * How many steps (harness/counting.py) each may take, and about how many all together; beyond that they still get a few.
   * Counted only where it is given: a call that takes more has ended by itself, and the next one is made.
   */
  readonly steps?: { readonly each: number; readonly together: number };
  /** Whether arguments hold objects of classes of the implementation (`name:class`), which are made by calling these. */
  readonly own?: boolean;
  /** Whether each call gets a module of its own. */
  readonly fresh?: boolean;
  /** Whether each answer is told at once: dearer, but then it is known which call has ended the run. */
  readonly careful?: boolean;
  /** To tell which decisions each of them took. */
  readonly covering?: true;
  readonly limits: Limits;
  readonly world?: World;
}

/**
 * A suite to run on each of several implementations of one skill, apart from them, up to the first test that fails. In
 * one process they stand one after the other, so the last should be one that must pass.
 */
export interface MutantsPlan {
  readonly role: 'mutants';
  readonly code: Omit<SkillCode, 'implementation'>;
  readonly implementations: readonly string[];
  /** In the order in which they are to run. */
  readonly tests: readonly string[];
  /** How many steps (harness/counting.py) each implementation may take. */
  readonly steps: number;
  readonly measure?: Measure;
  readonly limits: Limits;
  readonly world?: World;
}

/**
 * Says that the first implementation is the original. All tests run on it, and each of the others may take so many steps more
 * than it did: `times` as many, but at most `most`, and `least` besides. Where it took more than `light`, it is the only one.
 */
export interface Measure {
  readonly times: number;
  readonly most: number;
  readonly least: number;
  readonly light: number;
}

/** Both files to be read by CPython's own parser, and nothing of them to be run. */
export interface WitnessPlan {
  readonly role: 'witness';
  readonly code: SkillCode;
  readonly limits: Limits;
}

/** What to do, with which limits: a pure value, the same for every backend. */
export type Plan = SuitePlan | OppositesPlan | CallsPlan | MutantsPlan | WitnessPlan;

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

/** Somewhere to run plans. Plans may be given side by side; one plan's breach never disturbs another. */
export interface Sandbox {
  readonly backend: 'subprocess' | 'docker';
  /** The interpreter's version, e.g. `3.11.7`. */
  readonly python: string;
  run(plan: Plan): Promise<Outcome>;
  /** Which other versions of Python a plan's world may ask for: those that are there and behind walls that stand. */
  others(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Either a sandbox whose walls were verified, or the reason why there is none. */
export type Opened = { readonly sandbox: Sandbox } | { readonly problem: Problem };
