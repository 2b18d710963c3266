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
  /** How often it is made, up to the first answer that is another than its first: the last one is told. Its steps are those of all. */
  readonly times?: number;
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
