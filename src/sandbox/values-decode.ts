import { ClassReader } from './values-class.ts';
import {
  type Attribute,
  type Budget,
  type Entry,
  LIBRARY,
  type LibraryTag,
  MAPPINGS,
  NODES,
  SEQUENCES,
  type Step,
  UNNUMBERED,
  type Value,
  ValueError,
  walk,
} from './values.ts';

const FLOAT = /^-?(?:inf|nan|\d+\.\d+(?:e[+-]\d+)?|\d+e[+-]\d+)$/;
const HEX = /^-?0x[0-9a-f]+$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

type Node = unknown;
type Steps = Step<Node, Value>;

const is = <Table extends object>(tag: string, table: Table): tag is string & keyof Table => Object.hasOwn(table, tag);

/** The value that `node`, as JSON.parse gave it, stands for. Throws ValueError where it is none; nothing of it is believed. */
export function decodeValue(node: unknown): Value {
  return new Reader({ nodes: NODES }, 0).read(node);
}

/** How deep descriptions of classes stand in each other, through the values of an enum's members. */
const ASIDES = 12;

/** One graph: what was written once can be referred to. */
class Reader {
  readonly #objects: (Value | undefined)[] = [];
  readonly #classes: ClassReader;
  readonly #budget: Budget;

  constructor(budget: Budget, aside: number) {
    if (aside > ASIDES) throw new ValueError('too-large', 'classes that describe classes without end');
    this.#budget = budget;
    this.#classes = new ClassReader((node) => new Reader(budget, aside + 1).read(node));
  }

  read(node: Node): Value {
    return walk<Node, Value>(node, (one) => this.#visit(one), this.#budget);
  }

  #visit(node: Node): Steps | { result: Value } {
    if (node === null) return { result: { type: 'none' } };
    if (typeof node === 'boolean') return { result: { type: 'bool', value: node } };
    if (typeof node === 'string') return { result: { type: 'str', value: node } };
    if (Number.isSafeInteger(node)) return { result: { type: 'int', value: BigInt(node as number) } };
    if (!Array.isArray(node) || typeof node[0] !== 'string') throw malformed('a value that is none');
    const [tag, ...parts] = node as [string, ...Node[]];
    return this.#plain(tag, parts) ?? this.#compound(tag, parts);
  }

