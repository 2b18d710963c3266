/**
 * What an argument must be, as it stands in the source: `literal-string` is one plain string literal, `public-name` one
 * that names an attribute which may be read, `no-string` holds no string at any depth, `boolean` is True or False,
 * `safe-encoding` is a literal of SAFE_ENCODINGS.
 */
export type ArgKind = 'any' | 'literal-string' | 'public-name' | 'no-string' | 'boolean' | 'safe-encoding';

/** The calls that are allowed: anything else about the arguments is refused. */
export interface Shape {
  readonly positional: readonly [min: number, max: number];
  /** Kinds of the positional arguments; the last one counts for all that follow. Without it they are all `any`. */
  readonly args?: readonly ArgKind[];
  readonly keywords: Readonly<Record<string, ArgKind>>;
  /** `*args` and `**kwargs` are refused unless this is true. */
  readonly unpack?: boolean;
}

/** A public name of a module. */
export interface Member {
  readonly kind: 'function' | 'class' | 'exception' | 'constant' | 'module';
  /** It may be used as a value; otherwise only called, derived from, named in annotations and class tests. */
  readonly value: boolean;
  /** It may be a base class. */
  readonly subclass?: boolean;
  /** The only calls that are allowed. Without it, every call is. */
  readonly shape?: Shape;
  /** Where calls (and, for decorators, the bare name) may stand, if not everywhere. */
  readonly place?: Place;
  /** `false`: it may not even be called. */
  readonly call?: false;
  /** Why using it changes the process for others, so that a human must look. */
  readonly state?: string;
}

/**
 * `decorator`: over a `def` or `class` statement, bare or called in its shape. `class-decorator`,
 * `function-decorator`: over a statement of that kind only. `field`: the whole right side of an annotated assignment in a class body.
 */
export type Place = 'decorator' | 'class-decorator' | 'function-decorator' | 'field';

/** A builtin. `value` may be used for anything, but a direct call must have its shape; `call` may only be called. */
export interface Builtin {
  readonly use: 'value' | 'call' | 'decorator' | 'refused';
  readonly shape?: Shape;
  readonly reason?: string;
}

/** How table.ts keeps all of it: names that are alike in one string, apart by spaces. */
export interface Table {
  readonly members: Readonly<Record<string, PackedMembers>>;
  readonly refused: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly attributes: string;
  readonly doors: Readonly<Record<string, string>>;
  readonly mutable: Readonly<Record<string, string>>;
  readonly builtins: Readonly<Record<string, Builtin>>;
  readonly encodings: string;
}

/** Under `<kind>[ called][ derived]` the names of that kind: not a value if `called`, a base class if `derived`. */
export type PackedMembers = Readonly<Record<string, string>> | { readonly special: Readonly<Record<string, Member>> };
