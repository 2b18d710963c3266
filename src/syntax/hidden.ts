/**
 * Code points that a reader does not see or that change how the text around them is shown, as inclusive ranges.
 * A table of our own and not `\p{…}`, because the Unicode version differs between the engines that must agree.
 * From Unicode 16: general categories Cc (but tab, line feed, carriage return), Cf, Zl, Zp, Co, all noncharacters, and
 * Default_Ignorable_Code_Point (zero-width, bidi, tags, variation selectors, Hangul fillers); Trojan Source (CVE-2021-42574).
 */
// biome-ignore format: a range a line would be sixty lines
const HIDDEN: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08], [0x0b, 0x0c], [0x0e, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x34f, 0x34f], [0x600, 0x605], [0x61c, 0x61c],
  [0x6dd, 0x6dd], [0x70f, 0x70f], [0x890, 0x891], [0x8e2, 0x8e2], [0x115f, 0x1160], [0x17b4, 0x17b5], [0x180b, 0x180f],
  [0x200b, 0x200f], [0x2028, 0x202e], [0x2060, 0x206f], [0x2800, 0x2800], [0x3164, 0x3164], [0xd800, 0xf8ff],
  [0xfdd0, 0xfdef], [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0xffa0, 0xffa0], [0xfff0, 0xfffb], [0xfffe, 0xffff],
  [0x110bd, 0x110bd], [0x110cd, 0x110cd], [0x13430, 0x1345f], [0x1bca0, 0x1bca3], [0x1d173, 0x1d17a],
  [0x1fffe, 0x1ffff], [0x2fffe, 0x2ffff], [0x3fffe, 0x3ffff], [0x4fffe, 0x4ffff], [0x5fffe, 0x5ffff], [0x6fffe, 0x6ffff],
  [0x7fffe, 0x7ffff], [0x8fffe, 0x8ffff], [0x9fffe, 0x9ffff], [0xafffe, 0xaffff], [0xbfffe, 0xbffff], [0xcfffe, 0xcffff],
  [0xdfffe, 0xdffff], [0xe0000, 0x10ffff],
];

/** Whether the code point is shown to nobody, or shown as something it is not. */
export function isHidden(codePoint: number): boolean {
  return HIDDEN.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** One class that matches every hidden code unit sequence, for scans over long texts. */
export const HIDDEN_PATTERN: RegExp = new RegExp(
  `[${HIDDEN.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')}]`,
  'gu',
);
