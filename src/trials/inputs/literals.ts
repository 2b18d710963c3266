import type { Value } from '../../sandbox/values.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import { madeBy } from './constructors.ts';
import { objectOf } from './own-classes.ts';
import { arithmetic } from './operators.ts';
import { textLiteral } from './text-literal.ts';
import { bool, bytes, dict, float, int, isHashable, NONE, sequence, str } from './values.ts';

/** What names stand for where an expression is read. */
export type Environment = ReadonlyMap<string, Value>;

/** How deep and how large what is read may be: an adversary writes it. */
const DEPTH = 40;
const ITEMS = 5000;

/** The value that the expression `node` writes out, as far as that can be told without running it. */
export function literalValue(
  source: Source,
  node: PyNode,
  names: Environment = new Map(),
  depth = 0,
): Value | undefined {
  if (depth > DEPTH) return undefined;
  const read = (child: PyNode | undefined, within: Environment = names) =>
    child === undefined ? undefined : literalValue(source, child, within, depth + 1);
  const inner = node.children.filter(({ named, type }) => named && type !== 'comment');
  switch (node.type) {
    case 'none':
      return NONE;
    case 'true':
    case 'false':
      return bool(node.type === 'true');
    case 'integer':
    case 'float':
      return number(textOf(source, node));
    case 'string':
      return text(textOf(source, node));
    case 'concatenated_string':
      return all(inner, read)?.reduce((left, right) => arithmetic('+', left, right) ?? NONE);
    case 'identifier':
      return names.get(textOf(source, node));
    case 'parenthesized_expression':
      return inner.length === 1 ? read(inner[0]) : undefined;
    case 'list':
    case 'tuple':
    case 'expression_list': {
      const items = all(inner, read);
      return items && sequence(node.type === 'list' ? 'list' : 'tuple', items);
    }
    case 'set': {
      const items = all(inner, read);
      return items?.every(isHashable) ? sequence('set', items) : undefined;
    }
    case 'dictionary':
      return dictionary(inner, read);
    case 'unary_operator': {
      const value = read(childOf(node, 'argument'));
      return value && arithmetic(textOf(source, node).startsWith('-') ? '-' : '+', int(0), value);
    }
    case 'binary_operator': {
      const [left, right] = [read(childOf(node, 'left')), read(childOf(node, 'right'))];
      const operator = childOf(node, 'operator');
      return left && right && operator && arithmetic(textOf(source, operator), left, right);
    }
    case 'list_comprehension':
    case 'set_comprehension':
    case 'generator_expression': {
      const items = comprehended(source, node, names, depth);
      return items && sequence(node.type === 'set_comprehension' ? 'set' : 'list', items);
    }
    case 'call': {
      const callee = childOf(node, 'function');
      const given = childOf(node, 'arguments');
      if (callee === undefined || given === undefined) return undefined;
      const prototype = names.get(textOf(source, callee));
      if (prototype !== undefined) return constructed(prototype, given, read, source);
      if (given.type === 'generator_expression') {
        const only = read(given);
        return only && madeBy(textOf(source, callee), [only]);
      }
      const values = all(
        given.children.filter(({ named, type }) => named && type !== 'comment'),
        read,
      );
      return values && madeBy(textOf(source, callee), values);
    }
    case 'attribute': {
      const of = names.get(textOf(source, childOf(node, 'object') ?? node));
      const name = childOf(node, 'attribute');
      return of?.type === 'class' && name !== undefined
        ? { type: 'member', class: of.class, name: textOf(source, name) }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** What a call of one of the skill's own classes makes. */
function constructed(prototype: Value, given: PyNode, read: Read, source: Source): Value | undefined {
  const args: Value[] = [];
  const kwargs: Record<string, Value> = {};
  for (const node of given.children.filter(({ named, type }) => named && type !== 'comment')) {
    const name = node.type === 'keyword_argument' ? childOf(node, 'name') : undefined;
    const value = read(name === undefined ? node : childOf(node, 'value'));
    if (value === undefined) return undefined;
    if (name === undefined) args.push(value);
    else kwargs[textOf(source, name)] = value;
  }
  return objectOf(prototype, { args, kwargs });
}

type Read = (child: PyNode | undefined) => Value | undefined;

function all(nodes: readonly PyNode[], read: Read): Value[] | undefined {
  if (nodes.length > ITEMS) return undefined;
  const values = nodes.map((node) => read(node));
  return values.every((value) => value !== undefined) ? (values as Value[]) : undefined;
}

function dictionary(pairs: readonly PyNode[], read: Read): Value | undefined {
  if (pairs.length > ITEMS) return undefined;
  const entries: [Value, Value][] = [];
  for (const pair of pairs) {
    const key = pair.type === 'pair' ? read(childOf(pair, 'key')) : undefined;
    const value = pair.type === 'pair' ? read(childOf(pair, 'value')) : undefined;
    if (key === undefined || value === undefined || !isHashable(key)) return undefined;
    entries.push([key, value]);
  }
  return dict(entries);
}

/** The items of a comprehension of one `for`, without a condition. */
function comprehended(source: Source, node: PyNode, names: Environment, depth: number): Value[] | undefined {
  const [body, clause, ...more] = node.children.filter(({ named }) => named);
  if (body === undefined || clause?.type !== 'for_in_clause' || more.length > 0) return undefined;
  const [left, right] = [childOf(clause, 'left'), childOf(clause, 'right')];
  const over = right && literalValue(source, right, names, depth + 1);
  const items = over && itemsOf(over);
  if (left === undefined || items === undefined) return undefined;
  const made: Value[] = [];
  for (const item of items.slice(0, ITEMS)) {
    const bound = bind(source, left, item);
    const value = bound && literalValue(source, body, new Map([...names, ...bound]), depth + 1);
    if (value === undefined) return undefined;
    made.push(value);
  }
  return made;
}

/** What a loop over `value` goes through. */
export function itemsOf(value: Value): readonly Value[] | undefined {
  if (value.type === 'list' || value.type === 'tuple' || value.type === 'set' || value.type === 'frozenset')
    return value.items;
  if (value.type === 'dict') return value.entries.map(([key]) => key);
  if (value.type === 'str') return [...value.value].map(str);
  return undefined;
}

/** The names that the pattern `left` gives to the parts of `value`. */
export function bind(source: Source, left: PyNode, value: Value): Map<string, Value> | undefined {
  if (left.type === 'identifier') return new Map([[textOf(source, left), value]]);
  if (!['pattern_list', 'tuple_pattern', 'list_pattern', 'tuple', 'expression_list'].includes(left.type))
    return undefined;
  const parts = left.children.filter(({ named }) => named);
  const items = itemsOf(value);
  if (items === undefined || items.length !== parts.length) return undefined;
  const bound = new Map<string, Value>();
  for (const [at, part] of parts.entries()) {
    const inner = bind(source, part, items[at]!);
    if (inner === undefined) return undefined;
    for (const [name, one] of inner) bound.set(name, one);
  }
  return bound;
}

function number(spelled: string): Value | undefined {
  const plain = spelled.replaceAll('_', '');
  if (/^0[xob][0-9a-f]+$/i.test(plain) || /^\d+$/.test(plain))
    return plain.length > 2000 ? undefined : int(BigInt(plain));
  return /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain) ? float(Number(plain)) : undefined;
}

function text(spelled: string): Value | undefined {
  const literal = textLiteral(spelled);
  if (literal === undefined) return undefined;
  return literal.isBytes ? bytes(literal.text) : str(literal.text);
}
