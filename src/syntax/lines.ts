/** A position in a text, both 1-based; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The offsets at which the lines of `text` begin. A line ends with LF; in gated text no other character ends one. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** Where `offset` is. By bisection, because how many findings there are in how many lines is the adversary's to choose. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let line = 0;
  for (let past = starts.length; past - line > 1; ) {
    const middle = (line + past) >>> 1;
    if ((starts[middle] ?? 0) <= offset) line = middle;
    else past = middle;
  }
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}
