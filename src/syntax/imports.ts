import { type Imported, importedBy } from './import-statement.ts';
import { oncePer } from './once-per.ts';
import { nodesOfAny, type Source } from './source.ts';

const STATEMENTS = ['import_statement', 'import_from_statement', 'future_import_statement'];

/** Every import of a source, wherever it stands (catalogue 1, 2, 20). */
export const importsOf: (source: Source) => readonly Imported[] = oncePer((source) =>
  nodesOfAny(source, STATEMENTS).flatMap((node) => importedBy(node, source.text)),
);
