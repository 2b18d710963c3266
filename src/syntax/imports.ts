import { type Source, textOf } from './source.ts';
import { childOf, type PyNode } from './tree.ts';

/** One imported module, or one name imported from a module. */
export interface ImportFact {
  /** The module as written, white space removed; relative imports begin with `.`. */
  readonly module: string;
  /** What `from module import …` names: `*`, a name, or undefined for `import module`. */
  readonly name: string | undefined;
  readonly alias: string | undefined;
  readonly node: PyNode;
}

/** Every import of `source`, wherever it stands (catalogue 1, 2, 20). */
export function importsOf(source: Source): ImportFact[] {
  return source.nodes.flatMap((node): ImportFact[] => {
    if (node.type === 'import_statement')
      return imported(source, node).map((item) => ({ ...item, module: item.path, name: undefined }));
    if (node.type === 'future_import_statement')
      return imported(source, node).map((item) => ({ ...item, module: '__future__', name: item.path }));
    if (node.type !== 'import_from_statement') return [];
    const module = dotted(source, childOf(node, 'module_name') ?? node);
    const star = node.children.find((child) => child.type === 'wildcard_import');
    if (star !== undefined) return [{ module, name: '*', alias: undefined, node: star }];
    return imported(source, node).map((item) => ({ ...item, module, name: item.path }));
  });
}

/** What stands in the `name` fields of an import statement. */
function imported(source: Source, statement: PyNode): { path: string; alias: string | undefined; node: PyNode }[] {
  return statement.children
    .filter((child) => child.field === 'name')
    .map((node) => {
      const alias = childOf(node, 'alias');
      const path = node.type === 'aliased_import' ? (childOf(node, 'name') ?? node) : node;
      return { path: dotted(source, path), alias: alias && textOf(source, alias), node };
    });
}

/** A dotted name without what may stand between its parts: spaces, tabs, escaped line ends. */
function dotted(source: Source, node: PyNode): string {
  return textOf(source, node).replace(/[\s\\]+/g, '');
}
