import type { Builtin, Member, Shape } from '../../src/syntax/api/index.ts';

/** A member or a type as one CPython has it. */
export interface Collected {
  readonly kind?: string;
  readonly door?: string;
  readonly attributes: readonly string[];
  readonly mutable: readonly string[];
}

export interface Version {
  readonly version: string;
  readonly python: string;
  readonly modules: Readonly<Record<string, Readonly<Record<string, Collected>>>>;
  readonly reachable: Readonly<Record<string, Collected>>;
  readonly forbidden: Readonly<Record<string, readonly string[]>>;
  readonly sweep: Readonly<Record<string, readonly string[]>>;
  readonly builtins: readonly string[];
}

type Reasons = Readonly<Record<string, string>>;

export interface Reviews {
  readonly excluded: Reasons;
  readonly state: Reasons;
  readonly noCall: Reasons;
  readonly bases: Reasons;
  readonly notValues: Reasons;
  readonly shapes: Readonly<Record<string, Partial<Shape> & { readonly place?: string; readonly reason: string }>>;
  readonly builtins: readonly { readonly names: string; readonly use: Builtin['use']; readonly reason: string }[];
  readonly doors: { readonly indispensable: Reasons; readonly extra: Reasons };
  readonly attributes: { readonly excluded: Reasons };
  readonly mutable: { readonly harmless: Reasons; readonly extra: Reasons };
  readonly sweep: readonly {
    readonly decision: string;
    readonly reason: string;
    /** Keys of the sweep, apart by spaces. */
    readonly of: string;
    readonly sinks: readonly string[];
  }[];
}

export function collected(): Version[];
export function reviewed(): Reviews;
export function versionFrom(version: string, text: string): Version;
export function decide(
  versions: readonly Version[],
  reviews: Reviews,
): { readonly members: Readonly<Record<string, Readonly<Record<string, Member>>>> };
export function apiTable(): string;
