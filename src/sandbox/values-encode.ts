import { spelledFloat } from './values-float.ts';
import {
  type Budget,
  type ClassDescription,
  type ClassOf,
  type Entry,
  MAPPINGS,
  NODES,
  SEQUENCES,
  type Step,
  UNNUMBERED,
  type Value,
  ValueError,
  walk,
} from './values.ts';

/** What JSON.stringify is to be given. */
export type Json = null | boolean | string | number | readonly Json[] | { readonly [key: string]: Json };
type Steps = Step<Value, Json>;

const tagsOf = (table: Record<string, string>) => new Map(Object.entries(table).map(([tag, type]) => [type, tag]));
const SEQUENCE_TAGS = tagsOf({ ...SEQUENCES, ...UNNUMBERED });
const MAPPING_TAGS = tagsOf(MAPPINGS);

/** The tagged form of `value`, ready for JSON. Throws ValueError where it is too large or contains itself. */
export function encodeValue(value: Value): Json {
  return new Writer({ nodes: NODES }, 0).write(value);
}

/** How deep sets stand in each other: each must be written to know where it stands in the next. */
const ASIDES = 12;

/** Whether both are the same in type, content, order and sharing; sets by content alone. NaN is NaN, 1 is not 1.0. */
export function sameValue(left: Value, right: Value): boolean {
  return JSON.stringify(encodeValue(left)) === JSON.stringify(encodeValue(right));
}

class Writer {
  readonly #numbers = new Map<Value, number>();
  readonly #open = new Set<Value>();
  readonly #classes = new Map<string, number>();
  readonly #budget: Budget;
  readonly #asides: number;

  constructor(budget: Budget, asides: number) {
    if (asides > ASIDES) throw new ValueError('too-large', 'sets nested too deep in each other');
    this.#budget = budget;
    this.#asides = asides;
  }

  write(value: Value): Json {
    return walk<Value, Json>(value, (one) => this.#visit(one), this.#budget);
  }

  #visit(value: Value): Steps | { result: Json } {
    switch (value.type) {
      case 'none':
        return { result: null };
      case 'bool':
      case 'str':
        return { result: value.value };
      case 'int':
        return { result: integer(value.value) };
      case 'float':
        return { result: ['f', spelledFloat(value.value)] };
      case 'complex':
        return { result: ['c', spelledFloat(value.real), spelledFloat(value.imaginary)] };
      case 'bytes':
        return { result: ['b', value.base64] };
      case 'surrogates':
        return { result: ['u', value.utf8] };
      case 'name':
        return { result: ['n', value.name] };
      case 'class':
        return { result: ['k', this.#class(value.class)] };
      case 'member': {
        const { name } = value;
        return { result: ['m', this.#class(value.class), typeof name === 'string' ? name : integer(name)] };
      }
      case 'tuple':
      case 'frozenset':
      case 'library':
        return this.#content(value);
      default:
        return this.#numbered(value);
    }
  }

  *#numbered(value: Value): Steps {
    const known = this.#numbers.get(value);
    if (this.#open.has(value)) throw new ValueError('malformed', 'a value that contains itself');
    if (known !== undefined) return ['r', known];
    const at = this.#numbers.size;
    this.#numbers.set(value, at);
    this.#open.add(value);
    const [tag, ...rest] =
      value.type === 'object' || value.type === 'exception' ? yield* this.#object(value) : yield* this.#content(value);
    this.#open.delete(value);
    return [tag, at, ...rest] as Json;
  }

  *#object(value: Value & { type: 'object' | 'exception' }): Generator<Value, [Json, ...Json[]], Json> {
    const of = this.#class(value.class);
    const held = value.type === 'exception' ? yield* all(value.args) : yield* this.#base(value.base);
    const pairs: Json[] = [];
    for (const [name, one] of value.attributes) pairs.push([name, yield one]);
    return [value.type === 'object' ? 'o' : 'e', of, held, pairs];
  }

  *#base(base: Value): Steps {
    const visited = this.#visit(base);
    return 'result' in visited ? visited.result : yield* this.#content(base);
  }

  /** Tag and parts of a container or a value of the library, without an id. */
  *#content(value: Value): Generator<Value, [Json, ...Json[]], Json> {
    switch (value.type) {
      case 'tuple':
      case 'list':
        return [SEQUENCE_TAGS.get(value.type)!, yield* all(value.items)];
      case 'set':
      case 'frozenset':
        return [SEQUENCE_TAGS.get(value.type)!, yield* all(this.#inOrder(value.items))];
      case 'dict':
      case 'OrderedDict':
      case 'Counter':
        return [MAPPING_TAGS.get(value.type)!, yield* pairs(value.entries)];
      case 'defaultdict':
        return ['defaultdict', yield* pairs(value.entries), yield value.factory];
      case 'deque':
        return ['deque', yield* all(value.items), value.maxlen];
      case 'array':
        return ['array', value.typecode, yield* all(value.items)];
      case 'bytearray':
        return ['bytearray', value.base64];
      case 'library':
        return [value.tag, ...(yield* all(value.parts))];
      default:
        throw new ValueError('malformed', `a ${value.type} is no container`);
    }
  }

  #aside(value: Value): Json {
    return new Writer(this.#budget, this.#asides + 1).write(value);
  }

  /** The elements of a set in the order of their own text: a set has none. */
  #inOrder(items: readonly Value[]): readonly Value[] {
    const texts = items.map((item) => ({ item, text: ascii(this.#aside(item)) }));
    return texts.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)).map(({ item }) => item);
  }

  #class(of: ClassOf): Json {
    if (typeof of === 'string') return of;
    const described = this.#description(of);
    const text = JSON.stringify(described);
    const known = this.#classes.get(text);
    if (known !== undefined) return known;
    this.#classes.set(text, this.#classes.size);
    return described;
  }

  #description(of: ClassDescription): Json {
    const { name, kind, bases, fields, traits, methods, members, call } = of;
    return {
      name,
      kind,
      bases: bases.map((base) => (typeof base === 'string' ? base : this.#description(base))),
      fields,
      traits,
      methods,
      members: members.map(([member, value]) => [member, this.#aside(value)]),
      call,
    };
  }
}

/** JSON as Python writes it: what both sort by must be the same, letter by letter. */
function ascii(node: Json): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(node).replace(/[^ -~]/g, escaped);
}

function* all(values: readonly Value[]): Generator<Value, Json[], Json> {
  const nodes: Json[] = [];
  for (const value of values) nodes.push(yield value);
  return nodes;
}

function* pairs(entries: readonly Entry[]): Generator<Value, Json[], Json> {
  const nodes: Json[] = [];
  for (const [key, value] of entries) nodes.push([yield key, yield value]);
  return nodes;
}

function integer(value: bigint): Json {
  const safe = value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER);
  if (safe) return Number(value);
  return ['i', value < 0n ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`];
}
