import fc from 'fast-check';
import type { Tree } from 'web-tree-sitter';
import { describe, expect, test } from 'vitest';
import { pythonGrammar } from '../../src/syntax/grammar.ts';
import type { PyNode } from '../../src/syntax/tree.ts';
import { nodesByCursor } from '../../src/syntax/tree-cursor.ts';
import { readerFor, SAMPLE } from '../../src/syntax/tree-reader.ts';

const { parser, nodesOf } = await pythonGrammar();

/** What `read` says of the tree of `text`: every node with the numbers of its parent and its children. */
function told(text: string, read: (tree: Tree) => readonly PyNode[]): unknown[] {
  const tree = parser.parse(text);
  if (tree === null) throw new Error('no tree');
  const nodes = read(tree);
  tree.delete();
  const number = new Map(nodes.map((node, index) => [node, index]));
  return nodes.map((node) => ({
    ...node,
    parent: node.parent && number.get(node.parent),
    children: node.children.map((child) => number.get(child)),
  }));
}

/** One statement for each thing that Python's grammar has, and then some. */
const STATEMENTS = [
  ...SAMPLE.split('\n'),
  'if a:\n  b\nelif c:\n  d\nelse:\n  e\n',
  'for a, *b in c: pass\nelse: pass\n',
  'while a: break\n',
  'try:\n  a\nexcept* (B, C) as e:\n  raise d from e\nfinally:\n  del f\n',
  'with open(a) as b, c: pass\n',
  'match a:\n  case [1, -2j, "x" "y", None]: pass\n  case A(b, c=d) | {**e}: pass\n  case _ if f: pass\n',
  'class A[T: int](B, metaclass=C):\n  """It."""\n  x: int = 1; y = z = 2\n',
  'def f[T](a, /, b: int = 1, *c, d, **e) -> g:\n  global h\n  nonlocal i\n  yield from j\n  return await k\n',
  'type X[T] = list[T] | None\n',
  'lambda: (yield)\n',
  'x = a if not b else c < d <= e not in f is not g\n',
  'x = [*a, {**b}, {c for d in e if f}, {g: h for i in j}, (k := l), m[1:2, ::3], ...]\n',
  'f"{a!r:>{b}}{c=}" rb"\\x00" """d\n\ne"""\n',
  'print >> a, b\nexec "c"\n',
  'x = 1_000 + 0xFf ** -1.5e3j @ ~y // z << 2 & 3 ^ 4\n',
  `x = "${'a'.repeat(300)}"\n${'\n'.repeat(20)}${' '.repeat(300)}\n`,
  'é = "😀" # 😀\r\n',
];
const PIECES = [
  '(',
  ')',
  '[',
  '{',
  '"',
  "'''",
  'f"',
  '\\\n',
  ':',
  '\n',
  '\n  ',
  '\t',
  ',',
  '*',
  '->',
  '@',
  'if ',
  'x',
  '#',
  '\0',
];

describe('a tree read from memory', () => {
  test('is what is read, because both ways read the same out of the sample', () => {
    expect(nodesOf).not.toBe(nodesByCursor);
  });

  test.each(STATEMENTS)('has what the public interface says of %j', (text) => {
    expect(told(text, nodesOf)).toEqual(told(text, nodesByCursor));
  });

  test('has what the public interface says, whatever the text', () => {
    const piece = fc.oneof(fc.constantFrom(...STATEMENTS), fc.constantFrom(...PIECES), fc.string({ maxLength: 5 }));
    const cut = fc.tuple(fc.array(piece, { maxLength: 12 }), fc.nat(400)).map(([all, at]) => {
      const text = all.join('');
      return text.slice(0, at) + text.slice(at + 3);
    });
    fc.assert(
      fc.property(cut, (text) => {
        expect(told(text, nodesOf)).toEqual(told(text, nodesByCursor));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['ten thousand levels', `x = ${'('.repeat(10_000)}1${')'.repeat(10_000)}\n`],
    ['ten thousand statements', 'x\n'.repeat(10_000)],
    ['ten thousand elements', `x = [${'1,'.repeat(10_000)}]\n`],
    ['ten thousand errors', ') '.repeat(10_000)],
  ])('has what the public interface says of %s', (_, text) => {
    expect(told(text, nodesOf)).toEqual(told(text, nodesByCursor));
  });

  test.each([
    ['there is none to be seen', {}],
    [
      'everything in it is elsewhere',
      { HEAPU8: new Uint8Array(4), HEAPU16: new Uint16Array(2), HEAPU32: new Uint32Array(1) },
    ],
  ])('is not what is read where %s', (_, memory) => {
    expect(readerFor(parser, memory)).toBe(nodesByCursor);
  });
});
