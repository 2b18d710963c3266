/** Why a text is not the JSON we accept. `line` is 1-based; it is absent where the whole text is at fault. */
export interface JsonFault {
  readonly kind: 'malformed' | 'too-deep' | 'duplicate-key';
  readonly message: string;
  readonly line?: number;
}

export interface StrictJson {
  /** Undefined where the text could not be parsed. */
  readonly value: unknown;
  readonly faults: readonly JsonFault[];
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

/** Deeper values overflow recursive readers (catalogue 127). */
const MAX_DEPTH = 32;

/**
 * Parses JSON and also refuses what `JSON.parse` lets through although readers disagree about it: keys given twice
 * (some keep the first, some the last; catalogue 128) and nesting that overflows recursive readers.
 */
export function parseStrictJson(text: string): StrictJson {
  // The tokens are scanned first, without recursion, because the parser's own stack is what a depth bomb aims at.
  const { depth, duplicates } = scan(text);
  if (depth > MAX_DEPTH) {
    return { value: undefined, faults: [{ kind: 'too-deep', message: `It nests ${depth} levels deep, of which at most ${MAX_DEPTH} are accepted.` }] };
  }
  try {
    return { value: JSON.parse(text), faults: duplicates };
  } catch {
    // The engine's own message differs from runtime to runtime, and a report must not.
    return { value: undefined, faults: [{ kind: 'malformed', message: 'It is not valid JSON.' }] };
  }
}

interface OpenValue {
  readonly keys: Set<string> | undefined;
  expectsKey: boolean;
}

function scan(text: string): { depth: number; duplicates: JsonFault[] } {
  const open: OpenValue[] = [];
  const duplicates: JsonFault[] = [];
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const inner = open.at(-1);
    if (token === '{' || token === '[') {
      open.push({ keys: token === '{' ? new Set() : undefined, expectsKey: token === '{' });
      depth = Math.max(depth, open.length);
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (inner?.keys !== undefined && token === ',') {
      inner.expectsKey = true;
    } else if (inner?.keys !== undefined && token.startsWith('"') && inner.expectsKey) {
      inner.expectsKey = false;
      const key = unescaped(token);
      if (inner.keys.has(key)) duplicates.push({ kind: 'duplicate-key', message: `The key ${JSON.stringify(key)} is given twice.`, line: lineAt(text, index) });
      inner.keys.add(key);
    }
  }
  return { depth, duplicates };
}

/** `"a"` and `"\u0061"` are the same key. */
function unescaped(token: string): string {
  try {
    return JSON.parse(token) as string;
  } catch {
    return token;
  }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
