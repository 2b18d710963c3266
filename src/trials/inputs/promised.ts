import { topLevelFunctions } from '../../syntax/functions.ts';
import { type Source, textOf } from '../../syntax/source.ts';
import { childOf } from '../../syntax/tree.ts';

const CLASS = /^class (\w+)[^\n]*\n((?:[ \t][^\n]*\n|\n)*)/gm;
const FIELD = /^[ \t]+\w+[ \t]*:[ \t]*([^=\n]+)/gm;

/**
 * The names in what the function `name` says that it returns, and in the fields of the classes named there: an object of
 * such a class is what its callers were told to expect. Undefined where it says nothing.
 */
export function promisedNames(source: Source, name: string): ReadonlySet<string> | undefined {
  const definition = topLevelFunctions(source).findLast((each) => each.name === name)?.node;
  const hint = definition && childOf(definition, 'return_type');
  if (hint === undefined) return undefined;
  const classes = new Map([...`${source.text}\n`.matchAll(CLASS)].map(([, own, body]) => [own!, body!]));
  const names = new Set<string>();
  const pending = wordsIn(textOf(source, hint));
  for (let word = pending.pop(); word !== undefined; word = pending.pop()) {
    if (names.has(word)) continue;
    names.add(word);
    for (const [, type] of classes.get(word)?.matchAll(FIELD) ?? []) pending.push(...wordsIn(type!));
  }
  return names;
}

const wordsIn = (text: string): string[] => text.match(/[^\W\d]\w*/g) ?? [];

/** The docstrings of the classes of `source`. */
export const classDocumentation = (source: Source): string =>
  [...`${source.text}\n`.matchAll(CLASS)]
    .map(([, , body]) => /^\s*r?"""([\s\S]*?)"""/.exec(body!)?.[1] ?? '')
    .join('\n');
