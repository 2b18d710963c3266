import type { PyNode } from './tree.ts';

/** How a name came to stand in a scope. */
export type BindingKind = 'import-module' | 'import-name' | 'function' | 'class' | 'parameter' | 'variable';

/** One place that gives a name its meaning. For imports, `module` is what was imported and `imported` the name taken from it. */
export interface Binding {
  readonly kind: BindingKind;
  readonly node: PyNode;
  readonly module?: string;
  readonly imported?: string;
}

/** What an import binds: two bindings of one meaning are one object. Undefined for what is no import. */
export function importMeaning({ kind, module, imported }: Binding): string | undefined {
  if (kind !== 'import-module' && kind !== 'import-name') return undefined;
  return kind === 'import-name' || imported !== undefined ? `${module}:${imported}` : module?.split('.')[0];
}

/**
 * A scope of Python's: module, function (also lambda and comprehension) or class body. `globals` and `nonlocals` are the
 * names that a function declares to live elsewhere. (The Python Language Reference, 4.2 "Naming and binding".)
 */
export interface Scope {
  readonly kind: 'module' | 'function' | 'class' | 'comprehension';
  readonly node: PyNode;
  readonly parent: Scope | null;
  readonly bindings: Map<string, Binding[]>;
  readonly globals: Set<string>;
  readonly nonlocals: Set<string>;
  /** What is bound to those of `nonlocals`: where they live is known only once every scope around has its names. */
  readonly outward: [name: string, binding: Binding][];
}

/** A scope without names. */
export function newScope(kind: Scope['kind'], node: PyNode, parent: Scope | null): Scope {
  return { kind, node, parent, bindings: new Map(), globals: new Set(), nonlocals: new Set(), outward: [] };
}

/** Binds `name` in `scope`, or where the scope says that the name lives. */
export function bind(scope: Scope, name: string, binding: Binding): void {
  if (scope.nonlocals.has(name)) scope.outward.push([name, binding]);
  else add(scope.globals.has(name) ? moduleOf(scope) : scope, name, binding);
}

/** Binds what `scopes` bind to names of functions around them. For the end, when all other names are bound. */
export function bindOutward(scopes: readonly Scope[]): void {
  for (const scope of scopes) for (const [name, binding] of scope.outward) add(homeOf(scope, name), name, binding);
}

function add(home: Scope, name: string, binding: Binding): void {
  const known = home.bindings.get(name);
  if (known === undefined) home.bindings.set(name, [binding]);
  else known.push(binding);
}

/** The nearest function around which has `name` itself. */
function homeOf(scope: Scope, name: string): Scope {
  for (let outer = scope.parent; outer !== null; outer = outer.parent) {
    if (outer.kind === 'function' && !outer.nonlocals.has(name) && outer.bindings.has(name)) return outer;
  }
  return scope;
}

function moduleOf(scope: Scope): Scope {
  let outer = scope;
  while (outer.parent !== null) outer = outer.parent;
  return outer;
}

/**
 * The scope whose `name` a read in `scope` means, or undefined where only a builtin can be meant. Class bodies are seen
 * from themselves alone, never from the functions in them. What a function declares `global` is global for those in it.
 */
export function scopeOf(scope: Scope, name: string): Scope | undefined {
  for (let each: Scope | null = scope; each !== null; each = each.parent) {
    if (each.kind === 'class' && each !== scope) continue;
    if (each.globals.has(name)) {
      const module = moduleOf(scope);
      return module.bindings.has(name) ? module : undefined;
    }
    if (each.bindings.has(name)) return each;
  }
  return undefined;
}

/** The nearest scope around that is no comprehension's. */
export function outsideComprehensions(scope: Scope): Scope {
  let outer = scope;
  while (outer.kind === 'comprehension' && outer.parent !== null) outer = outer.parent;
  return outer;
}

const OTHER_SCOPES = new Set(['function_definition', 'class_definition', 'lambda']);

/** Notes what `body` declares `global` or `nonlocal`: it counts for the whole scope, wherever in it the statement stands. */
export function declareIn(scope: Scope, body: PyNode, text: string): void {
  const pending = [...body.children];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (OTHER_SCOPES.has(node.type)) continue;
    const declared =
      node.type === 'global_statement'
        ? scope.globals
        : node.type === 'nonlocal_statement'
          ? scope.nonlocals
          : undefined;
    for (const child of node.children) {
      if (declared === undefined) pending.push(child);
      else if (child.type === 'identifier') declared.add(text.slice(child.start, child.end));
    }
  }
}
