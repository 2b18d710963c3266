import { escaped, legible } from '../model/legible.ts';

/**
 * What a runner of workflows takes for a command in a log: `::name::` where a line begins, `##[name]` and Azure's
 * `##vso[name]` anywhere in it (actions/runner, ActionCommand.cs; catalogue 131). A report may be printed as it is.
 */
const COMMAND = /#(?=#[a-z]{0,20}\[)/gi;
const COLONS = /^([ \t]*):(?=:)/gm;

/**
 * A finding or problem as a report holds it: nothing in its texts paints, hides or begins a line, or commands who logs it,
 * because not everybody shows a report with our renderers (catalogue 132). Evidence keeps its lines, and its tabs, by which
 * columns count. Half a character, which JSON can name and the canonical form cannot hold, becomes U+FFFD (catalogue 154).
 */
export function written<T extends object>(told: T): T {
  const members = Object.entries(told).map(([key, value]) => [
    key,
    typeof value === 'string' ? writtenText(value, key === 'evidence' ? '\n\t' : '') : value,
  ]);
  return Object.fromEntries(members) as T;
}

/** `text` as a report holds it; the characters in `kept` stay. A skill's name is a directory's, which may be any text. */
export function writtenText(text: string, kept = ''): string {
  return legible(text.toWellFormed(), kept)
    .replace(COMMAND, escaped)
    .replace(COLONS, (_, indent: string) => `${indent}${escaped(':')}`);
}
