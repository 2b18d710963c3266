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

/** What matches the output as shown: `…` is anything in a line, and on a line of its own any lines. */
export function pattern(output: string): RegExp {
  const escaped = output.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/^…\n/gm, '(?:.*\\n)*').replaceAll('…', '[^\\n]*')}$`);
}
