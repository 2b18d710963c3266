import type { Source } from '../../syntax/source.ts';
import { applied, type Mutant } from './mutant.ts';

/** Lines shown around a change. */
const CONTEXT = 2;

/** `mutant` as a unified diff of `source`. */
export function unifiedDiff(source: Source, mutant: Mutant): string {
  const [before, after] = [source.text, applied(source.text, mutant)].map((text) => text.split('\n')) as [
    string[],
    string[],
  ];
  const first = mutant.line - 1;
  const end = first + source.text.slice(mutant.start, mutant.end).split('\n').length;
  const endAfter = end + after.length - before.length;
  const top = Math.max(0, first - CONTEXT);
  const below = before.slice(end, end + CONTEXT).filter((line, at, { length }) => line !== '' || at < length - 1);
  const range = (to: number): string => `${top + 1},${to - top + below.length}`;
  const marked = (mark: string, lines: readonly string[]): string[] => lines.map((line) => mark + line);
  return [
    `--- ${source.file}`,
    `+++ ${source.file} (${mutant.token})`,
    `@@ -${range(end)} +${range(endAfter)} @@`,
    ...marked(' ', before.slice(top, first)),
    ...marked('-', before.slice(first, end)),
    ...marked('+', after.slice(first, endAfter)),
    ...marked(' ', below),
  ].join('\n');
}
