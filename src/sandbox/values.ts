/**
 * Python values as they cross between processes that do not trust each other. The format on the wire is that of
 * harness/values.py, which says what each tag means; here is what it is read to and written from.
 *
 * Two references to one object here are two references to one object there: containers, objects and exceptions keep
 * their identity within a value. A value never contains itself.
 */
export type Value =
  | { readonly type: 'none' }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'int'; readonly value: bigint }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'complex'; readonly real: number; readonly imaginary: number }
  | { readonly type: 'str'; readonly value: string }
  /** A str with two lone surrogates side by side, which UTF-16 cannot tell from a character: its bytes. */
  | { readonly type: 'surrogates'; readonly utf8: string }
  | { readonly type: 'bytes' | 'bytearray'; readonly base64: string }
  | Sequence
  | { readonly type: 'deque'; readonly items: readonly Value[]; readonly maxlen: number | null }
  | { readonly type: 'array'; readonly typecode: string; readonly items: readonly Value[] }
  | Mapping
  | { readonly type: 'defaultdict'; readonly entries: readonly Entry[]; readonly factory: Value }
  /** A value of the standard library by its parts: harness/values_library.py has the table. */
  | { readonly type: 'library'; readonly tag: LibraryTag; readonly parts: readonly Value[] }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'class'; readonly class: ClassOf }
  | { readonly type: 'member'; readonly class: ClassOf; readonly name: string | bigint }
  | OwnObject
  | Exception;

export interface Sequence {
  readonly type: 'tuple' | 'frozenset' | 'list' | 'set';
  readonly items: readonly Value[];
}
export interface Mapping {
  readonly type: 'dict' | 'OrderedDict' | 'Counter';
  readonly entries: readonly Entry[];
}
export interface OwnObject {
  readonly type: 'object';
  readonly class: ClassOf;
  /** What its builtin base holds, e.g. the text of a subclass of str. */
  readonly base: Value;
  readonly attributes: readonly Attribute[];
}
export interface Exception {
  readonly type: 'exception';
  readonly class: ClassOf;
  readonly args: readonly Value[];
  readonly attributes: readonly Attribute[];
}
export type Entry = readonly [key: Value, value: Value];
export type Attribute = readonly [name: string, value: Value];

/** `module:qualname` of the standard library, or a class of one's own. */
export type ClassOf = string | ClassDescription;
export interface ClassDescription {
  readonly name: string;
  readonly kind: 'object' | 'dataclass' | 'namedtuple' | 'enum' | 'exception';
  readonly bases: readonly ClassOf[];
  readonly fields: readonly (readonly [name: string, shown: boolean, compared: boolean])[];
  readonly traits: readonly ('eq' | 'order' | 'frozen' | 'hash')[];
  readonly methods: readonly string[];
  readonly members: readonly Attribute[];
  readonly call: number | null;
}

/** How many parts each value of the library has. */
export const LIBRARY = {
  date: 3,
  datetime: 9,
  time: 6,
  timedelta: 3,
  timezone: 3,
  zone: 1,
  Decimal: 1,
  Fraction: 2,
  range: 3,
  slice: 3,
  UUID: 1,
  '...': 0,
  NotImplemented: 0,
} as const;
export type LibraryTag = keyof typeof LIBRARY;

/** Tags on the wire. The containers of the first table have an identity, those of the second none. */
export const SEQUENCES = { l: 'list', s: 'set' } as const;
export const UNNUMBERED = { t: 'tuple', fs: 'frozenset' } as const;
export const MAPPINGS = { d: 'dict', OrderedDict: 'OrderedDict', Counter: 'Counter' } as const;

export const DEPTH = 200;
export const NODES = 200_000;

/** Why no value could be made: it is none, or it is beyond what is read. */
export class ValueError extends Error {
  readonly code: 'malformed' | 'too-large';
  constructor(code: 'malformed' | 'too-large', message: string) {
    super(`${message} (${code})`);
    this.name = 'ValueError';
    this.code = code;
  }
}

/** What is left to be visited, shared by all that is read or written for one value. */
export interface Budget {
  nodes: number;
}

export type Step<In, Out> = Generator<In, Out, Out>;

/**
 * What `visit` makes of `root`: a result, or a generator that yields children and is sent their results. No recursion:
 * how deep somebody nests decides nothing about our stack.
 */
export function walk<In, Out>(
  root: In,
  visit: (node: In) => Step<In, Out> | { readonly result: Out },
  budget: Budget = { nodes: NODES },
): Out {
  const stack: Step<In, Out>[] = [];
  let visited = visit(root);
  for (;;) {
    let step: IteratorResult<In, Out>;
    if ('result' in visited) {
      const waiting = stack.at(-1);
      if (waiting === undefined) return visited.result;
      step = waiting.next(visited.result);
    } else {
      if (stack.length >= DEPTH) throw new ValueError('too-large', `nested more than ${DEPTH} deep`);
      stack.push(visited);
      step = (visited as Generator<In, Out>).next();
    }
    if (step.done) {
      stack.pop();
      visited = { result: step.value };
    } else {
      if (--budget.nodes < 0) throw new ValueError('too-large', `more than ${NODES} values`);
      visited = visit(step.value);
    }
  }
}
