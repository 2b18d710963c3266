/** C0 and C1 controls, and what reorders or hides text; tab and line feed are left to the caller. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/**
 * `text` as one line that a terminal shows as it is: control, bidi and invisible characters become escapes, so that
 * nothing untrusted repaints a line (catalogue 132). At most `most` UTF-16 code units.
 */
export function visible(text: string, most = 300): string {
  const shown = text.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  return shown.length > most ? `${shown.slice(0, most - 1).toWellFormed()}…` : shown;
}
