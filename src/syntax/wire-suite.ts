import { importsOf } from './imports.ts';
import type { Source } from './source.ts';
import type { PyNode } from './tree.ts';

/**
 * The suite as ARISE runs it: suite and implementation share a namespace there, and there is no module to import from.
 * So `from <skill> import …` becomes what it means in one namespace: nothing, or a second name. Lines stay where they are.
 */
export function wireSuite(suite: Source, skill: string): string {
  const statements = new Map<PyNode, string[]>();
  for (const { module, name, alias, node } of importsOf(suite)) {
    const statement = node.parent;
    if (module !== skill || name === undefined || statement === null) continue;
    const meaning = statements.get(statement) ?? [];
    statements.set(statement, alias === undefined ? meaning : [...meaning, `${alias} = ${name}`]);
  }
  let text = suite.text;
  for (const [{ start, end }, meaning] of [...statements].reverse()) {
    const lines = suite.text.slice(start, end).split('\n').length;
    // A parenthesised import may span lines; escaped line ends keep the count.
    const replacement = (meaning.length === 0 ? 'pass' : meaning.join('; ')) + '\n'.repeat(lines - 1);
    text = text.slice(0, start) + replacement + text.slice(end);
  }
  return text;
}
