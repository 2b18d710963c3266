import { fString } from './f-strings.ts';
import type { Random } from './random.ts';

/** What changes a text where parsers may differ. Each gets the text, a place in it, and gives another text. */
type Mutation = (text: string, at: number, random: Random) => string;

const SPACES = ['\f', '\v', '\0', '\u00a0', '\u2028', '\u3000', '\u200b', '\ufeff', '\x1a', '\x85', '\t', ' ', '\r'];
const COOKIES = ['latin-1', 'utf-7', 'utf-8', 'UTF8', 'rot13', 'utf_8', 'cp1252', 'utf-8-sig'];
const BYTES = [...'\'"\\{}()[]:;,.=*@#!&|<>%`?$~^_0aefrbut'];
const WORDS = [
  ...[
    'match ',
    'case ',
    'type ',
    '_ ',
    'print ',
    'exec ',
    'async ',
    'await ',
    'lambda ',
    'lambda x=1: ',
    ':= ',
    '*',
    '**',
  ],
  ...['@', '; ', 'not ', 'if x else ', 'import os\n', ' as ', 'yield ', 'global x\n', 'else:', 'del ', '<>', ' -> '],
  ...[
    'type (x)',
    'match x:\n',
    '1if',
    '0xfor ',
    '1.',
    '...',
    '\\\n',
    '\\\r\n',
    '\\\n\\\n',
    '#\\\n',
    '"""',
    "'''",
    'ｏｓ',
    'ª',
  ],
];
const INDENTS = ['\t', ' ', '\t ', ' \t', '        ', '       \t', '  \\\n  ', '\\\n', '    #c\n', '\f    '];

const insert = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);
/** Where the line begins in which `at` stands. */
const lineAt = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

const MUTATIONS: readonly Mutation[] = [
  (text, at, random) => text.slice(0, at) + random.of(BYTES) + text.slice(at + 1),
  (text, at, random) => text.slice(0, at) + text.slice(at + 1 + random.below(4)),
  (text, at, random) => insert(text, at, random.of(SPACES)),
  (text, at, random) => insert(text, at, random.of(WORDS)),
  (text, at, random) => insert(text, at, fString(random)),
  (text, at) => insert(text, at, '\\\n'),
  (text, at) => insert(text, at, '\\\r\n'),
  (text) => text.replaceAll('\n', '\r\n'),
  (text, at) => text.slice(0, at) + text.slice(at).replace('\n', '\r'),
  (text, at) => text.slice(0, at) + text.slice(at).replace('\n', '\r\n'),
  (text, at) => text.slice(0, at) + text.slice(at).replace('\n', ''),
  (text, at, random) =>
    `${random.of(['', '\n', '"""x"""\n'])}# ${random.of(['', 'x '])}coding: ${random.of(COOKIES)}\n${text.slice(at % 2)}`,
  (text) => text.replaceAll(/^(?: {8})+/gm, (spaces) => '\t'.repeat(spaces.length / 8)),
  (text) => text.replaceAll(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4)),
  (text, at, random) => insert(text, lineAt(text, at), random.of(INDENTS)),
  (text, at, random) =>
    text.slice(0, lineAt(text, at)) + text.slice(lineAt(text, at)).replace(/^[ \t]*/, () => random.of(INDENTS)),
  (text, at) => text.slice(0, lineAt(text, at)) + text.slice(lineAt(text, at)).replace(/^ /, ''),
  (text, at, random) =>
    text.slice(0, at) +
    text.slice(at).replace(/[a-z]{0,2}(?=["'])/i, () => random.of(['f', 'r', 'b', 'u', 'rf', 'rb', 't', 'F', 'fu'])),
  (text, at, random) => text.slice(0, at) + text.slice(at).replace(/(["'])[^"'\n]*\1/, () => fString(random)),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\b[a-z]\w*\b/, (name) => `${name} if ${name} else ${name}`),
];

/** A mutant of a piece of `text`: one to three changes, of which each may break it. */
export function mutantOf(text: string, random: Random): string {
  const pieces = text.split(/\n(?=\S)/).filter((piece) => piece.length < 1500);
  let mutant = `${random.of(pieces.length === 0 ? [''] : pieces)}\n`;
  for (let left = 1 + random.below(3); left > 0; left -= 1)
    mutant = random.of(MUTATIONS)(mutant, random.below(mutant.length + 1), random);
  return mutant;
}
