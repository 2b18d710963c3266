import { walkComprehension } from './comprehension-names.ts';
import { walkDefinition } from './definition-names.ts';
import { bindImported } from './imported-names.ts';
import type { NameWalker } from './name-walker.ts';
import { patternNames } from './patterns.ts';
import { bind, bindOutward, declareIn, newScope, outsideComprehensions, type Scope, scopeOf } from './scopes.ts';
import { childOf, type PyNode } from './tree.ts';

/** A name where it is read. */
export interface Read {
  readonly name: string;
  readonly node: PyNode;
  readonly scope: Scope;
  /** The scope whose name is meant (see scopeOf); undefined where only a builtin can be. */
  readonly home: Scope | undefined;
}

/** Everything a source says about names: its scopes, what is read where, and which attributes are written. */
export interface Names {
  readonly module: Scope;
  readonly scopes: readonly Scope[];
  readonly reads: readonly Read[];
  /** Attribute nodes that are assigned to or deleted. */
  readonly stores: ReadonlySet<PyNode>;
}

/** Reads the names of the sound tree `root` (no errors, bounded depth: this recurses) over `text`. */
export function namesIn(root: PyNode, text: string): Names {
  const walk = new Walk(text, root);
  walk.block(root, walk.module);
  bindOutward(walk.scopes);
  // Only now every scope has its names.
  for (const read of walk.reads) read.home = scopeOf(read.scope, read.name);
  return walk;
}

const COMPREHENSIONS = new Set([
  'list_comprehension',
  'set_comprehension',
  'dictionary_comprehension',
  'generator_expression',
]);

class Walk implements Names, NameWalker {
  readonly text: string;
  readonly module: Scope;
  readonly scopes: Scope[] = [];
  readonly reads: { -readonly [Key in keyof Read]: Read[Key] }[] = [];
  readonly stores = new Set<PyNode>();

  readonly #mayDeclare: boolean;

  constructor(text: string, root: PyNode) {
    this.text = text;
    // A keyword cannot be written otherwise, so where the text has neither there is no such statement.
    this.#mayDeclare = text.includes('global') || text.includes('nonlocal');
    this.module = this.open('module', root, null);
  }

  declare(body: PyNode, scope: Scope): void {
    if (this.#mayDeclare) declareIn(scope, body, this.text);
  }

  block(body: PyNode, scope: Scope): void {
    this.declare(body, scope);
    for (const child of body.children) this.visit(child, scope);
  }

  visit(node: PyNode, scope: Scope): void {
    if (!node.named) return; // a word or sign of the grammar
    switch (node.type) {
      case 'identifier':
        this.#read(node, scope);
        return;
      case 'attribute':
      case 'member_type':
        this.visit(node.children[0] as PyNode, scope);
        return;
      case 'keyword_argument':
        this.visitField(node, 'value', scope);
        return;
      case 'function_definition':
      case 'lambda':
      case 'class_definition':
        walkDefinition(node, scope, this);
        return;
      case 'assignment':
      case 'augmented_assignment':
      case 'for_statement':
        this.#assign(node, scope);
        return;
      case 'named_expression':
        this.#walrus(node, scope);
        return;
      case 'as_pattern_target':
      case 'delete_statement':
        for (const child of node.children) this.target(child, scope);
        return;
      case 'import_statement':
      case 'import_from_statement':
      case 'future_import_statement':
        bindImported(node, scope, this.text);
        return;
      case 'case_clause':
        this.#caseClause(node, scope);
        return;
      case 'global_statement':
      case 'nonlocal_statement':
        return;
      default:
        if (COMPREHENSIONS.has(node.type)) walkComprehension(node, scope, this);
        else for (const child of node.children) this.visit(child, scope);
    }
  }

  target(node: PyNode, scope: Scope, kind: 'variable' | 'parameter' = 'variable'): void {
    switch (node.type) {
      case 'identifier':
        bind(scope, this.textOf(node), { kind, node });
        return;
      case 'attribute':
        this.stores.add(node);
        this.visit(node, scope);
        return;
      case 'subscript':
        for (const child of node.children) this.visit(child, scope);
        return;
      default:
        for (const child of node.children) this.target(child, scope, kind);
    }
  }

  textOf(node: PyNode): string {
    return this.text.slice(node.start, node.end);
  }

  open(kind: Scope['kind'], node: PyNode, parent: Scope | null): Scope {
    const scope = newScope(kind, node, parent);
    this.scopes.push(scope);
    return scope;
  }

  #read(node: PyNode, scope: Scope): void {
    this.reads.push({ name: this.textOf(node), node, scope, home: undefined });
  }

  visitField(node: PyNode, field: string, scope: Scope): void {
    const child = childOf(node, field);
    if (child !== undefined) this.visit(child, scope);
  }

  #assign(node: PyNode, scope: Scope): void {
    for (const child of node.children) {
      if (child.field !== 'left') continue;
      this.target(child, scope);
      // `x += 1` reads x as well.
      if (node.type === 'augmented_assignment' && child.type === 'identifier') this.#read(child, scope);
    }
    for (const child of node.children) if (child.field !== 'left') this.visit(child, scope);
  }

  /** A walrus inside a comprehension binds outside of it (PEP 572). */
  #walrus(node: PyNode, scope: Scope): void {
    const name = childOf(node, 'name');
    if (name !== undefined) this.target(name, outsideComprehensions(scope));
    this.visitField(node, 'value', scope);
  }

  #caseClause(node: PyNode, scope: Scope): void {
    for (const child of node.children) {
      if (child.type !== 'case_pattern') {
        this.visit(child, scope);
        continue;
      }
      const { bound, read } = patternNames(child);
      for (const name of bound) this.target(name, scope);
      for (const name of read) this.#read(name, scope);
    }
  }
}
