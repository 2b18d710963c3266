import { existsSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { logKey } from '../../../src/registry/layout.ts';
import { openStore } from '../../../src/registry/open-store.ts';
import { directoryStore } from '../../../src/registry/stores/directory.ts';
import { verifyRegistry } from '../../../src/registry/verify/verify.ts';
import { folder } from '../../intake/folder.ts';
import { proposalOf, publish, TRUST } from '../proposals.ts';

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
