import { HIDDEN_PATTERN } from '../syntax/hidden.ts';
import { placeOf } from '../syntax/source.ts';
import { type Text, textGroupsOf } from '../syntax/texts.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'hidden-escape',
  on: 'source',
  severity: 'review',
  summary: 'An escape in a docstring, or many in a string, for characters that nobody who gets the text will see.',
  catalogue: [58, 59, 120, 132, 133],
  *check({ source }) {
    if (!source.text.includes('\\')) return;
    for (const { node, value } of textGroupsOf(source).flatMap(({ texts }) => texts)) {
      const hidden = hiddenIn({ node, value });
      if (hidden === undefined) continue;
      const name = hidden.toString(16).toUpperCase().padStart(4, '0');
      yield {
        message: `The text holds U+${name} by an escape, which whoever gets the text does not see.`,
        fix: 'Write a docstring that has a backslash as r"""…""", and keep characters that are not shown to single ones.',
        ...placeOf(source, node),
      };
    }
  },
};

/** Controls but ESC: in a docstring they are escapes that somebody forgot to escape, and paint nothing. */
const FORGOTTEN = /^[\x00-\x1a\x1c-\x1f]$/;

/** More of them in a row than a program that looks for them needs: each may stand for a letter. Controls are raw bytes. */
const RUN = new RegExp(`(?:(?![\\x00-\\x1f\\x7f-\\x9f\\ud800-\\udfff])${HIDDEN_PATTERN.source}){8,}`, 'u');

/** The first hidden character that has no honest use where it stands. */
function hiddenIn({ node, value }: Text): number | undefined {
  if (node.parent?.type !== 'expression_statement') return RUN.exec(value)?.[0].codePointAt(0);
  const found = value.match(HIDDEN_PATTERN)?.find((character) => !FORGOTTEN.test(character));
  return found?.codePointAt(0);
}