  #plain(tag: string, parts: Node[]): { result: Value } | undefined {
    const [first, second] = parts;
    const one = parts.length === 1;
    if (tag === 'i' && one) return { result: { type: 'int', value: integer(first) } };
    if (tag === 'f' && one) return { result: { type: 'float', value: float(first) } };
    if (tag === 'b' && one) return { result: { type: 'bytes', base64: text(first, BASE64) } };
    if (tag === 'u' && one) return { result: { type: 'surrogates', utf8: text(first, BASE64) } };
    if (tag === 'n' && one) return { result: { type: 'name', name: text(first, /^[\w.]{1,100}$/) } };
    if (tag === 'k' && one) return { result: { type: 'class', class: this.#classes.read(first) } };
    if (tag === 'c' && parts.length === 2)
      return { result: { type: 'complex', real: float(first), imaginary: float(second) } };
    if (tag === 'r' && one) {
      const again = typeof first === 'number' ? this.#objects[first] : undefined;
      if (again === undefined) throw malformed('a reference to nothing');
      return { result: again };
    }
    if (tag === 'm' && parts.length === 2) {
      const name = typeof second === 'string' ? second : number(second);
      return { result: { type: 'member', class: this.#classes.read(first), name } };
    }
    return undefined;
  }

  *#compound(tag: string, parts: Node[]): Steps {
    if (is(tag, UNNUMBERED)) return yield* content(tag, parts);
    if (is(tag, LIBRARY)) {
      if (parts.length !== LIBRARY[tag]) throw malformed('a value with too few or too many parts');
      return { type: 'library', tag: tag as LibraryTag, parts: yield* all(parts) };
    }
    const [at, ...rest] = parts;
    if (at !== this.#objects.length) throw malformed('an object out of turn');
    this.#objects.push(undefined);
    const value = tag === 'o' || tag === 'e' ? yield* this.#object(tag, rest) : yield* content(tag, rest);
    this.#objects[at] = value;
    return value;
  }

  *#object(tag: 'o' | 'e', parts: Node[]): Steps {
    if (parts.length !== 3) throw malformed('an object with too few or too many parts');
    const [described, held, pairs] = parts;
    const of = this.#classes.read(described);
    if (tag === 'e')
      return { type: 'exception', class: of, args: yield* all(held), attributes: yield* attributes(pairs) };
    const base = isContainer(held) ? yield* content(held[0], held.slice(1)) : yield held;
    return { type: 'object', class: of, base, attributes: yield* attributes(pairs) };
  }
}

/** Whether it is what a container holds, without an id: the object around it has the id. */
function isContainer(node: Node): node is [string, ...Node[]] {
  const tag = Array.isArray(node) && typeof node[0] === 'string' ? node[0] : '';
  return is(tag, SEQUENCES) || is(tag, MAPPINGS) || is(tag, OTHERS);
}

const OTHERS = { deque: 2, defaultdict: 2, array: 2, bytearray: 1 };

/** A container from what follows its tag and id. */
function* content(tag: string, parts: Node[]): Steps {
  const [first, second] = parts;
  const sequence = is(tag, UNNUMBERED) ? UNNUMBERED[tag] : is(tag, SEQUENCES) ? SEQUENCES[tag] : undefined;
  if (parts.length !== (is(tag, OTHERS) ? OTHERS[tag] : 1))
    throw malformed('a container with too few or too many parts');
  if (sequence !== undefined) return { type: sequence, items: yield* all(first) };
  if (is(tag, MAPPINGS)) return { type: MAPPINGS[tag], entries: yield* entries(first) };
  if (tag === 'bytearray') return { type: 'bytearray', base64: text(first, BASE64) };
  if (tag === 'array') return { type: 'array', typecode: text(first, /^\w$/), items: yield* all(second) };
  if (tag === 'defaultdict') return { type: 'defaultdict', entries: yield* entries(first), factory: yield second };
  if (tag === 'deque' && (second === null || Number.isSafeInteger(second)))
    return { type: 'deque', items: yield* all(first), maxlen: second as number | null };
  throw malformed('a value with an unknown tag');
}

function* all(nodes: Node): Generator<Node, Value[], Value> {
  if (!Array.isArray(nodes)) throw malformed('a sequence that is none');
  const values: Value[] = [];
  for (const node of nodes) values.push(yield node);
  return values;
}

function* entries(nodes: Node): Generator<Node, Entry[], Value> {
  const read: Entry[] = [];
  for (const [key, value] of pairsOf(nodes)) read.push([yield key, yield value]);
  return read;
}

function* attributes(nodes: Node): Generator<Node, Attribute[], Value> {
  const read: Attribute[] = [];
  for (const [name, value] of pairsOf(nodes)) {
    if (typeof name !== 'string' || name.length > 200) throw malformed('an attribute without a name');
    read.push([name, yield value]);
  }
  return read;
}

function pairsOf(nodes: Node): [Node, Node][] {
  if (!Array.isArray(nodes) || !nodes.every((pair) => Array.isArray(pair) && pair.length === 2))
    throw malformed('pairs that are none');
  return nodes;
}

function text(node: Node, form: RegExp): string {
  if (typeof node !== 'string' || !form.test(node)) throw malformed('a text of another form');
  return node;
}

function number(node: Node): bigint {
  if (Number.isSafeInteger(node)) return BigInt(node as number);
  if (Array.isArray(node) && node.length === 2 && node[0] === 'i') return integer(node[1]);
  throw malformed('a member without a name');
}

function integer(node: Node): bigint {
  const spelled = text(node, HEX);
  return spelled.startsWith('-') ? -BigInt(spelled.slice(1)) : BigInt(spelled);
}

function float(node: Node): number {
  const spelled = text(node, FLOAT);
  if (spelled.endsWith('inf')) return spelled === 'inf' ? Infinity : -Infinity;
  return spelled.endsWith('nan') ? NaN : Number(spelled);
}

function malformed(message: string): ValueError {
  return new ValueError('malformed', message);
}
