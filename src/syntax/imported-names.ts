import { importedBy } from './import-statement.ts';
import { bind, type Scope } from './scopes.ts';
import type { PyNode } from './tree.ts';

/** Binds the names that the import statement `node` makes. */
export function bindImported(node: PyNode, scope: Scope, text: string): void {
  for (const { module, name, alias, node: item } of importedBy(node, text)) {
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
