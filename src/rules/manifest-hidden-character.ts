import { isHidden } from '../syntax/hidden.ts';
import type { ManifestRule } from './rule.ts';

export const rule: ManifestRule = {
  id: 'manifest-hidden-character',
  on: 'manifest',
  severity: 'block',
  summary: 'A character in skill.json that is invisible or changes how the text around it is shown.',
  catalogue: [58, 59, 120, 132, 133],
  *check({ candidate }) {
    const file = 'skill.json';
    const bytes = candidate.files.find(({ path }) => path === file)?.bytes ?? new Uint8Array();
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

/** The first hidden code point of a line, be it written as itself or as an escape. A tab or line end in a string is none. */
function hiddenIn(line: string): number | undefined {
  const read = line.replace(ESCAPES, (_, unit?: string, control?: string) =>
    unit !== undefined ? String.fromCharCode(Number.parseInt(unit, 16)) : control !== undefined ? '\b' : '_',
  );
  return [...read].map((character) => character.codePointAt(0) ?? 0).find(isHidden);
}
