import { integersIn } from '../syntax/integers.ts';
import { nodesOf, placeOf } from '../syntax/source.ts';
import { type TextGroup, textGroupsOf } from '../syntax/texts.ts';
import { MIN_BLOB, longestBlob, tableBlob } from './blob.ts';
import type { SourceRule } from './rule.ts';

/** Integers in one display that nobody reads: more than a table of all bytes has. */
const MAX_INTEGERS = 256;

export const rule: SourceRule = {
  id: 'encoded-blob',
  on: 'source',
  severity: 'review',
  summary:
    'Encoded data in a long string, a table of strings, a long number or many, which nobody can review by reading.',
  catalogue: [86, 119],
  *check({ source }) {
    const fix = 'Write the data in a form that can be read, or compute it.';
    for (const group of textGroupsOf(source)) {
      for (const { node, message } of blobsIn(group)) yield { message, fix, ...placeOf(source, node) };
    }
    for (const node of nodesOf(source, 'integer')) {
      const digits = node.end - node.start;
      if (digits < MIN_BLOB) continue;
      yield { message: `The number has ${digits} digits.`, fix, ...placeOf(source, node) };
    }
    for (const { node, values } of integersIn(source)) {
      // What only grows is a table that can be checked: primes, powers, dates.
      if (values.length <= MAX_INTEGERS || values.every((value, index) => value >= (values[index - 1] ?? -Infinity)))
        continue;
      yield { message: `The table holds ${values.length} numbers.`, fix, ...placeOf(source, node) };
    }
  },
};

/** The strings of `group` that hold encoded data, or the whole of them if it does only together. */
function blobsIn({ node, texts }: TextGroup): { readonly node: TextGroup['node']; readonly message: string }[] {
  const found = texts
    .map((text) => ({ node: text.node, length: longestBlob(text.value) }))
    .filter(({ length }) => length > 0)
    .map((blob) => ({ node: blob.node, message: `The string holds ${blob.length} characters of encoded data.` }));
  if (found.length > 0 || texts.length < 2) return found;
  const length = tableBlob(texts.map(({ value }) => value));
  return length === 0 ? [] : [{ node, message: `The strings hold ${length} characters of encoded data together.` }];
}
