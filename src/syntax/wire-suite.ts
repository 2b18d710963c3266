import { importsOf } from './imports.ts';
import type { Source } from './source.ts';
import type { PyNode } from './tree.ts';

/**
 * The suite as ARISE runs it: suite and implementation share a namespace there, and there is no module to import from.
 * So `from <skill> import …` becomes what it means in one namespace: nothing, or a second name. Lines stay where they are.
 */
export function wireSuite(suite: Source, skill: string): string {
  const statements = new Map<PyNode, Map<string, string>>();
  for (const { module, name, alias, node } of importsOf(suite)) {
    const statement = node.parent;
    if (module !== skill || name === undefined || statement === null) continue;
    const aliases = statements.get(statement) ?? new Map<string, string>();
    statements.set(statement, aliases);
    // `tidy = tidy` inside a function would make a local name that has no value yet.
    if (alias !== undefined && alias !== name) aliases.set(alias, name);
  }
  let text = suite.text;
  for (const [{ start, end }, aliases] of [...statements].reverse()) {
    const lineEnds = suite.text.slice(start, end).replace(/[^\n]/g, '');
    text = text.slice(0, start) + meaningOf(aliases, lineEnds) + text.slice(end);
  }
  return text;
}

/** Line ends stand in parentheses: behind the statement another one may follow on its last line. */
function meaningOf(aliases: ReadonlyMap<string, string>, lineEnds: string): string {
  if (aliases.size > 0) return `${[...aliases.keys()].join(', ')} = (${[...aliases.values()].join(', ')}${lineEnds})`;
  return lineEnds === '' ? 'pass' : `(None${lineEnds})`;
}
