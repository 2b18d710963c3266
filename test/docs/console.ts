/** One command of a page's `console` block, and what the page says that it prints. */
export interface Shown {
  readonly command: string;
  readonly output: string;
  /** The page shows its exit code next; any other command must end with 0. */
  readonly mayFail: boolean;
}

/** Every `console` block of a Markdown page whose text `isMeant`, as its commands in order. */
export function shownIn(page: string, isMeant: (block: string) => boolean = () => true): Shown[] {
  const blocks = [...page.matchAll(/^```console\n(.*?)^```$/gms)].map(([, block = '']) => block).filter(isMeant);
  return blocks.flatMap((block) => {
    const parts = block.split(/^\$ /m).slice(1);
    return parts.map((part, index) => {
      const [command = '', ...output] = part.split('\n');
      return { command, output: output.join('\n'), mayFail: parts[index + 1]?.startsWith('echo $?') === true };
    });
  });
}

/** Whether this was printed: `…` is anything in a line, and on a line of its own any lines. */
export function isAsShown(output: string, printed: string): boolean {
  return fits(output.split('\n'), printed.split('\n'), (shown, line) => fits([...shown], [...line], Object.is));
}

/** By hand, and no regular expression: what does not fit is said after a product of both lengths, and not after a power. */
function fits(
  shown: readonly string[],
  printed: readonly string[],
  isSame: (a: string, b: string) => boolean,
): boolean {
  let at = 0;
  let left: { readonly after: number; skipped: number } | undefined;
  for (let next = 0; next < printed.length; ) {
    if (shown[at] === '…') {
      at += 1;
      left = { after: at, skipped: next };
    } else if (at < shown.length && isSame(shown[at] ?? '', printed[next] ?? '')) {
      at += 1;
      next += 1;
    } else {
      if (left === undefined) return false;
      left.skipped += 1;
      next = left.skipped;
      at = left.after;
    }
  }
  return shown.slice(at).every((rest) => rest === '…');
}
