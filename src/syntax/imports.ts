import { type Imported, importedBy } from './import-statement.ts';
import type { Source } from './source.ts';

/** Every import of `source`, wherever it stands (catalogue 1, 2, 20). */
export function importsOf(source: Source): Imported[] {
  return source.nodes.flatMap((node) => importedBy(node, source.text));
}
