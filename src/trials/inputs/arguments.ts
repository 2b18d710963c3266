import type { Value } from '../../sandbox/values.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import { childOf, type PyNode } from '../../syntax/tree.ts';
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
  return JSON.stringify([args, kwargs], (_, part) => {
    if (typeof part === 'bigint') return `${part}n`;
    // JSON has no such numbers, and one zero.
    return typeof part === 'number' && (Object.is(part, -0) || !Number.isFinite(part))
      ? `${Object.is(part, -0) ? '-0' : part}`
      : part;
  });
}
