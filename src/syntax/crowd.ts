import type { Names } from './names.ts';
import type { PyNode } from './tree.ts';

/** More in one place than anybody writes: what asks each of many about all the others takes minutes over it. */
export interface Crowd {
  readonly node: PyNode;
  /** What there is too much of, and how much is accepted. */
  readonly what: string;
}

/**
 * Nodes of a tree. A quarter of a mebibyte of the standard library has a third of that; what has more is short names, signs
 * and numbers without end, over which everything that looks at nodes takes its time.
 */
const MAX_NODES = 100_000;

/** Places that give one name of one scope its meaning. */
const MAX_BINDINGS = 500;

/** Parts of what nobody writes long: comparisons that are chained, decorators of a definition. Operators count too. */
const MAX_PARTS: ReadonlyMap<string, readonly [max: number, what: string]> = new Map([
  ['comparison_operator', [200, 'a comparison of more than 100 operands']],
  ['decorated_definition', [50, 'a definition with more than 50 decorators']],
]);

/** The crowd that a tree is as a whole: told before anything is asked of its nodes. */
export function crowdOf(nodes: readonly PyNode[]): Crowd | undefined {
  const node = nodes[MAX_NODES];
  return node && { node, what: `more than ${MAX_NODES} names, signs and numbers` };
}

/** The first crowd in a tree or among its names. */
export function crowdIn(nodes: readonly PyNode[], { scopes }: Names): Crowd | undefined {
  const node = nodes.find(({ type, children }) => children.length > (MAX_PARTS.get(type)?.[0] ?? children.length));
  if (node !== undefined) return { node, what: MAX_PARTS.get(node.type)?.[1] ?? node.type };
  for (const { bindings } of scopes) {
    for (const [name, { length, [MAX_BINDINGS]: past }] of bindings)
      if (past !== undefined) return { node: past.node, what: `a name that is bound ${length} times ('${name}')` };
  }
  return undefined;
}
