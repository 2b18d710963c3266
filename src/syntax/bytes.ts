import { HIDDEN_PATTERN } from './hidden.ts';
import { lineStarts, positionAt } from './lines.ts';

/** What the lexical gate refuses, each a rule of its own. */
export type ByteFaultKind = 'encoding' | 'bare-carriage-return' | 'hidden-character' | 'long-line' | 'line-run';

/** A refusal of the lexical gate; `line` and `column` are 1-based, columns in UTF-16 code units. */
export interface ByteFault {
  readonly kind: ByteFaultKind;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** The text of a file as far as it can be decoded, and what the gate holds against its bytes. */
export interface GatedText {
  readonly text: string | undefined;
  readonly faults: readonly ByteFault[];
}

/** Longer lines hide code off screen (catalogue 66). UTF-16 code units. */
export const MAX_LINE = 2000;

/**
 * More lines in a row without code than these are refused: tree-sitter's scanner reads a whole run again at each of its
 * lines, so that a file of them takes minutes. Lines.
 */
export const MAX_LINE_RUN = 200;

/** White space, a comment or an escaped line end, and nothing else. */
const EMPTY_LINE = /^[ \t\f]*(?:#.*|\\)?$/s;

/** PEP 263: a cookie counts on line 1, and on line 2 where line 1 is blank or a comment. We take the stricter "either". */
const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/s;
const LINE_FEED = 0x0a;
const TAB = 0x09;
const UTF8_NAMES = new Set(['utf-8', 'utf8', 'utf_8']);

/**
 * The lexical gate: everything that lets a reader, a parser and CPython disagree about which characters a file holds is
 * refused before any parser sees it.
 */
export function gate(bytes: Uint8Array): GatedText {
  const text = decode(bytes);
  if (text === undefined) {
    return { text, faults: [{ kind: 'encoding', message: 'The file is not valid UTF-8.', line: 1, column: 1 }] };
  }
  if (isPlain(bytes)) return { text, faults: [...encodingFaults(text)] };
  return {
    text,
    faults: [
      ...encodingFaults(text),
      ...carriageReturns(text),
      ...hiddenCharacters(text),
      ...longLines(text),
      ...lineRuns(text),
    ],
  };
}

/** Whether the only fault there can be is a cookie: all is printable ASCII, tabs and LF, no line long, no run of lines either. */
function isPlain(bytes: Uint8Array): boolean {
  let lines = 1;
  let longest = 0;
  let start = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] as number;
    if (byte === LINE_FEED) {
      lines += 1;
      longest = Math.max(longest, index - start);
      start = index + 1;
    } else if (byte > 0x7e || (byte < 0x20 && byte !== TAB)) return false;
  }
  return lines <= MAX_LINE_RUN && Math.max(longest, bytes.length - start) <= MAX_LINE;
}

/** `ignoreBOM` keeps the mark, so that the gate can see and refuse it. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

function* encodingFaults(text: string): Iterable<ByteFault> {
  if (text.startsWith('\uFEFF')) {
    yield { kind: 'encoding', message: 'The file begins with a byte order mark.', line: 1, column: 1 };
  }
  // A bare CR ends a line for CPython, U+2028 does not: hence this split, and a pattern in which `.` is any character.
  for (const [index, line] of text.split(/\r\n|\r|\n/, 2).entries()) {
    const cookie = COOKIE.exec(line)?.[1];
    if (cookie !== undefined && !UTF8_NAMES.has(cookie.toLowerCase())) {
      yield { kind: 'encoding', message: `The file declares the encoding '${cookie}'.`, line: index + 1, column: 1 };
    }
  }
}

/** A CR without LF ends a comment for CPython and not for tree-sitter: code after it would be seen by one of them only. */
function* carriageReturns(text: string): Iterable<ByteFault> {
  const starts = lineStarts(text);
  for (const match of text.matchAll(/\r(?!\n)/g)) {
    yield {
      kind: 'bare-carriage-return',
      message: 'A carriage return stands without a line feed.',
      ...positionAt(starts, match.index),
    };
  }
}

function* hiddenCharacters(text: string): Iterable<ByteFault> {
  const starts = lineStarts(text);
  for (const match of text.matchAll(HIDDEN_PATTERN)) {
    if (match.index === 0 && match[0] === '\uFEFF') continue; // told as a byte order mark
    const name = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    yield {
      kind: 'hidden-character',
      message: `The character ${name} is invisible or changes how text is shown.`,
      ...positionAt(starts, match.index),
    };
  }
}

function* longLines(text: string): Iterable<ByteFault> {
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.length > MAX_LINE) {
      yield {
        kind: 'long-line',
        message: `The line has ${line.length} characters, of which at most ${MAX_LINE} are accepted.`,
        line: index + 1,
        column: MAX_LINE + 1,
      };
    }
  }
}

/** One fault a run, at the first line that is too many. Inside a string too: which lines those are, only a parser knows. */
function* lineRuns(text: string): Iterable<ByteFault> {
  let run = 0;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    run = EMPTY_LINE.test(line) ? run + 1 : 0;
    if (run === MAX_LINE_RUN + 1) {
      yield {
        kind: 'line-run',
        message: `More than ${MAX_LINE_RUN} lines in a row are blank, comments or escaped line ends.`,
        line: index + 1,
        column: 1,
      };
    }
  }
}
