import { jsonStop } from './json-syntax.ts';
import { lineStarts, positionAt } from './lines.ts';

/** Why a text is not the JSON we accept. `line` and `column` are 1-based; they are absent where the whole text is at fault. */
export interface JsonFault {
  readonly kind: 'malformed' | 'too-deep' | 'duplicate-key' | 'unsafe-key' | 'unsafe-number' | 'lone-surrogate';
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

export interface StrictJson {
  /** Undefined where the text could not be parsed. */
  readonly value: unknown;
  readonly faults: readonly JsonFault[];
}

/** Deeper values overflow recursive readers (catalogue 127). */
const MAX_DEPTH = 32;

/** How many faults are told: enough to correct a file by, and no more than a report can hold. */
const MAX_FAULTS = 20;

/**
 * Parses JSON and also refuses what `JSON.parse` lets through although readers disagree about it: keys given twice
 * (some keep the first, some the last; catalogue 128), nesting that overflows recursive readers, what I-JSON excludes
 * (RFC 7493: lone surrogates, numbers that a double cannot hold; catalogue 128, 154) and `__proto__`, which readers in
 * JavaScript turn into something else than a member (catalogue 129).
 */
export function parseStrictJson(text: string): StrictJson {
  // The tokens are scanned first, without recursion, because the parser's own stack is what a depth bomb aims at.
  const { depth, faults } = scan(text);
  if (depth > MAX_DEPTH) {
    const message = `It nests ${depth} levels deep, of which at most ${MAX_DEPTH} are accepted.`;
    return { value: undefined, faults: [{ kind: 'too-deep', message }] };
  }
  try {
    return { value: JSON.parse(text), faults };
  } catch {
    return { value: undefined, faults: [malformed(text)] };
  }
}

/** The engine's own message differs from runtime to runtime, and a report must not. */
function malformed(text: string): JsonFault {
  const stop = jsonStop(text);
  if (stop === undefined) return { kind: 'malformed', message: 'It is not valid JSON.' };
  const place = positionAt(lineStarts(text), stop.offset);
  const where = stop.offset === text.length ? 'it ends' : 'something else stands';
  const message = `It is not valid JSON: ${where} at line ${place.line}, column ${place.column}, where ${stop.wanted} is wanted.`;
  return { kind: 'malformed', message, ...place };
}

interface OpenValue {
  readonly keys: Set<string> | undefined;
  expectsKey: boolean;
}

/** Reads every character once: a text of quotation marks must not cost more than another. */
function scan(text: string): { depth: number; faults: JsonFault[] } {
  const open: OpenValue[] = [];
  const faults: JsonFault[] = [];
  const starts = lineStarts(text);
  const fault = (kind: JsonFault['kind'], message: string, offset: number): void => {
    if (faults.length < MAX_FAULTS) faults.push({ kind, message, ...positionAt(starts, offset) });
  };
  let depth = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset] as string;
    const inner = open.at(-1);
    if (character === '{' || character === '[') {
      open.push({ keys: character === '{' ? new Set() : undefined, expectsKey: character === '{' });
      depth = Math.max(depth, open.length);
    } else if (character === '}' || character === ']') {
      open.pop();
    } else if (character === ',' && inner !== undefined) {
      inner.expectsKey = inner.keys !== undefined;
    } else if (character === '"') {
      const end = endOfString(text, offset);
      const value = unescaped(text.slice(offset, end));
      if (!value.isWellFormed()) fault('lone-surrogate', 'It has half a character (a lone surrogate).', offset);
      if (inner?.keys !== undefined && inner.expectsKey) {
        inner.expectsKey = false;
        if (value === '__proto__') fault('unsafe-key', 'The key "__proto__" is not accepted.', offset);
        if (inner.keys.has(value)) fault('duplicate-key', `The key ${JSON.stringify(value)} is given twice.`, offset);
        inner.keys.add(value);
      }
      offset = end - 1;
    } else if (STARTS_NUMBER.test(character)) {
      const end = endOfNumber(text, offset);
      if (!isSafe(text.slice(offset, end))) fault('unsafe-number', 'A number is too large to be exact.', offset);
      offset = end - 1;
    }
  }
  return { depth, faults };
}

const STARTS_NUMBER = /[-0-9]/;

/** The offset after the string that begins at `start`, or the end of the text where it is never closed. */
function endOfString(text: string, start: number): number {
  for (let offset = start + 1; offset < text.length; offset += 1) {
    if (text[offset] === '\\') offset += 1;
    else if (text[offset] === '"') return offset + 1;
  }
  return text.length;
}

function endOfNumber(text: string, start: number): number {
  const rest = /[-+.0-9eE]*/y;
  rest.lastIndex = start;
  rest.test(text);
  return rest.lastIndex;
}

/** RFC 7493, 2.2: whole numbers up to 2⁵³ - 1, and nothing that becomes an infinity. */
function isSafe(number: string): boolean {
  const value = Number(number);
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

/** `"a"` and `"\u0061"` are the same key. */
function unescaped(token: string): string {
  try {
    return JSON.parse(token) as string;
  } catch {
    return token;
  }
}
