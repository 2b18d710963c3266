import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/model/digest.ts';
import { KEPT } from '../../../src/registry/stores/directory/generations.ts';
import { directoryStore } from '../../../src/registry/stores/directory.ts';
import { folder } from '../../intake/folder.ts';
import { unprivileged } from '../../intake/unprivileged.ts';
import { all, storeContract } from '../store-contract.ts';

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
    expect(await all(store.listAfter('log/', 'log/'))).toEqual([]);
    expect(readdirSync(at)).toEqual([]);
  });

  test('keeps objects as plain files, for programs that know nothing of stores', async () => {
    const at = folder();
    const store = directoryStore(at);
    await store.putIfAbsent('a/b.json', bytes('1'));
    expect(text(join(at, 'a/b.json'))).toBe('1');
    await store.putIfMatch('a/b.json', bytes('2'), digestOf('1'));
    expect(text(join(at, 'a/b.json'))).toBe('2');
  });

  test('leaves no temporary file, whoever won', async () => {
    const at = folder();
    const store = directoryStore(at);
    await Promise.all(Array.from({ length: 8 }, (_, index) => store.putIfAbsent('a/b', bytes(`${index}`))));
    const { tag = '' } = (await store.get('a/b')) ?? {};
    await Promise.all(Array.from({ length: 8 }, (_, index) => store.putIfMatch('a/b', bytes(`${index}`), tag)));
    expect(readdirSync(join(at, '.aside'))).toEqual([]);
    expect(readdirSync(join(at, 'a'))).toEqual(['b']);
  });

  test('lists no temporary file that a dead writer left, and removes it when it is old', async () => {
    const at = folder({ '.aside/old': 'half a rec', '.aside/new': 'half a rec', 'log/.x.tmp': '', '.x.tmp': '' });
    utimesSync(join(at, '.aside/old'), 1, 1);
    const store = directoryStore(at);
    await store.putIfAbsent('log/1', bytes('1'));
    expect(await all(store.listAfter('', ''))).toEqual(['log/1']);
    expect(readdirSync(join(at, '.aside'))).toEqual(['new']);
  });

  test('lists nothing whose name is no key', async () => {
    const store = directoryStore(folder({ 'log/A': '', 'log/a b': '', 'B/a': '', 'log/a': '' }));
    expect(await all(store.listAfter('', ''))).toEqual(['log/a']);
  });

  test('keeps few generations, however often an object is replaced', async () => {
    const at = folder();
    const store = directoryStore(at);
    await store.putIfAbsent('a', bytes('0'));
    for (let step = 1; step <= 50; step += 1) {
      expect(await store.putIfMatch('a', bytes(`${step}`), digestOf(`${step - 1}`))).toMatchObject({ written: true });
    }
    expect(readdirSync(join(at, '.generations/a')).length).toBeLessThanOrEqual(KEPT);
    expect(text(join(at, 'a'))).toBe('50');
  });

  describe('after the death of a writer between its generation and the plain file', () => {
    const interrupted = (): string => {
      const at = folder({ 'index.json': 'old', '.generations/index.json/2': 'new' });
      linkSync(join(at, 'index.json'), join(at, '.generations/index.json/1'));
      return at;
    };

    test('the newest bytes are read, and shown to others', async () => {
      const at = interrupted();
      expect(await directoryStore(at).get('index.json')).toMatchObject({ digest: digestOf('new') });
      expect(text(join(at, 'index.json'))).toBe('new');
    });

    test('the newest bytes are read by who may not write', async () => {
      const at = interrupted();
      chmodSync(at, 0o555);
      await unprivileged(async () => {
        expect(await directoryStore(at).get('index.json')).toMatchObject({ digest: digestOf('new') });
      });
      chmodSync(at, 0o755);
      expect(text(join(at, 'index.json'))).toBe('old');
    });

    test('a write on top of the older bytes is refused', async () => {
      const at = interrupted();
      expect(await directoryStore(at).putIfMatch('index.json', bytes('mine'), digestOf('old'))).toEqual({
        written: false,
      });
      expect(text(join(at, 'index.json'))).toBe('new');
    });

    test('a write on top of the newest bytes is shown', async () => {
      const at = interrupted();
      const written = await directoryStore(at).putIfMatch('index.json', bytes('newer'), digestOf('new'));
      expect(written).toMatchObject({ written: true });
      expect(text(join(at, 'index.json'))).toBe('newer');
    });
  });

  describe('what somebody else does to a plain file is what everybody reads:', () => {
    const replaced = async (): Promise<string> => {
      const at = folder();
      await directoryStore(at).putIfAbsent('a', bytes('1'));
      await directoryStore(at).putIfMatch('a', bytes('2'), digestOf('1'));
      return at;
    };
    const OTHERS: [string, (path: string) => void][] = [
      ['written over', (path) => writeFileSync(path, 'theirs')],
      ['put in its place', (path) => renameSync(join(folder({ theirs: 'theirs' }), 'theirs'), path)],
    ];

    test.for(OTHERS)('%s', async ([, act]) => {
      const at = await replaced();
      act(join(at, 'a'));
      const store = directoryStore(at);
      expect(await store.get('a')).toMatchObject({ digest: digestOf('theirs') });
      expect(await store.putIfMatch('a', bytes('3'), digestOf('2'))).toEqual({ written: false });
      expect(await store.putIfAbsent('a', bytes('3'))).toEqual({ written: false });
      expect(await store.putIfMatch('a', bytes('3'), digestOf('theirs'))).toMatchObject({ written: true });
      expect(text(join(at, 'a'))).toBe('3');
      expect(await store.get('a')).toMatchObject({ digest: digestOf('3') });
    });

    test('put back to what it was before', async () => {
      const at = await replaced();
      rmSync(join(at, 'a'));
      writeFileSync(join(at, 'a'), '1');
      expect(await directoryStore(at).get('a')).toMatchObject({ digest: digestOf('1') });
    });

    test('removed', async () => {
      const at = await replaced();
      rmSync(join(at, 'a'));
      const store = directoryStore(at);
      expect(await store.get('a')).toBeUndefined();
      expect(await store.putIfMatch('a', bytes('3'), digestOf('2'))).toEqual({ written: false });
      expect(await store.putIfAbsent('a', bytes('1'))).toMatchObject({ written: true });
      expect(await store.get('a')).toMatchObject({ digest: digestOf('1') });
      expect(await store.putIfMatch('a', bytes('3'), digestOf('1'))).toMatchObject({ written: true });
      expect(text(join(at, 'a'))).toBe('3');
    });

    test('copied with the whole folder', async () => {
      const copy = folder();
      cpSync(await replaced(), copy, { recursive: true });
      const store = directoryStore(copy);
      expect(await store.get('a')).toMatchObject({ digest: digestOf('2') });
      expect(await store.putIfMatch('a', bytes('3'), digestOf('2'))).toMatchObject({ written: true });
      expect(text(join(copy, 'a'))).toBe('3');
    });
  });

  describe('goes out of its folder nowhere:', () => {
    const outside = (): string => folder({ secret: 'secret', 'log/1': 'secret' });
    const PLANTED: [string, string, (at: string) => void][] = [
      ['a link', 'a', (at) => symlinkSync(join(outside(), 'secret'), join(at, 'a'))],
      ['a link to nothing', 'a', (at) => symlinkSync(join(at, 'nothing'), join(at, 'a'))],
      ['a linked folder', 'log/1', (at) => symlinkSync(join(outside(), 'log'), join(at, 'log'))],
      ['a folder', 'a', (at) => mkdirSync(join(at, 'a'))],
      ['a file in a folder’s place', 'log/1', (at) => writeFileSync(join(at, 'log'), '')],
      ['a pipe', 'a', (at) => spawnSync('mkfifo', [join(at, 'a')])],
    ];

    test.for(PLANTED)('%s', async ([, key, plant]) => {
      const at = folder();
      plant(at);
      const store = directoryStore(at);
      await expect(store.get(key)).rejects.toMatchObject({ code: 'object-irregular' });
      await expect(store.getIfChanged(key, 'x')).rejects.toMatchObject({ code: 'object-irregular' });
      await expect(store.putIfMatch(key, bytes('x'), 'x')).rejects.toMatchObject({ code: 'object-irregular' });
    });

    test.for(['log', '.aside', '.generations'])('nothing is written through a link at %s', async (name) => {
      const at = folder({ a: '1' });
      const elsewhere = folder();
      symlinkSync(elsewhere, join(at, name));
      const store = directoryStore(at);
      const write =
        name === 'log' ? store.putIfAbsent('log/1', bytes('x')) : store.putIfMatch('a', bytes('x'), digestOf('1'));
      await expect(write).rejects.toMatchObject({ code: 'object-irregular' });
      expect(readdirSync(elsewhere)).toEqual([]);
      if (name === 'log')
        await expect(all(store.listAfter('log/', ''))).rejects.toMatchObject({ code: 'object-irregular' });
    });
  });

  test('reads whole bytes while others replace them', async () => {
    const at = folder();
    const whole = (index: number): Uint8Array => new Uint8Array(300_000 + index).fill(index);
    await directoryStore(at).putIfAbsent('a', whole(0));
    let isDone = false;
    const write = async (): Promise<void> => {
      for (let index = 1; index <= 40; index += 1)
        await directoryStore(at).putIfMatch('a', whole(index), digestOf(whole(index - 1)));
      isDone = true;
    };
    const read = async (): Promise<void> => {
      while (!isDone) {
        const { bytes: got = new Uint8Array() } = (await directoryStore(at).get('a')) ?? {};
        expect(digestOf(got)).toBe(digestOf(whole(got.length - 300_000)));
      }
    };
    await Promise.all([write(), read(), read()]);
    expect(readFileSync(join(at, 'a'))).toHaveLength(300_040);
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
