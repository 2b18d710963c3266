import type { Value } from '../../sandbox/values.ts';
import { textLiteral } from './text-literal.ts';
import { bool, bytes, int, NONE, str } from './values.ts';

/** A type hint as it is written: a name with what stands in its brackets, a choice, a list of hints, or a literal value. */
export type HintTree =
  | { readonly name: string; readonly parts: readonly HintTree[] }
  | { readonly choice: readonly HintTree[] }
  | { readonly list: readonly HintTree[] }
  | { readonly value: Value };

const TOKEN = /\s*(?:([A-Za-z_][\w.]*)|(-?\d+)|([rbu]{0,2}(?:"[^"\\\n]*"|'[^'\\\n]*'))|(\.\.\.|[[\],|()]))/iy;
const LONGEST = 2000;
const DEEPEST = 20;

/** Reads `hint`; undefined for what is no plain hint. A hint in quotes is read as what the quotes hold. */
export function hintTree(hint: string): HintTree | undefined {
  return hint.length > LONGEST ? undefined : new Reader(tokensOf(hint)).whole();
}

type Token = readonly [name?: string, number?: string, text?: string, sign?: string];

function tokensOf(hint: string): Token[] | undefined {
  const tokens: Token[] = [];
  const text = hint.trim();
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (match === null) return undefined;
    tokens.push([match[1], match[2], match[3], match[4]] as unknown as Token);
  }
  return tokens;
}

class Reader {
  readonly #tokens: readonly Token[] | undefined;
  #at = 0;

  constructor(tokens: readonly Token[] | undefined) {
    this.#tokens = tokens;
  }

  whole(): HintTree | undefined {
    const tree = this.#tokens === undefined ? undefined : this.#choice(0);
    return this.#at === this.#tokens?.length ? tree : undefined;
  }

  #takes(sign: string): boolean {
    if (this.#tokens?.[this.#at]?.[3] !== sign) return false;
    this.#at++;
    return true;
  }

  #choice(depth: number): HintTree | undefined {
    const first = this.#one(depth);
    if (first === undefined) return undefined;
    const choice = [first];
    while (this.#takes('|')) {
      const next = this.#one(depth);
      if (next === undefined) return undefined;
      choice.push(next);
    }
    return choice.length === 1 ? first : { choice };
  }

  #one(depth: number): HintTree | undefined {
    if (depth > DEEPEST) return undefined;
    if (this.#takes('...')) return { name: '...', parts: [] };
    if (this.#takes('[')) {
      const list = this.#list(']', depth);
      return list && { list };
    }
    if (this.#takes('(')) {
      const list = this.#list(')', depth);
      return list?.length === 1 ? list[0] : list && { list };
    }
    const token = this.#tokens?.[this.#at++];
    const [name, number, text] = token ?? [];
    if (number !== undefined) return { value: int(BigInt(number)) };
    if (text !== undefined) return quoted(text);
    if (name === undefined) return undefined;
    if (name === 'None') return { value: NONE };
    if (name === 'True' || name === 'False') return { value: bool(name === 'True') };
    const parts = this.#takes('[') ? this.#list(']', depth) : [];
    return parts && { name, parts };
  }

  #list(end: string, depth: number): HintTree[] | undefined {
    const list: HintTree[] = [];
    while (!this.#takes(end)) {
      const one = this.#choice(depth + 1);
      if (one === undefined) return undefined;
      list.push(one);
      if (!this.#takes(',') && this.#tokens?.[this.#at]?.[3] !== end) return undefined;
    }
    return list;
  }
}

function quoted(spelled: string): HintTree | undefined {
  const literal = textLiteral(spelled);
  if (literal === undefined) return undefined;
  return { value: literal.isBytes ? bytes(literal.text) : str(literal.text) };
}
