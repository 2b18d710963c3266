const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** One escape of a literal of text; those of the second alternative are of bytes as well. */
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-7]{1,3})|([\s\S]))/g;

/** What a Python string literal holds. */
export interface TextLiteral {
  readonly isBytes: boolean;
  /** Of bytes: one character a byte. */
  readonly text: string;
}

/** The literal written as `spelled`; undefined for one with values in it and for names of characters, which we have no table of. */
export function textLiteral(spelled: string): TextLiteral | undefined {
  const parts = /^([a-z]{0,2})('''|"""|'|")([\s\S]*)\2$/i.exec(spelled);
  if (parts === null) return undefined;
  const [, flags = '', , body = ''] = parts;
  const isBytes = /b/i.test(flags);
  if (/[ft]/i.test(flags) && /[{}]/.test(body)) return undefined;
  if (/r/i.test(flags)) return { isBytes, text: body };
  if (!isBytes && /\\N\{/.test(body)) return undefined;
  const text = body.replace(ESCAPE, (whole, short, long, hex, octal, other) => {
    if (isBytes && (short !== undefined || long !== undefined)) return whole;
    const digits = short ?? long ?? hex;
    if (digits !== undefined) return character(Number.parseInt(digits, 16)) ?? whole;
    if (octal !== undefined) return character(Number.parseInt(octal, 8)) ?? whole;
    return SIMPLE[other] ?? whole;
  });
  return { isBytes, text };
}

function character(point: number): string | undefined {
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
