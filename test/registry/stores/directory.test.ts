import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { directoryStore } from '../../../src/registry/stores/directory.ts';
import { folder } from '../../intake/folder.ts';
import { unprivileged } from '../../intake/unprivileged.ts';
import { storeContract } from '../store-contract.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (path: string): string => readFileSync(path, 'utf8');

describe('a directory is a store', () => {
  storeContract(async () => directoryStore(folder()), 120);
});

describe('a directory store', () => {
  test('opens a directory that is not there yet, and makes none by reading', async () => {
    const at = folder();
    const store = directoryStore(join(at, 'new'));
    expect(await store.get('index.json')).toBeUndefined();
    expect(await store.listAfter('log/', 'log/')).toEqual([]);
    expect(readdirSync(at)).toEqual([]);
  });

  test('keeps objects as plain files, for programs that know nothing of stores', async () => {
    const at = folder();
    const store = directoryStore(at);
    await store.putIfAbsent('a/b.json', bytes('1'));
    expect(text(join(at, 'a/b.json'))).toBe('1');
    await store.putIfMatch('a/b.json', bytes('2'), '0');
    expect(text(join(at, 'a/b.json'))).toBe('2');
  });

  test('leaves no temporary file, whoever won', async () => {
    const at = folder();
    const store = directoryStore(at);
    await Promise.all(Array.from({ length: 8 }, (_, index) => store.putIfAbsent('a/b', bytes(`${index}`))));
    await Promise.all(Array.from({ length: 8 }, (_, index) => store.putIfMatch('a/b', bytes(`${index}`), '0')));
    const left = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tmp'));
    expect(left).toEqual([]);
  });

  test('lists no temporary file that a dead writer left', async () => {
    const at = folder({ 'log/.0b6e2f8e-8b5c-4b0e-9d0a-0f6f1f9d7c11.tmp': 'half a rec', '.x.tmp': '' });
    const store = directoryStore(at);
    await store.putIfAbsent('log/1', bytes('1'));
    expect(await store.listAfter('', '')).toEqual(['log/1']);
  });

  test.for(['', 'NaN', '"etag"', ' 0', '0x0', '-1', '1e0'])('matches no tag that it never told: %j', async (tag) => {
    const store = directoryStore(folder());
    await store.putIfAbsent('a', bytes('1'));
    expect(await store.putIfMatch('a', bytes('2'), tag)).toEqual({ written: false });
  });

  describe('after the death of a writer between its generation and the plain file', () => {
    const interrupted = (): string => {
      const at = folder({ 'index.json': 'old' });
      mkdirSync(join(at, '.generations/index.json'), { recursive: true });
      writeFileSync(join(at, '.generations/index.json/.aside.tmp'), 'new');
      linkSync(join(at, '.generations/index.json/.aside.tmp'), join(at, '.generations/index.json/1'));
      return at;
    };

    test('the newest bytes are read', async () => {
      expect(await directoryStore(interrupted()).get('index.json')).toEqual({ bytes: Buffer.from('new'), tag: '1' });
    });

    test('a write on top of the older bytes is refused', async () => {
      const store = directoryStore(interrupted());
      expect(await store.putIfMatch('index.json', bytes('mine'), '0')).toEqual({ written: false });
    });

    test('the next write heals the plain file', async () => {
      const at = interrupted();
      expect(await directoryStore(at).putIfMatch('index.json', bytes('newer'), '1')).toMatchObject({ written: true });
      expect(text(join(at, 'index.json'))).toBe('newer');
    });
  });

  test('writers at once leave the newest bytes in the plain file', async () => {
    const at = folder();
    await directoryStore(at).putIfAbsent('n', bytes('0'));
    const count = async (): Promise<void> => {
      const store = directoryStore(at);
      for (let done = 0; done < 5; ) {
        const now = await store.get('n');
        const next = bytes(`${Number(Buffer.from(now?.bytes ?? []).toString()) + 1}`);
        if ((await store.putIfMatch('n', next, now?.tag ?? '')).written) done += 1;
      }
    };
    await Promise.all(Array.from({ length: 8 }, count));
    expect(text(join(at, 'n'))).toBe('40');
  });

  test('says what may not be done', async () => {
    const at = folder({ 'log/1': 'x', 'log/2': 'x' });
    chmodSync(join(at, 'log/1'), 0);
    chmodSync(join(at, 'log'), 0o555);
    const store = directoryStore(at);
    await unprivileged(async () => {
      await expect(store.putIfAbsent('log/3', bytes('x'))).rejects.toMatchObject({ code: 'store-denied' });
      await expect(store.get('log/1')).rejects.toMatchObject({ code: 'store-denied' });
    });
    chmodSync(join(at, 'log'), 0o755);
  });

  test('says what cannot be done', async () => {
    const store = directoryStore(join(folder({ file: '' }), 'file'));
    await expect(store.putIfAbsent('a', bytes('x'))).rejects.toMatchObject({ code: 'store-unavailable' });
  });
});
