import { importedBy } from './import-statement.ts';
import { parameterParts } from './parameters.ts';
import { patternNames } from './patterns.ts';
import { bind, declareIn, newScope, outsideComprehensions, type Scope } from './scopes.ts';
import { childOf, type PyNode } from './tree.ts';

/** A name where it is read. */
export interface Read {
  readonly name: string;
  readonly node: PyNode;
  readonly scope: Scope;
}

/** Everything a source says about names: its scopes, what is read where, and which attributes are written. */
export interface Names {
  readonly module: Scope;
  readonly scopes: readonly Scope[];
  readonly reads: readonly Read[];
  /** Scope in which each identifier that is read stands. */
  readonly scopeAt: ReadonlyMap<PyNode, Scope>;
  /** Attribute nodes that are assigned to or deleted. */
  readonly stores: ReadonlySet<PyNode>;
}

/** Reads the names of the sound tree `root` (no errors, bounded depth: this recurses) over `text`. */
export function namesIn(root: PyNode, text: string): Names {
  const walk = new Walk(text, root);
  walk.block(root, walk.module);
  return walk;
}

const COMPREHENSIONS = new Set([
  'list_comprehension',
  'set_comprehension',
  'dictionary_comprehension',
  'generator_expression',
]);

class Walk implements Names {
  readonly #text: string;
  readonly module: Scope;
  readonly scopes: Scope[] = [];
  readonly reads: Read[] = [];
  readonly scopeAt = new Map<PyNode, Scope>();
  readonly stores = new Set<PyNode>();

  constructor(text: string, root: PyNode) {
    this.#text = text;
    this.module = this.#open('module', root, null);
  }

  /** Declarations of `global` and `nonlocal` count for the whole function, wherever in it they stand. */
  block(body: PyNode, scope: Scope): void {
    declareIn(scope, body, this.#text);
    for (const child of body.children) this.visit(child, scope);
  }

  visit(node: PyNode, scope: Scope): void {
    switch (node.type) {
      case 'identifier':
        this.#read(node, scope);
        return;
      case 'attribute':
      case 'member_type':
        this.visit(node.children[0] as PyNode, scope);
        return;
      case 'keyword_argument':
        this.#visitField(node, 'value', scope);
        return;
      case 'function_definition':
        this.#function(node, scope);
        return;
      case 'lambda':
        this.#lambda(node, scope);
        return;
      case 'class_definition':
        this.#class(node, scope);
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
        this.#import(node, scope);
        return;
      case 'case_clause':
        this.#caseClause(node, scope);
        return;
      case 'global_statement':
      case 'nonlocal_statement':
        return;
      default:
        if (COMPREHENSIONS.has(node.type)) this.#comprehension(node, scope);
        else for (const child of node.children) this.visit(child, scope);
    }
  }

  /** A target of assignment: names are bound, attributes stored to, everything inside subscripts is read. */
  target(node: PyNode, scope: Scope, kind: 'variable' | 'parameter' = 'variable'): void {
    switch (node.type) {
      case 'identifier':
        bind(scope, this.#textOf(node), { kind, node });
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

  #textOf(node: PyNode): string {
    return this.#text.slice(node.start, node.end);
  }

  #open(kind: Scope['kind'], node: PyNode, parent: Scope | null): Scope {
    const scope = newScope(kind, node, parent);
    this.scopes.push(scope);
    return scope;
  }

  #read(node: PyNode, scope: Scope): void {
    this.reads.push({ name: this.#textOf(node), node, scope });
    this.scopeAt.set(node, scope);
  }

  #visitField(node: PyNode, field: string, scope: Scope): void {
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
    this.#visitField(node, 'value', scope);
  }

  #function(node: PyNode, scope: Scope): void {
    const name = childOf(node, 'name');
    if (name !== undefined) bind(scope, this.#textOf(name), { kind: 'function', node });
    const inner = this.#open('function', node, scope);
    const body = childOf(node, 'body');
    if (body !== undefined) declareIn(inner, body, this.#text);
    this.#parameters(node, scope, inner);
    this.#visitField(node, 'return_type', scope);
    this.#visitField(node, 'type_parameters', scope);
    if (body !== undefined) for (const child of body.children) this.visit(child, inner);
  }

  #lambda(node: PyNode, scope: Scope): void {
    const inner = this.#open('function', node, scope);
    this.#parameters(node, scope, inner);
    this.#visitField(node, 'body', inner);
  }

  #parameters(definition: PyNode, outside: Scope, inside: Scope): void {
    const { bound, evaluated } = parameterParts(definition);
    for (const each of bound) this.target(each, inside, 'parameter');
    for (const each of evaluated) this.visit(each, outside);
  }

  #class(node: PyNode, scope: Scope): void {
    const name = childOf(node, 'name');
    if (name !== undefined) bind(scope, this.#textOf(name), { kind: 'class', node });
    this.#visitField(node, 'superclasses', scope);
    this.#visitField(node, 'type_parameters', scope);
    const body = childOf(node, 'body');
    if (body !== undefined) this.block(body, this.#open('class', node, scope));
  }

  /** The first iterable is evaluated outside; everything else inside. */
  #comprehension(node: PyNode, scope: Scope): void {
    const inner = this.#open('comprehension', node, scope);
    const clauses = node.children.filter(({ type }) => type === 'for_in_clause');
    for (const clause of clauses)
      for (const child of clause.children) if (child.field === 'left') this.target(child, inner);
    for (const clause of clauses) {
      for (const child of clause.children) {
        if (child.field !== 'left') this.visit(child, clause === clauses[0] ? scope : inner);
      }
    }
    for (const child of node.children) if (child.type !== 'for_in_clause') this.visit(child, inner);
  }

  #import(node: PyNode, scope: Scope): void {
    for (const { module, name, alias, node: item } of importedBy(node, this.#text)) {
      if (name !== undefined) {
        bind(scope, alias ?? name, { kind: 'import-name', node: item, module, imported: name });
      } else if (alias === undefined) {
        // `import a.b` binds a, and makes b reachable through it.
        bind(scope, module.split('.')[0] ?? module, { kind: 'import-module', node: item, module });
      } else {
        bind(scope, alias, { kind: 'import-module', node: item, module, imported: module });
      }
    }
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
