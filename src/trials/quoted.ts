import { HIDDEN_PATTERN } from '../syntax/hidden.ts';

/** The most of a run's output that is evidence, in UTF-16 code units: its end, where it failed. */
const EVIDENCE = 500;

/** What a run said, as one line of a message. */
export function quoted(text: string): string {
  return withoutCommands(shown(text).replaceAll('\n', '\\u{a}'));
}

/** The end of what a run printed; undefined where that is nothing. */
export function evidenceOf(output: string): { evidence: string } | undefined {
  if (output.trim() === '') return undefined;
  // Shown first and cut afterwards: half an address is none. A cut can make a command, where a line now begins.
  return { evidence: withoutCommands(shown(output).slice(-EVIDENCE).toWellFormed()) };
}

/** Lines of ours about the candidate, with its own words in them, at most about `cap` code units. */
export function excerpt(text: string, cap: number): string {
  const lines = shown(text);
  return withoutCommands(lines.length > cap ? `${lines.slice(0, cap).toWellFormed()}…` : lines);
}

/** The report itself holds nothing that paints or hides, because not everybody shows it with our renderers. */
function shown(text: string): string {
  return steady(text)
    .toWellFormed()
    .replaceAll(/[\t\r]/g, escaped)
    .replaceAll(HIDDEN_PATTERN, escaped);
}

/** Nor what a runner of workflows takes for a command in a log (catalogue 131), as in render/visible.ts; in linear time. */
function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:)/gm, '$1\\u{3a}').replace(/#(?=#[a-z]*\[)/gi, escaped);
}

/** Addresses differ from run to run, and a report must not. At the end one may be cut. */
function steady(text: string): string {
  return text.replace(/0x(?:[0-9a-f]{6,16}|[0-9a-f]{0,5}$)/gi, '0x…');
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
