import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topLevelFunctions } from '../../src/syntax/functions.ts';
import { importsOf } from '../../src/syntax/imports.ts';
import { placeOf, sourceOf, textOf } from '../../src/syntax/source.ts';
import type { PyNode } from '../../src/syntax/tree.ts';

const parsed = (text: string) => sourceOf('implementation', 'x.py', text);
const imports = async (text: string) =>
  importsOf(await parsed(text)).map(({ module, name, alias }) =>
    [module, name, alias].filter((part) => part !== undefined).join(' '),
  );

/** Every node below and including `root`, in source order. */
const all = (root: PyNode): PyNode[] => [root, ...root.children.flatMap(all)];

describe('a source', () => {
  test('covers its text with the leaves of its tree, in order', async () => {
    const source = await parsed('def f(a, *, b=1):\n    """é😀"""\n    return f"{a!r}{b}"\n');
    const leaves = source.nodes.filter(({ children }) => children.length === 0);
    expect(leaves.map((leaf) => textOf(source, leaf)).join('')).toBe(source.text.replace(/[ \n]/g, ''));
  });

  test('gives places in lines and UTF-16 code units, counted from 1', async () => {
    const source = await parsed('x = "😀"; y = 1\r\n\r\nz = 2\r\n');
    const places = source.nodes.filter(({ type }) => type === 'identifier').map((node) => placeOf(source, node));
    expect(places.map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [1, 11],
      [3, 1],
    ]);
  });

  test('is read for whatever text there is', async () => {
    const piece = fc.constantFrom(
      'def ',
      'f',
      '(',
      ')',
      ':',
      '\n',
      '    ',
      '"',
      "'''",
      'import ',
      'x',
      '{',
      'f"',
      '\\',
      '#',
      '😀',
      'é',
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: piece, maxLength: 30 }), async (text) => {
        const { root, nodes } = await parsed(text);
        expect(nodes).toEqual(all(root));
      }),
    );
  });

  test('is read though it nests ten thousand levels deep', async () => {
    const { nodes } = await parsed(`x = ${'('.repeat(10_000)}1${')'.repeat(10_000)}\n`);
    expect(Math.max(...nodes.map(({ depth }) => depth))).toBeGreaterThan(10_000);
  });
});

describe('the imports of a source', () => {
  test.for([
    ['import os', ['os']],
    ['import os.path, sys as s', ['os.path', 'sys s']],
    ['from os import path as p, sep', ['os path p', 'os sep']],
    ['from os import (\n  path,\n  sep,\n)', ['os path', 'os sep']],
    ['from os import *', ['os *']],
    ['from . import x', ['. x']],
    ['from ..a.b import x', ['..a.b x']],
    ['from __future__ import annotations', ['__future__ annotations']],
    ['import os . path', ['os.path']],
    ['import os.\\\n  path', ['os.path']],
    ['if 1:import os', ['os']],
    ['def f():\n  try:\n    import os\n  finally: pass', ['os']],
    ['class A:\n  import os', ['os']],
    ['x = 1; import os', ['os']],
    ['# import os\n"import os"', []],
  ] as const)('%j are %j', async ([text, expected]) => {
    expect(await imports(`${text}\n`)).toEqual(expected);
  });
});

describe('the functions of a source', () => {
  test('are those that are defined at its top level and unconditionally', async () => {
    const text =
      'def a(): pass\nif 1:\n  def b(): pass\nclass C:\n  def c(self): pass\n@x\ndef d():\n  def e(): pass\n';
    expect(topLevelFunctions(await parsed(text)).map(({ name }) => name)).toEqual(['a', 'd']);
  });

  test.for([
    ['def f(): pass', [false, false, false]],
    ['async def f(): pass', [true, false, false]],
    ['def f():\n  """It."""', [false, true, false]],
    ['def f():\n  # why\n  "It."\n  return 1', [false, true, false]],
    ['def f():\n  R"""It."""', [false, true, false]],
    ['def f():\n  "It is " "it."', [false, true, false]],
    ['def f():\n  f"It."', [false, false, false]],
    ['def f():\n  b"It."', [false, false, false]],
    ['def f():\n  Rb"It."', [false, false, false]],
    ['def f():\n  "It is " f"it."', [false, false, false]],
    ['def f():\n  "It.",', [false, false, false]],
    ['def f():\n  x = "It."', [false, false, false]],
    ['def f() -> int: return 1', [false, false, true]],
    ['def f(a: int, /, b: int = 1, *, c: int) -> int: return 1', [false, false, true]],
    ['def f(a) -> int: return 1', [false, false, false]],
    ['def f(a: int): return 1', [false, false, false]],
    ['def f(*a: int, **b: int) -> int: return 1', [false, false, true]],
    ['def f(*a) -> int: return 1', [false, false, false]],
  ] as const)('%j: asynchronous, documented, hinted are %j', async ([text, expected]) => {
    const [fact] = topLevelFunctions(await parsed(`${text}\n`));
    expect([fact?.isAsync, fact?.hasDocstring, fact?.isHinted]).toEqual(expected);
  });
});
