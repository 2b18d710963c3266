import { describe, expect, test } from 'vitest';
import { blobOf, listTree } from '../../src/github/trees.ts';
import { answering } from './answering.ts';

const entry = (path: string, type: string, sha: string, mode = '100644') => ({ path, type, sha, mode, size: 3 });
const TREES = '/repos/acme/skills/git/trees';

describe('a folder of a commit', () => {
  const { hub, asked } = answering({
    [`GET ${TREES}/commit`]: {
      truncated: false,
      tree: [entry('lib', 'tree', 'lib'), entry('link', 'blob', 'l', '120000')],
    },
    [`GET ${TREES}/lib`]: { truncated: false, tree: [entry('skills', 'tree', 'skills')] },
    [`GET ${TREES}/skills?recursive=1`]: {
      truncated: false,
      tree: [
        entry('a', 'tree', 't'),
        entry('a/a.py', 'blob', 'b1'),
        entry('sub', 'commit', 'c', '160000'),
        { path: 'odd', type: 'commit', mode: '160000' },
      ],
    },
  });

  test('is listed without its folders, whatever else it holds', async () => {
    expect(await listTree(hub, 'commit', 'lib/skills')).toEqual([
      { path: 'a/a.py', mode: '100644', kind: 'blob', hash: 'b1', size: 3 },
      { path: 'sub', mode: '160000', kind: 'commit', hash: 'c', size: 3 },
      { path: 'odd', mode: '160000', kind: 'commit', hash: '', size: 0 },
    ]);
    expect(asked.map(({ line }) => line)).toEqual([
      `GET ${TREES}/commit`,
      `GET ${TREES}/lib`,
      `GET ${TREES}/skills?recursive=1`,
    ]);
  });

  test('is empty where there is none', async () => {
    expect(await listTree(hub, 'commit', 'absent')).toEqual([]);
    expect(await listTree(hub, 'commit', 'lib/absent/deep')).toEqual([]);
  });

  test('is one entry where something else stands in its place', async () => {
    expect(await listTree(hub, 'commit', 'link')).toMatchObject([{ path: '.', mode: '120000' }]);
  });

  test('that GitHub lists in part is github-unavailable', async () => {
    const cut = answering({ [`GET ${TREES}`]: { truncated: true, tree: [entry('skills', 'tree', 'x')] } });
    await expect(listTree(cut.hub, 'commit', 'skills')).rejects.toMatchObject({ code: 'github-unavailable' });
  });
});

describe('a blob', () => {
  const BLOB = 'GET /repos/acme/skills/git/blobs/h';

  test('has its bytes, in whatever lines GitHub sends them', async () => {
    const bytes = Uint8Array.from({ length: 200 }, (_, index) => index);
    const content = Buffer.from(bytes).toString('base64').replace(/.{60}/g, '$&\n');
    expect(await blobOf(answering({ [BLOB]: { encoding: 'base64', content } }).hub, 'h')).toEqual(bytes);
  });

  test('in another encoding is github-unavailable', async () => {
    const { hub } = answering({ [BLOB]: { encoding: 'utf-8', content: 'x' } });
    await expect(blobOf(hub, 'h')).rejects.toMatchObject({ code: 'github-unavailable' });
  });
});
