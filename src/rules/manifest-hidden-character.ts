import { HIDDEN_PATTERN } from '../syntax/hidden.ts';
import type { ManifestRule } from './rule.ts';

const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;

export const rule: ManifestRule = {
  id: 'manifest-hidden-character',
  on: 'manifest',
  severity: 'block',
  summary: 'A character in skill.json that is invisible or changes how the text around it is shown.',
  catalogue: [58, 59, 120, 132, 133],
  *check({ candidate }) {
    const file = 'skill.json';
    const bytes = candidate.files.find(({ path }) => path === file)?.bytes ?? new Uint8Array();
    // Neither a character nor the escape of one that could be hidden.
    if (bytes.every((byte) => (byte >= 0x20 && byte < 0x7f && byte !== BACKSLASH) || byte === LINE_FEED)) return;
    for (const [index, line] of new TextDecoder().decode(bytes).split('\n').entries()) {
      const hidden = hiddenIn(line);
      if (hidden === undefined) continue;
      const name = hidden.toString(16).toUpperCase().padStart(4, '0');
      yield {
        message: `skill.json has the character U+${name}, which is not shown as what it is.`,
        fix: 'Remove the character, and its escape too: whoever reads the text gets what the escape stands for.',
        file,
        line: index + 1,
      };
    }
  },
};

/** An escape of a code unit, or a surrogate pair of them; a backslash before it that is itself escaped makes it none. */
const ESCAPES = /\\(?:u([0-9a-f]{4})|([bf])|.)/gi;

const HIDDEN = new RegExp(`(${HIDDEN_PATTERN.source})`, 'u');

/** The first hidden code point of a line, be it written as itself or as an escape. A tab or line end in a string is none. */
function hiddenIn(line: string): number | undefined {
  const read = line.replace(ESCAPES, (_, unit?: string, control?: string) =>
    unit !== undefined ? String.fromCharCode(Number.parseInt(unit, 16)) : control !== undefined ? '\b' : '_',
  );
  const [, hidden] = HIDDEN.exec(read) ?? [];
  return hidden?.codePointAt(0);
}
