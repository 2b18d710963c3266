/** C0 and C1 controls, and what reorders, hides or is not text. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** `text` with every character that does not show as an escape, such as `\u{1b}`, but for those in `kept`. */
export function legible(text: string, kept = ''): string {
  return text.replace(UNSAFE, (character) => (kept.includes(character) ? character : escaped(character)));
}

/** The code point of `character` in hexadecimal digits, as JavaScript writes it in a string. */
export function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
