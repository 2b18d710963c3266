import { escaped, legible } from '../model/legible.ts';

/**
 * What a runner of workflows takes for a command in a log: `::name::` where a line begins, `##[name]` and Azure's
 * `##vso[name]` anywhere in it (actions/runner, ActionCommand.cs; catalogue 131).
 */
const COMMAND = /(?<=^\s*):(?=:)|#(?=#[a-z]*\[)/gi;

/**
 * `text` as one line that a terminal shows as it is: control, bidi and invisible characters become escapes, so that
 * nothing untrusted repaints a line (catalogue 132) or commands whoever reads the log. At most `most` UTF-16 code units.
 */
export function visible(text: string, most = 300): string {
  // What is cut is not searched: a mebibyte of spaces would be, again and again.
  const shown = legible(text.slice(0, most + 1)).replace(COMMAND, escaped);
  return shown.length > most ? `${shown.slice(0, most - 1).toWellFormed()}…` : shown;
}
