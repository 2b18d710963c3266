/** The prefix and the opening quotes of a literal. */
const OPENING = /^([a-z]{0,2})('''|"""|'|")/i;

/** The escapes of Python's strings (Language Reference, 2.4.1). Of those that are none, Python keeps the backslash. */
const ESCAPES =
  /\\(?:(\r?\n)|([abfnrtv\\'"])|x([0-9a-fA-F]{2})|([0-7]{1,3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^}\n]{1,100})\})/g;

const CONTROLS: Record<string, string> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** What one string literal stands for; the fields of an f-string are kept as they are written. */
export function stringValue(literal: string): string {
  const [opening = '', prefix = '', quotes = ''] = OPENING.exec(literal) ?? [];
  const body = literal.slice(opening.length, literal.length - quotes.length);
  return /r/i.test(prefix) || !body.includes('\\') ? body : body.replace(ESCAPES, character);
}

function character(escape: string, ...[end, sign, hex, octal, unit, point, name]: (string | undefined)[]): string {
  if (end !== undefined) return '';
  if (sign !== undefined) return CONTROLS[sign] ?? sign;
  if (name !== undefined) return named(name.toUpperCase());
  const code = octal === undefined ? Number.parseInt(hex ?? unit ?? point ?? '', 16) : Number.parseInt(octal, 8);
  return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
}

const REPLACEMENT = '\uFFFD';

/** Characters by their Unicode names, as far as what we look for can be spelt with them. */
function named(name: string): string {
  const [, size, letter] = /^LATIN (SMALL|CAPITAL) LETTER ([A-Z])$/.exec(name) ?? [];
  if (letter !== undefined) return size === 'SMALL' ? letter.toLowerCase() : letter;
  if (name === 'SPACE' || name === 'NO-BREAK SPACE') return ' ';
  if (/^TAG /.test(name)) return '\u{e0020}';
  return /^(?:ZERO WIDTH|WORD JOINER|RIGHT-TO-LEFT|LEFT-TO-RIGHT|POP DIRECTIONAL|SOFT HYPHEN|INVISIBLE)/.test(name)
    ? '\u200b'
    : REPLACEMENT;
}
