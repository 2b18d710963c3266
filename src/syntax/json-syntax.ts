/** Where a text stops being JSON (RFC 8259), and what could stand there instead. */
export interface JsonStop {
  /** UTF-16 code units; the length of the text where it ends too early. */
  readonly offset: number;
  readonly wanted: string;
}

const SPACE = /[\t\n\r ]*/y;
const TOKEN =
  /[{}[\]:,]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![-+.\w])|(?:true|false|null)(?!\w)/y;

type Wants = 'a value' | 'a value or ]' | 'a key or }' | 'a key' | ':' | ', or }' | ', or ]' | 'nothing more';

/**
 * Where `text` stops being JSON; undefined where all of it is. Says the same on every runtime, whose own messages differ,
 * and does not recurse.
 */
export function jsonStop(text: string): JsonStop | undefined {
  const open: ('{' | '[')[] = [];
  let wants: Wants = 'a value';
  const after = (): Wants => (open.at(-1) === '{' ? ', or }' : open.at(-1) === '[' ? ', or ]' : 'nothing more');
  for (let offset = 0; ; ) {
    offset = endOf(SPACE, text, offset);
    const end = endOf(TOKEN, text, offset);
    const token = text.slice(offset, end);
    const next: Wants | undefined = token === '' ? undefined : step(wants, token[0] as string, open, after);
    if (next === undefined)
      return wants === 'nothing more' && offset === text.length ? undefined : { offset, wanted: wants };
    wants = next;
    offset = end;
  }
}

/** What is wanted after a token that begins with `first`; undefined where that token may not stand here. */
function step(wants: Wants, first: string, open: ('{' | '[')[], after: () => Wants): Wants | undefined {
  const closes = (first === '}' && /\}$/.test(wants)) || (first === ']' && /\]$/.test(wants));
  if (closes) {
    open.pop();
    return after();
  }
  if (wants === ':') return first === ':' ? 'a value' : undefined;
  if (wants === ', or }') return first === ',' ? 'a key' : undefined;
  if (wants === ', or ]') return first === ',' ? 'a value' : undefined;
  if (wants === 'a key' || wants === 'a key or }') return first === '"' ? ':' : undefined;
  if (wants === 'nothing more' || /[}\]:,]/.test(first)) return undefined;
  if (first !== '{' && first !== '[') return after();
  open.push(first);
  return first === '{' ? 'a key or }' : 'a value or ]';
}

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}
