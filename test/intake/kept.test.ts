import { renameSync, rmSync, symlinkSync } from 'node:fs';
import type * as promises from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { candidateAt } from '../../src/intake/directory.ts';
import { candidateFromTree } from '../../src/intake/tree.ts';
import { type Candidate, candidateOf, HEAD, MAX_READ } from '../../src/model/candidate.ts';
import { type Contents, folder, pipeAt } from './folder.ts';

/** What somebody does to a directory right after a file of it was first looked at. */
let swap: ((path: string) => void) | undefined;

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof promises>();
  const lstat = async (path: string) => {
    const status = await real.lstat(path);
    if (status.isFile()) swap?.(path);
    return status;
  };
  return { ...real, lstat };
});
afterEach(() => {
  swap = undefined;
});

/** What a skill's own files may be replaced by while we read them. */
const SWAPS: readonly (readonly [what: string, put: (path: string, elsewhere: string) => void])[] = [
  ['a link to another file', (path, elsewhere) => symlinkSync(elsewhere, path)],
  ['a pipe that nobody writes to', (path) => pipeAt(path)],
  ['another file', (path, elsewhere) => renameSync(elsewhere, path)],
];

test.for(SWAPS)('%s that was put in place of a file is neither followed nor waited for', async ([, put]) => {
  const [at, elsewhere] = [folder({ 'x.py': 'x' }), join(folder({ secret: 'secret' }), 'secret')];
  swap = (path) => {
    rmSync(path);
    put(path, elsewhere);
  };
  const { files } = await candidateAt(at, 'x');
  expect(files.map(({ path, kind, bytes }) => [path, kind, bytes.length])).toEqual([['x.py', 'unreadable', 0]]);
});

/** The candidate of the same bytes as a commit lists them. */
function fromTree(contents: Contents): Promise<Candidate> {
  const entries = Object.entries(contents).map(([path, text]) => {
    const size = Buffer.from(text).length;
    return { mode: '100644', kind: 'blob', hash: path, size, path };
  });
  return candidateFromTree('x', entries, async (path) => Buffer.from(contents[path] ?? ''));
}

describe('of a candidate', () => {
  const large = 'x'.repeat(MAX_READ);

  test('the bytes of its three files are kept, and of another its beginning', async () => {
    const contents = { 'skill.json': large, 'test_x.py': large, 'x.py': large, 'y.py': large };
    for (const { files } of [await candidateAt(folder(contents), 'x'), await fromTree(contents)])
      expect(files.map(({ path, size, bytes }) => [path, size, bytes.length])).toEqual([
        ['skill.json', MAX_READ, MAX_READ],
        ['test_x.py', MAX_READ, MAX_READ],
        ['x.py', MAX_READ, MAX_READ],
        ['y.py', MAX_READ, HEAD],
      ]);
  });

  test.for([
    ['ordinary files', { 'skill.json': '{}', 'x.py': 'x', 'test_x.py': '' }],
    ['other files', { 'x.py': 'x', 'y.py': 'y'.repeat(1000), 'empty/file': '' }],
  ] as [string, Contents][])('with %s the digest is that of all bytes', async ([, contents]) => {
    const all = Object.entries(contents).map(([path, text]) => {
      const bytes = Buffer.from(text);
      return { path, kind: 'file', size: bytes.length, bytes } as const;
    });
    const { digest } = candidateOf('x', all);
    expect([(await candidateAt(folder(contents), 'x')).digest, (await fromTree(contents)).digest]).toEqual([
      digest,
      digest,
    ]);
  });

  test('that is too large the same is left out of a directory and of a commit', async () => {
    const contents = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`f${index}`, large]));
    const [one, two] = [await candidateAt(folder(contents), 'x'), await fromTree(contents)];
    expect([one.files.length, one.omitted, one.digest]).toEqual([4, 3, two.digest]);
  });
});
