import { importsOf } from '../../syntax/imports.ts';
import type { Source } from '../../syntax/source.ts';
import type { Subject } from '../subject.ts';

/** Of the library, what no clock is read by: not itself, and not through what it lends. */
const TIMELESS = new Set(
  '__future__ abc array base64 bisect cmath collections copy csv dataclasses decimal difflib enum fractions functools hashlib heapq html itertools json keyword math numbers operator random re statistics string struct textwrap types typing unicodedata'.split(
    ' ',
  ),
);

/** Whether, as far as imports show it, a clock may be read. What they do not show is tried in two worlds all the same. */
export function mayReadClocks({ implementation, suite }: Subject): boolean {
  const known = (source: Source): boolean =>
    importsOf(source).every(({ module }) => TIMELESS.has(module.split('.')[0] ?? ''));
  return !(known(implementation) && importsOf(suite).every(({ module }) => !CLOCKS.has(module.split('.')[0] ?? '')));
}

const CLOCKS = new Set(['time', 'datetime', 'calendar']);

/** Whether it matters to it that asserts are left out: it has some, or asks. */
export const mayAssert = ({ implementation }: Subject): boolean =>
  /\b(?:assert|__debug__|flags)\b/.test(implementation.text);
