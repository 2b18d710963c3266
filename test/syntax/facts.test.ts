import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/syntax/facts.ts';
import { sourceOf } from '../../src/syntax/source.ts';

/** The facts of `text` as sorted lines; statements only where `of` names them. */
async function facts(text: string, of?: string): Promise<string[]> {
  const all = factsOf(await sourceOf('implementation', 'any.py', text));
  return [...all]
    .filter(([fact]) => (of === undefined ? !fact.startsWith('statement ') : fact.startsWith(of)))
    .map(([fact, count]) => (count === 1 ? fact : `${fact} ×${count}`))
    .sort();
}

describe('facts are', () => {
  test.each([
    ['import a.b as c, d.e', ['bind c', 'bind d', 'import a.b as c', 'import d.e']],
    ['from .. a import (b, c as d)', ['bind b', 'bind d', 'from ..a import b', 'from ..a import c as d']],
    ['from __future__ import annotations', ['bind annotations', 'from __future__ import annotations']],
    ['x += y.z', ['bind x', 'read .z', 'read x', 'read y']],
    ['x.y = z', ['read x', 'read z', 'write .y']],
    ['f(a, b=1)', ['call', 'keyword b', 'number', 'read a', 'read f']],
    ['"a" "b"; b"c"; f"{x!r:>{y}}" "d"', ['bytes', 'f-string', 'interpolation ×2', 'read x', 'read y', 'string']],
    ['ｏｓ', ['read os']],
    ['def f(a, *b, c=1): global d', ['bind a', 'bind b', 'bind c', 'bind f', 'global d', 'number']],
    [
      'match x:\n    case A.B(c=d) | {"k": None, **e}: pass',
      ['None', 'bind d', 'bind e', 'case clause', 'read .B', 'read .c', 'read A', 'read x', 'string'],
    ],
  ])('%s', async (text, expected) => {
    expect(await facts(`${text}\n`)).toEqual(expected);
  });

  test('every statement with its line, how deep it stands, and its kind', async () => {
    const text = '@d\nclass A:\n    x: int = 1\n    if x: pass\n    elif y:\n        y = 1; y += 2\n';
    expect(await facts(text, 'statement')).toEqual([
      'statement 2 0 ClassDef',
      'statement 3 1 AnnAssign',
      'statement 4 1 If',
      'statement 4 2 Pass',
      'statement 6 2 Assign',
      'statement 6 2 AugAssign',
    ]);
  });
});
