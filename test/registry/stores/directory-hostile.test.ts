import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verify } from '../../../src/commands/verify.ts';
import { digestOf } from '../../../src/model/digest.ts';
import { logKey, reportKey, snapshotKey } from '../../../src/registry/layout.ts';
import { openStore } from '../../../src/registry/open-store.ts';
import { publishEach, publishReleases } from '../../../src/registry/publish.ts';
import { rebuildViews } from '../../../src/registry/rebuild.ts';
import { directoryStore } from '../../../src/registry/stores/directory.ts';
import { verifyRegistry } from '../../../src/registry/verify/verify.ts';
import { folder } from '../../intake/folder.ts';
import { indexIn, proposalOf, publish, TRUST, versionsIn, writerOf } from '../proposals.ts';

const bytes = new TextEncoder().encode('{}');

test('a link in the place of what writers leave aside has no file removed elsewhere', async () => {
  const [root, elsewhere] = [folder(), folder()];
  const old = join(elsewhere, 'old');
  writeFileSync(old, 'old');
  utimesSync(old, 1e9, 1e9);
  symlinkSync(elsewhere, join(root, '.aside'));
  await expect(directoryStore(root).putIfAbsent('index.json', bytes)).rejects.toMatchObject({
    code: 'object-irregular',
  });
  expect(existsSync(old)).toBe(true);
});

test('a folder in the next slot is named, and stops nobody', async () => {
  const root = folder();
  const store = directoryStore(root);
  await publish(store, proposalOf('tidy'));
  mkdirSync(join(root, logKey(2)));
  const { discrepancies } = await verifyRegistry(store, { trust: TRUST });
  expect(discrepancies).toMatchObject([{ code: 'record-junk', key: logKey(2) }]);
  expect(await publish(directoryStore(root), proposalOf('other'))).toMatchObject({ version: 1, sequence: 3 });
});

test('a generation after which there is none stops a writer at once, and says what to remove', async () => {
  const root = folder();
  const store = directoryStore(root);
  await store.putIfAbsent('index.json', bytes);
  const before = await store.get('index.json');
  expect((await store.putIfMatch('index.json', new TextEncoder().encode('[]'), before?.tag ?? '')).written).toBe(true);
  writeFileSync(join(root, '.generations/index.json/999999999999999'), 'last');
  const last = await store.get('index.json');
  await expect(store.putIfMatch('index.json', bytes, last?.tag ?? '')).rejects.toMatchObject({
    code: 'object-irregular',
    where: '.generations/index.json/999999999999999',
  });
  rmSync(join(root, '.generations'), { recursive: true });
  expect((await store.putIfMatch('index.json', bytes, last?.tag ?? '')).written).toBe(true);
});

test.each(['a//b', '/a', 'a//', 'a/../b', './a', 'a/b ', 'a?b', 'a'.repeat(501)])(
  's3://bucket/%s is no address of a registry',
  async (prefix) => {
    await expect(openStore(`s3://bucket/${prefix}`, { region: 'us-east-1' })).rejects.toMatchObject({
      code: 'registry-address',
    });
  },
);

test.each(['file:', 'file://', 'file://localhost/x', 'file://tmp/x', 'file:~/x'])(
  '%s is no address of a registry',
  async (url) => {
    await expect(openStore(url)).rejects.toMatchObject({ code: 'registry-address' });
  },
);

test.each([
  ['file:/tmp/a', 'file:/tmp/a'],
  ['file:///tmp/a', 'file:/tmp/a'],
])('%s is the folder of that name', async (url, same) => {
  expect((await openStore(url)).url).toBe(same);
});

/** A registry with a snapshot: 65 skills, tidy among them. */
async function longRegistry(): Promise<string> {
  const root = folder();
  const names = ['tidy', ...Array.from({ length: 64 }, (_, at) => `skill_${at}`)];
  await publishReleases(
    writerOf(directoryStore(root)),
    names.map((name) => proposalOf(name)),
  );
  return root;
}

function linked(root: string, key: string): void {
  const elsewhere = join(folder(), 'elsewhere');
  renameSync(join(root, key), elsewhere);
  symlinkSync(elsewhere, join(root, key));
}

function filed(root: string, key: string): void {
  rmSync(join(root, key), { recursive: true, force: true });
  writeFileSync(join(root, key), 'a file');
}

function foldered(root: string, key: string): void {
  rmSync(join(root, key), { recursive: true });
  mkdirSync(join(root, key, 'in/it'), { recursive: true });
}

const told = async (root: string) => {
  const { holds, discrepancies } = await verify({ registry: `file:${root}` });
  return { holds, told: discrepancies.map(({ code, key }) => `${code} ${key}`) };
};

