/**
 * What is true of each node when every fact spreads along the edges of a graph as far as it can. `starts` are the facts
 * that are known from the outset; `next` gives where a fact goes from a node. Each fact visits a node once, so chains and
 * circles of an adversary's making cost no more than their edges.
 */
export function spread<Node extends object, Fact>(
  starts: Iterable<readonly [Node, Fact]>,
  next: (node: Node, fact: Fact) => Iterable<Node>,
): ReadonlyMap<Node, ReadonlySet<Fact>> {
  const known = new Map<Node, Set<Fact>>();
  const pending = [...starts];
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const [node, fact] = step;
    const facts = known.get(node);
    if (facts?.has(fact) === true) continue;
    if (facts === undefined) known.set(node, new Set([fact]));
    else facts.add(fact);
    for (const reached of next(node, fact)) pending.push([reached, fact]);
  }
  return known;
}

/** A graph of which edges are told one by one: `from` → its successors. */
export class Edges<Node extends object, Successor> {
  readonly #successors = new Map<Node, Successor[]>();

  add(from: Node, to: Successor): void {
    const known = this.#successors.get(from);
    if (known === undefined) this.#successors.set(from, [to]);
    else known.push(to);
  }

  of(node: Node): readonly Successor[] {
    return this.#successors.get(node) ?? [];
  }
}
