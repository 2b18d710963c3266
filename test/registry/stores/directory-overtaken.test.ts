import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { digestOf } from '../../../src/model/digest.ts';
import { directoryStore } from '../../../src/registry/stores/directory.ts';
import { folder } from '../../intake/folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What happens just before a file is renamed: between its generation and the plain file a writer can be overtaken. */
let beforeRename: () => Promise<unknown> = async () => undefined;
afterEach(() => {
  beforeRename = async () => undefined;
});

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const rename = async (from: string, to: string): Promise<void> => {
    await beforeRename();
    await real.rename(from, to);
  };
  return { ...real, rename };
});

test('a writer that is overtaken leaves the newer bytes in the plain file', async () => {
  const at = folder();
  const store = directoryStore(at);
  await store.putIfAbsent('index.json', bytes('0'));
  beforeRename = async () => {
    beforeRename = async () => undefined;
    expect(await directoryStore(at).putIfMatch('index.json', bytes('2'), digestOf('1'))).toMatchObject({
      written: true,
    });
  };
  expect(await store.putIfMatch('index.json', bytes('1'), digestOf('0'))).toEqual({
    written: true,
    tag: digestOf('1'),
  });
  expect(readFileSync(join(at, 'index.json'), 'utf8')).toBe('2');
  expect(await store.get('index.json')).toMatchObject({ digest: digestOf('2') });
});
