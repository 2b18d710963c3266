import { nodesOfAny, placeOf, textOf } from '../syntax/source.ts';
import { readerTricks, TRICKS } from './reader-text.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'reader-instructions',
  on: 'source',
  severity: 'review',
  summary: 'A comment, docstring, string or name that is aimed at the reviewer or at the model that reads it.',
  catalogue: [73, 120, 130, 133],
  *check({ source }) {
    const names = source.names.scopes.flatMap(({ bindings }) => [...bindings]);
    // Most files hold no such text anywhere: one look at the whole spares a look at every string and every name.
    if (readerTricks(source.text).length === 0 && readerTricks(names.map(worded).join('\n')).length === 0) return;
    for (const node of nodesOfAny(source, ['comment', 'string', 'concatenated_string'])) {
      if (node.parent?.type === 'concatenated_string') continue;
      for (const { kind, match } of readerTricks(textOf(source, node))) {
        yield {
          message: `This text ${TRICKS[kind]}: '${match}'.`,
          fix: 'Say what the code does, and nothing to whoever reads it.',
          ...placeOf(source, node),
        };
      }
    }
    for (const [name, bindings] of names) {
      const [trick] = readerTricks(worded([name]));
      const node = bindings[0]?.node;
      if (trick !== undefined && node !== undefined)
        yield {
          message: `The name '${name}' ${TRICKS[trick.kind]}.`,
          fix: 'Name it after what it is.',
          ...placeOf(source, node),
        };
    }
  },
};

/** A name as the words that it is made of. */
const worded = ([name]: readonly [name: string, ...unknown[]]): string => name.replaceAll('_', ' ');
