const MORE = '…';

/** `text` within `most` UTF-16 units, which ends in an ellipsis where it was longer. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${whole(text.slice(0, most - MORE.length))}${MORE}`;
}

/** `text` within `most` bytes of UTF-8, likewise. */
export function cutBytes(text: string, most: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= most) return text;
  let end = most - Buffer.byteLength(MORE);
  while (end > 0 && (bytes[end]! & 0xc0) === 0x80) end -= 1;
  return `${bytes.subarray(0, end).toString('utf8')}${MORE}`;
}

/** Without the first half of a character that was cut through. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}
