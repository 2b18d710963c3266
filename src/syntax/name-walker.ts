import type { Scope } from './scopes.ts';
import type { PyNode } from './tree.ts';

/** What a walk over a tree offers to those who know how one kind of node binds names; `namesIn` makes one. */
export interface NameWalker {
  /** The whole source. */
  readonly text: string;
  textOf(node: PyNode): string;
  /** A new scope for `node` inside `parent`. */
  open(kind: Scope['kind'], node: PyNode, parent: Scope | null): Scope;
  /** Everything in `node` is read, or binds what its statements bind. */
  visit(node: PyNode, scope: Scope): void;
  visitField(node: PyNode, field: string, scope: Scope): void;
  /** A target of assignment: names are bound, attributes stored to, everything inside subscripts is read. */
  target(node: PyNode, scope: Scope, kind?: 'variable' | 'parameter'): void;
  /** Notes what `body` declares `global` or `nonlocal`: it counts for the whole of `scope`, wherever in it that stands. */
  declare(body: PyNode, scope: Scope): void;
  /** The body of a scope, with what it declares. */
  block(body: PyNode, scope: Scope): void;
}
