import { type Imported, importedBy } from './import-statement.ts';
import { oncePer } from './once-per.ts';
import type { Source } from './source.ts';

const STATEMENTS = new Set(['import_statement', 'import_from_statement', 'future_import_statement']);

/** Every import of a source, wherever it stands (catalogue 1, 2, 20). */
export const importsOf: (source: Source) => readonly Imported[] = oncePer((source) =>
  source.nodes.filter(({ type }) => STATEMENTS.has(type)).flatMap((node) => importedBy(node, source.text)),
);