describe('what stands where a folder of the store belongs is named by a verification:', () => {
  test.for<[string, string, (root: string, key: string) => void]>([
    ['.generations', 'a file', filed],
    ['.generations', 'a link', linked],
    ['.generations/index.json', 'a file', filed],
    ['.generations/timestamp.json', 'a link', linked],
    ['.aside', 'a link', linked],
    ['snapshots', 'a file', filed],
    ['snapshots', 'a link', linked],
    ['log', 'a file', filed],
    ['log', 'a link', linked],
    ['skills', 'a file', filed],
    ['skills', 'a link', linked],
    ['skills/tidy', 'a link', linked],
    ['reports', 'a link', linked],
    ['snapshots/shards', 'a file', filed],
  ])('%s as %s', async ([key, , put]) => {
    const root = await longRegistry();
    expect(await told(root)).toEqual({ holds: true, told: [] });
    put(root, key);
    const found = await told(root);
    expect(found.holds).toBe(false);
    expect(found.told.join('\n')).toContain(key);
  });
});

describe('a rebuild', () => {
  test.for<[string, (root: string, key: string) => void]>([
    ['timestamp.json', linked],
    ['timestamp.json', foldered],
    ['index.json', linked],
    ['catalog.json', foldered],
    [snapshotKey(65), linked],
    ['snapshots', linked],
  ])('says that %s is to be removed, mends the rest, and all when it is gone', async ([key, put]) => {
    const root = await longRegistry();
    const other = key === 'index.json' ? 'catalog.json' : 'index.json';
    writeFileSync(join(root, other), 'broken');
    put(root, key);
    const { replaced, remaining } = await rebuildViews(writerOf(directoryStore(root)));
    expect(remaining.map((each) => each.key)).toEqual([key]);
    expect(replaced).toContain(other);
    rmSync(join(root, key), { recursive: true });
    expect((await rebuildViews(writerOf(directoryStore(root)))).remaining).toEqual([]);
    expect(await told(root)).toEqual({ holds: true, told: [] });
  });

  test('makes a snapshot again that nobody signed, and names one that is of no log', async () => {
    const root = await longRegistry();
    writeFileSync(join(root, snapshotKey(7)), 'junk');
    writeFileSync(join(root, snapshotKey(99)), readFileSync(join(root, snapshotKey(65))));
    expect((await told(root)).told).toEqual([
      `snapshot-altered ${snapshotKey(7)}`,
      `snapshot-altered ${snapshotKey(99)}`,
    ]);
    const { replaced, remaining } = await rebuildViews(writerOf(directoryStore(root)));
    expect(replaced).toContain(snapshotKey(7));
    expect(remaining.map(({ key }) => key)).toEqual([snapshotKey(99)]);
    expect((await told(root)).told).toEqual([`snapshot-altered ${snapshotKey(99)}`]);
    rmSync(join(root, snapshotKey(99)));
    expect(await told(root)).toEqual({ holds: true, told: [] });
  });
});

test('a name that no object can have is told, in characters that mean nothing to a terminal or to Markdown', async () => {
  const root = folder();
  await publish(directoryStore(root), proposalOf('tidy'));
  const twin = '00000000000000000002.JSON';
  for (const name of [
    `log/${twin}`,
    'skills/tidy/\u001b[31m.json',
    'skills/ti\u0501y',
    'Index.json',
    '[x](y)|`z`',
    'README.md',
  ])
    writeFileSync(join(root, name), '{}');
  const { holds, told: all } = await told(root);
  expect({ holds, told: all }).toEqual({
    holds: false,
    told: [
      'foreign-object %5Bx%5D%28y%29%7C%60z%60',
      'stray-object Index.json',
      'foreign-object README.md',
      `stray-object log/${twin}`,
      'stray-object skills/ti%D4%81y',
      'stray-object skills/tidy/%1B%5B31m.json',
    ],
  });
});

describe('what stands in the way of one skill stops no other:', () => {
  test.for<[string, string, (root: string) => void]>([
    ['its folder is a link', 'object-irregular', (root) => symlinkSync(folder(), join(root, 'skills/broken'))],
    ['its folder is a file', 'object-irregular', (root) => writeFileSync(join(root, 'skills/broken'), '')],
    [
      'its report is another one',
      'report-altered',
      (root) => writeFileSync(join(root, reportKey(digestOf(proposalOf('broken').report))), 'x'),
    ],
    [
      'its report is a link',
      'report-altered',
      (root) => symlinkSync('/dev/null', join(root, reportKey(digestOf(proposalOf('broken').report)))),
    ],
  ])('%s (%s)', async ([, code, prepare]) => {
    const root = folder();
    await publish(directoryStore(root), proposalOf('tidy'));
    prepare(root);
    const proposals = ['one', 'broken', 'two'].map((name) => proposalOf(name));
    const outcomes = await publishEach(writerOf(directoryStore(root)), proposals);
    expect(outcomes).toMatchObject([
      { name: 'one', version: 1 },
      { name: 'broken', refusal: { code } },
      { name: 'two', version: 1 },
    ]);
    expect(await versionsIn(directoryStore(root))).toEqual({ tidy: [1], one: [1], two: [1] });
    expect(await indexIn(directoryStore(root))).toMatchObject({ one: [1], two: [1] });
  });

  test('but what stands in the way of the log stops the run', async () => {
    const root = folder();
    await publish(directoryStore(root), proposalOf('tidy'));
    linked(root, 'log');
    const proposals = ['one', 'two'].map((name) => proposalOf(name));
    await expect(publishEach(writerOf(directoryStore(root)), proposals)).rejects.toMatchObject({
      code: 'object-irregular',
      where: 'log',
    });
  });
});
