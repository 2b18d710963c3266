import { hasTable } from './api/index.ts';
import { oncePer } from './once-per.ts';
import { type Source, textOf } from './source.ts';
import { type Binding, type Scope, scopeOf } from './scopes.ts';
import { childOf, objectOf, type PyNode } from './tree.ts';

/** What a name, or a dotted path that begins with one, stands for. */
export type Reference =
  /** A module or package; `imported` are the modules that were imported through this name. */
  | { readonly kind: 'module'; readonly module: string; readonly imported: readonly string[] }
  | { readonly kind: 'member'; readonly module: string; readonly name: string }
  | { readonly kind: 'builtin'; readonly name: string }
  | { readonly kind: 'own'; readonly name: string; readonly scope: Scope; readonly bindings: readonly Binding[] };

/** What `node` stands for; undefined for anything but a name or a path of attributes that begins with a module. */
export function referenceOf(source: Source, node: PyNode): Reference | undefined {
  return referencesIn(source).get(node);
}

/** Every name and path of a source that stands for something, in source order. */
export const referencesIn: (source: Source) => ReadonlyMap<PyNode, Reference> = oncePer((source) => {
  const names = new Map(source.names.reads.map(({ node, name, home }) => [node, meaning(name, home)]));
  const references = new Map<PyNode, Reference>();
  // Every part of a dotted path is asked for by itself, and again for each path that it is part of.
  const paths = new Map<PyNode, Reference | undefined>();
  for (const node of source.nodes) {
    const reference = node.type === 'identifier' ? names.get(node) : node.type === 'attribute' ? path(node) : undefined;
    if (reference !== undefined) references.set(node, reference);
  }
  return references;

  function path(node: PyNode): Reference | undefined {
    if (!paths.has(node)) paths.set(node, meaningOfPath(node));
    return paths.get(node);
  }

  function meaningOfPath(node: PyNode): Reference | undefined {
    const object = objectOf(node);
    const attribute = childOf(node, 'attribute');
    const base = object?.type === 'attribute' ? path(object) : object && names.get(object);
    return base?.kind === 'module' && attribute !== undefined ? memberOf(base, textOf(source, attribute)) : undefined;
  }
});

/** What `name` is of the module `base`: a submodule where one was imported, else a member. */
export function memberOf(base: Extract<Reference, { kind: 'module' }>, name: string): Reference {
  const path = `${base.module}.${name}`;
  const isSubmodule = base.imported.some((module) => module === path || module.startsWith(`${path}.`));
  return isSubmodule ? { ...base, module: path } : { kind: 'member', module: base.module, name };
}

/** What `name` stands for in `scope`. */
export function referenceTo(scope: Scope, name: string): Reference {
  return meaning(name, scopeOf(scope, name));
}

/** What `name` stands for where `home` binds it. */
function meaning(name: string, home: Scope | undefined): Reference {
  if (home === undefined) return { kind: 'builtin', name };
  const bindings = home.bindings.get(name) ?? [];
  return imported(bindings) ?? { kind: 'own', name, scope: home, bindings };
}

/** What a name stands for that only imports bind, and all of them to the same. A mixture is nobody's: see `rebound-name`. */
const imported = oncePer((bindings: readonly Binding[]): Reference | undefined => {
  const [first] = bindings;
  if (
    first?.kind === 'import-name' &&
    bindings.every(
      (each) => each.kind === 'import-name' && each.module === first.module && each.imported === first.imported,
    )
  ) {
    const path = `${first.module}.${first.imported}`;
    // `from collections import abc` binds a module.
    return hasTable(path)
      ? { kind: 'module', module: path, imported: [path] }
      : { kind: 'member', module: first.module ?? '', name: first.imported ?? '' };
  }
  if (first?.kind !== 'import-module' || !bindings.every((each) => each.kind === 'import-module')) return undefined;
  const modules = bindings.map((each) => each.module ?? '');
  if (first.imported !== undefined)
    return modules.every((module) => module === modules[0])
      ? { kind: 'module', module: first.module ?? '', imported: modules }
      : undefined;
  return { kind: 'module', module: (first.module ?? '').split('.')[0] ?? '', imported: [...new Set(modules)] };
});
