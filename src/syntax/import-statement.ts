import { childOf, type PyNode } from './tree.ts';

/** One imported module, or one name imported from a module. */
export interface Imported {
  /** The module as written, white space removed; relative imports begin with `.`. */
  readonly module: string;
  /** What `from module import …` names: `*`, a name, or undefined for `import module`. */
  readonly name: string | undefined;
  readonly alias: string | undefined;
  readonly node: PyNode;
}

const STATEMENTS = new Set(['import_statement', 'import_from_statement', 'future_import_statement']);

/** What `statement` imports; nothing if it is no import (catalogue 1, 2, 20: several names, three kinds of node). */
export function importedBy(statement: PyNode, text: string): Imported[] {
  if (!STATEMENTS.has(statement.type)) return [];
  const from = statement.type === 'future_import_statement' ? '__future__' : moduleOf(statement, text);
  const star = statement.children.find((child) => child.type === 'wildcard_import');
  if (star !== undefined) return [{ module: from ?? '', name: '*', alias: undefined, node: star }];
  return statement.children
    .filter((child) => child.field === 'name')
    .map((node) => {
      const alias = childOf(node, 'alias');
      const path = dotted(node.type === 'aliased_import' ? (childOf(node, 'name') ?? node) : node, text);
      const shared = { alias: alias && text.slice(alias.start, alias.end), node };
      return from === undefined
        ? { module: path, name: undefined, ...shared }
        : { module: from, name: path, ...shared };
    });
}

function moduleOf(statement: PyNode, text: string): string | undefined {
  const module = childOf(statement, 'module_name');
  return module && dotted(module, text);
}

/** A dotted name without what may stand between its parts: spaces, tabs, escaped line ends. */
function dotted(node: PyNode, text: string): string {
  return text.slice(node.start, node.end).replace(/[\s\\]+/g, '');
}
