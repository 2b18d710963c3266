import type { Value } from '../../sandbox/values.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
import { keyOf } from './values.ts';
import { type Environment, itemsOf, literalValue } from './literals.ts';

/** What a function is called with. */
export interface Arguments {
  readonly args: readonly Value[];
  readonly kwargs: Readonly<Record<string, Value>>;
}

/** The arguments of `call` where all of them can be told from the text. */
export function argumentsOf(source: Source, call: PyNode, names: Environment): Arguments | undefined {
  const given = childOf(call, 'arguments');
  if (given?.type !== 'argument_list') return undefined;
  const args: Value[] = [];
  const kwargs: Record<string, Value> = {};
  for (const node of given.children) {
    if (!node.named || node.type === 'comment') continue;
    const splat = node.type === 'list_splat' || node.type === 'dictionary_splat';
    const inner = splat ? node.children.find(({ named }) => named) : childOf(node, 'value');
    const value = literalValue(source, node.type === 'keyword_argument' || splat ? (inner ?? node) : node, names);
    if (value === undefined) return undefined;
    if (node.type === 'list_splat') {
      const items = itemsOf(value);
      if (items === undefined) return undefined;
      args.push(...items);
    } else if (node.type === 'dictionary_splat') {
      if (value.type !== 'dict') return undefined;
      for (const [key, one] of value.entries) if (key.type === 'str') kwargs[key.value] = one;
    } else if (node.type === 'keyword_argument') {
      kwargs[textOf(source, childOf(node, 'name') ?? node)] = value;
    } else args.push(value);
  }
  return { args, kwargs };
}

/** The same for the same arguments, and another for others. */
export function argumentsKey({ args, kwargs }: Arguments): string {
  const named = Object.entries(kwargs).map(([name, value]) => `${name}=${valueKey(value)}`);
  return [...args.map(valueKey), ...named].join(',');
}

/** The same for arguments that are equal for Python, and so for a cache. */
export function equalKey({ args, kwargs }: Arguments): string {
  return [...args.map(keyOf), ...Object.entries(kwargs).map(([name, value]) => `${name}=${keyOf(value)}`)].join(',');
}

/** The common types by hand, because this is asked of every input that is made; of a text its length makes clear where it ends. */
function valueKey(value: Value): string {
  switch (value.type) {
    case 'none':
      return 'N';
    case 'bool':
      return value.value ? 'T' : 'F';
    case 'int':
      return `${value.value}`;
    case 'float':
      return Object.is(value.value, -0) ? 'f-0' : `f${value.value}`;
    case 'str':
      return `s${value.value.length}:${value.value}`;
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
      return `${value.type}(${value.items.map(valueKey).join(',')})`;
    case 'dict':
      return `{${value.entries.map(([key, one]) => `${valueKey(key)}:${valueKey(one)}`).join(',')}}`;
    default:
      return JSON.stringify(value, spelled);
  }
}

function spelled(_: string, part: unknown): unknown {
  if (typeof part === 'bigint') return `${part}n`;
  // JSON has no such numbers, and one zero.
  const isOdd = typeof part === 'number' && (Object.is(part, -0) || !Number.isFinite(part));
  return isOdd ? `${Object.is(part, -0) ? '-0' : part}` : part;
}
