import { describe, expect, test } from 'vitest';
import { HIDDEN_PATTERN, isHidden } from '../../src/syntax/hidden.ts';

/** The classes that the gate promises to refuse, by the tables of the engine that runs the tests. */
const PROMISED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;

function* codePoints(): Iterable<number> {
  for (let code = 0; code <= 0x10ffff; code += 1) yield code;
}

describe('a code point is hidden', () => {
  test('in every class of Unicode that nobody sees, but for tab and line ends', () => {
    const missing = [...codePoints()].filter((code) => PROMISED.test(String.fromCodePoint(code)) && !isHidden(code));
    expect(missing).toEqual([0x09, 0x0a, 0x0d]);
  });

  // One of each trick, so that a failure names it; titles in code points, because the characters would not be seen.
  test.for([
    ['NUL', 0x00],
    ['form feed', 0x0c],
    ['escape', 0x1b],
    ['delete', 0x7f],
    ['next line', 0x85],
    ['soft hyphen', 0xad],
    ['combining grapheme joiner', 0x34f],
    ['Arabic letter mark', 0x61c],
    ['Hangul filler', 0x115f],
    ['Mongolian vowel separator', 0x180e],
    ['zero width space', 0x200b],
    ['zero width joiner', 0x200d],
    ['right-to-left mark', 0x200f],
    ['line separator', 0x2028],
    ['right-to-left override', 0x202e],
    ['word joiner', 0x2060],
    ['invisible plus', 0x2064],
    ['first strong isolate', 0x2068],
    ['pop directional isolate', 0x2069],
    ['blank Braille pattern', 0x2800],
    ['Hangul filler of the block of letters', 0x3164],
    ['private use', 0xe000],
    ['noncharacter', 0xfdd0],
    ['variation selector', 0xfe0f],
    ['byte order mark', 0xfeff],
    ['interlinear annotation', 0xfff9],
    ['noncharacter of a higher plane', 0x1ffff],
    ['musical formatting', 0x1d173],
    ['tag letter', 0xe0041],
    ['variation selector supplement', 0xe0100],
    ['private use of the last plane', 0x10fffd],
  ] as const)('as %s', ([, code]) => {
    expect(isHidden(code)).toBe(true);
  });

  test.for(['\t', '\n', '\r', ' ', '~', 'é', 'ß', '中', 'ع', 'א', '😀', '\u0301', '\u3000'])(
    'and not as %j',
    (character) => {
      expect(isHidden(character.codePointAt(0) ?? 0)).toBe(false);
    },
  );

  test('by the pattern exactly where it is by its number', () => {
    const different = [...codePoints()].filter(
      (code) => (String.fromCodePoint(code).match(HIDDEN_PATTERN) !== null) !== isHidden(code),
    );
    expect(different).toEqual([]);
  });
});
