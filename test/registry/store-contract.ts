import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/model/digest.ts';
import type { Store } from '../../src/registry/store.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ten = Array.from({ length: 10 }, (_, index) => index);

/** What `listing` holds, read to its end. */
export const all = async <T>(listing: AsyncIterable<T>): Promise<T[]> => {
  const items: T[] = [];
  for await (const item of listing) items.push(item);
  return items;
};

/**
 * What every store answers, whatever it is made of. `open` gives a store that is empty; `many` is how many objects make a
 * listing of more than one page.
 */
export function storeContract(open: () => Promise<Store>, many: number): void {
  const text = async (store: Store, key: string): Promise<string | undefined> => {
    const stored = await store.get(key);
    return stored && new TextDecoder().decode(stored.bytes);
  };
  const put = async (store: Store, key: string, content: string): Promise<string> => {
    const written = await store.putIfAbsent(key, bytes(content));
    if (!written.written) throw new Error(`${key} is there already`);
    return written.tag;
  };

  describe('reading', () => {
    test('what nobody wrote is absent', async () => {
      const store = await open();
      expect(await store.get('log/1.json')).toBeUndefined();
      expect(await all(store.listAfter('log/', 'log/'))).toEqual([]);
    });

    test.for([0, 1, 1_048_576])('%d bytes come back as they were', async (length) => {
      const store = await open();
      const content = Uint8Array.from({ length }, (_, index) => (index * 31) % 256);
      await store.putIfAbsent('some/bytes', content);
      expect(Buffer.from((await store.get('some/bytes'))?.bytes ?? []).equals(content)).toBe(true);
    });

    test('an object is read back with the tag that its write told', async () => {
      const store = await open();
      const first = await put(store, 'a', '1');
      expect((await store.get('a'))?.tag).toBe(first);
      const second = await store.putIfMatch('a', bytes('2'), first);
      expect(await store.get('a')).toMatchObject(second.written ? { tag: second.tag } : {});
    });

    test('the digest is that of the bytes', async () => {
      const store = await open();
      await put(store, 'a', 'some bytes');
      expect((await store.get('a'))?.digest).toBe(digestOf('some bytes'));
    });

    test('an object is told as unchanged until it is replaced', async () => {
      const store = await open();
      expect(await store.getIfChanged('a', '"x"')).toBeUndefined();
      const first = await put(store, 'a', '1');
      expect(await store.getIfChanged('a', first)).toBe('unchanged');
      await store.putIfMatch('a', bytes('2'), first);
      expect(await store.getIfChanged('a', first)).toEqual(await store.get('a'));
    });

    test('the tag of an object is told without its bytes, whatever becomes of it', async () => {
      const store = await open();
      expect(await store.tagOf('a/b')).toBeUndefined();
      const first = await put(store, 'a/b', '1');
      expect([await store.tagOf('a/b'), await store.tagOf('a/c')]).toEqual([first, undefined]);
      const second = await store.putIfMatch('a/b', bytes('2'), first);
      expect(await store.tagOf('a/b')).toBe(second.written && second.tag);
      expect(await store.tagOf('a/b')).not.toBe(first);
      expect(await store.putIfMatch('a/b', bytes('3'), first)).toEqual({ written: false });
      expect((await store.get('a/b'))?.tag).toBe(await store.tagOf('a/b'));
    });

    test('the tag that is told is one to replace by', async () => {
      const store = await open();
      await put(store, 'a', '1');
      expect(await store.putIfMatch('a', bytes('2'), (await store.tagOf('a')) ?? '')).toMatchObject({ written: true });
      expect(await text(store, 'a')).toBe('2');
    });

    test.for(['', '*', 'x', '"x"'])('an object is never told as unchanged since the tag %j', async (tag) => {
      const store = await open();
      await put(store, 'a', '1');
      expect(await store.getIfChanged('a', tag)).toEqual(await store.get('a'));
    });

    test('no more bytes are taken than are asked for', async () => {
      const store = await open();
      await put(store, 'a', '12345');
      expect(await text(store, 'a')).toBe('12345');
      expect((await store.get('a', { atMost: 5 }))?.bytes).toHaveLength(5);
      await expect(store.get('a', { atMost: 4 })).rejects.toMatchObject({ code: 'object-too-large' });
      await expect(store.getIfChanged('a', '"x"', { atMost: 4 })).rejects.toMatchObject({ code: 'object-too-large' });
    });

    test.for(['', 'null', '1', 'no-such-version', '../a', '\n'])('no object has the version %j', async (version) => {
      const store = await open();
      await put(store, 'a', '1');
      expect(await store.get('a', { version })).toBeUndefined();
    });

    test('a version names its bytes when newer ones have come, where the store has versions', async () => {
      const store = await open();
      const first = await store.putIfAbsent('a', bytes('1'));
      if (!first.written || first.version === undefined) return;
      await store.putIfMatch('a', bytes('2'), first.tag);
      expect(new TextDecoder().decode((await store.get('a', { version: first.version }))?.bytes)).toBe('1');
    });
  });

  describe('a put where nothing may be', () => {
    test('takes effect once', async () => {
      const store = await open();
      expect(await store.putIfAbsent('a/b', bytes('first'))).toMatchObject({ written: true });
      expect(await store.putIfAbsent('a/b', bytes('second'))).toEqual({ written: false });
      expect(await store.putIfAbsent('a/b', bytes('first'))).toEqual({ written: false });
      expect(await text(store, 'a/b')).toBe('first');
    });

    test('is refused where the object was replaced', async () => {
      const store = await open();
      await store.putIfMatch('a', bytes('2'), await put(store, 'a', '1'));
      expect(await store.putIfAbsent('a', bytes('3'))).toEqual({ written: false });
      expect(await text(store, 'a')).toBe('2');
    });

    test('has one winner of ten', async () => {
      const store = await open();
      const puts = await Promise.all(ten.map((index) => store.putIfAbsent('race/a', bytes(`${index}`))));
      expect(puts.filter(({ written }) => written)).toHaveLength(1);
      expect(await text(store, 'race/a')).toBe(`${puts.findIndex(({ written }) => written)}`);
    });
  });

  describe('a put where a tag must match', () => {
    test('replaces what has that tag', async () => {
      const store = await open();
      expect(await store.putIfMatch('a', bytes('2'), await put(store, 'a', '1'))).toMatchObject({ written: true });
      expect(await text(store, 'a')).toBe('2');
    });

    test('is refused with the tag of what was there before', async () => {
      const store = await open();
      const stale = await put(store, 'a', '1');
      await store.putIfMatch('a', bytes('2'), stale);
      expect(await store.putIfMatch('a', bytes('3'), stale)).toEqual({ written: false });
      expect(await text(store, 'a')).toBe('2');
    });

    test.for(['', '*', 'x', '"x"', ' ', 'W/"x"', '"', '"a", "b"', '0', '\n'])(
      'is refused with the tag %j',
      async (tag) => {
        const store = await open();
        await put(store, 'a', '1');
        expect(await store.putIfMatch('a', bytes('2'), tag)).toEqual({ written: false });
        expect(await store.putIfMatch('b', bytes('2'), tag)).toEqual({ written: false });
        expect(await text(store, 'a')).toBe('1');
        expect(await store.get('b')).toBeUndefined();
      },
    );

    test('takes effect again and again', async () => {
      const store = await open();
      let tag = await put(store, 'a', 'before');
      for (let step = 0; step < 40; step += 1) {
        const written = await store.putIfMatch('a', bytes(`${step}`), tag);
        if (!written.written) throw new Error(`step ${step} was not written`);
        tag = written.tag;
        expect(await store.get('a')).toMatchObject({ tag, digest: digestOf(`${step}`) });
      }
    });

    test('is refused where there is nothing, with a tag of something else', async () => {
      const store = await open();
      const tag = await put(store, 'a', '1');
      expect(await store.putIfMatch('b', bytes('2'), tag)).toEqual({ written: false });
      expect(await store.get('b')).toBeUndefined();
    });

    test('has one winner of ten', async () => {
      const store = await open();
      const tag = await put(store, 'a', 'before');
      const puts = await Promise.all(ten.map((index) => store.putIfMatch('a', bytes(`${index}`), tag)));
      expect(puts.filter(({ written }) => written)).toHaveLength(1);
      expect(await text(store, 'a')).toBe(`${puts.findIndex(({ written }) => written)}`);
    });

    test('loses no step of ten that count at once', async () => {
      const store = await open();
      await put(store, 'count', '0');
      const step = async (): Promise<void> => {
        for (let isDone = false; !isDone; ) {
          const now = await store.get('count');
          const next = Number(new TextDecoder().decode(now?.bytes)) + 1;
          isDone = (await store.putIfMatch('count', bytes(`${next}`), now?.tag ?? '')).written;
        }
      };
      await Promise.all(ten.map(step));
      expect(await text(store, 'count')).toBe('10');
    });
  });

  describe('a listing', () => {
    test('is sorted, keeps to its prefix, and begins after a key', async () => {
      const store = await open();
      for (const key of ['log/3', 'log/1', 'log/10', 'log/2', 'logs/1', 'lo', 'skills/a/v1', 'skills/b/v1']) {
        await put(store, key, key);
      }
      expect(await all(store.listAfter('log/', 'log/'))).toEqual(['log/1', 'log/10', 'log/2', 'log/3']);
      expect(await all(store.listAfter('log/', 'log/10'))).toEqual(['log/2', 'log/3']);
      expect(await all(store.listAfter('log/', 'log/15'))).toEqual(['log/2', 'log/3']);
      expect(await all(store.listAfter('log/', 'log/3'))).toEqual([]);
      expect(await all(store.listAfter('log/1', ''))).toEqual(['log/1', 'log/10']);
      expect(await all(store.listAfter('skills/', ''))).toEqual(['skills/a/v1', 'skills/b/v1']);
      expect(await all(store.listAfter('log', ''))).toEqual(['log/1', 'log/10', 'log/2', 'log/3', 'logs/1']);
    });

    test('is sorted by code points through all folders, and begins in the midst of one', async () => {
      const store = await open();
      const keys = ['s/a-b/v1', 's/a.b', 's/a/v1', 's/a/v2', 's/a/v2-x/y', 's/a0', 's/a_/v1', 's/ab'];
      for (const key of keys.toReversed()) await put(store, key, 'x');
      expect(await all(store.listAfter('s/', ''))).toEqual(keys);
      for (const [index, key] of keys.entries())
        expect(await all(store.listAfter('s/', key))).toEqual(keys.slice(index + 1));
      expect(await all(store.listAfter('', 's/a/'))).toEqual(keys.slice(2));
      expect(await all(store.listAfter('s/a/', 's/b'))).toEqual([]);
      expect(await all(store.listAfter('s/a/v', 'a'))).toEqual(keys.slice(2, 5));
    });

    test('names an object once, however often it was replaced', async () => {
      const store = await open();
      let tag = await put(store, 'log/a', '0');
      for (const index of ten) {
        const written = await store.putIfMatch('log/a', bytes(`${index}`), tag);
        if (written.written) tag = written.tag;
      }
      expect(await all(store.listAfter('', ''))).toEqual(['log/a']);
    });

    test('goes on to the last page', async () => {
      const store = await open();
      const keys = Array.from({ length: many }, (_, index) => `log/${String(index).padStart(20, '0')}.json`);
      for (let first = 0; first < many; first += 50) {
        await Promise.all(keys.slice(first, first + 50).map((key) => put(store, key, 'x')));
      }
      expect(await all(store.listAfter('log/', 'log/'))).toEqual(keys);
      expect(await all(store.listAfter('log/', keys.at(-2) as string))).toEqual([keys.at(-1)]);
    });

    test('holds keys of every character that a key may have', async () => {
      const store = await open();
      const key = 'a/0123456789-_.abcdefghijklmnopqrstuvwxyz/v1.json';
      await put(store, key, 'x');
      expect(await all(store.listAfter('a/', ''))).toEqual([key]);
      expect(await text(store, key)).toBe('x');
    });
  });
  describe('a history', () => {
    test('holds every version of an object, the oldest first, where the store keeps them', async () => {
      const store = await open();
      const versions: (string | undefined)[] = [];
      let tag = '';
      for (const step of ten) {
        const write =
          step === 0 ? store.putIfAbsent('b/a', bytes('0')) : store.putIfMatch('b/a', bytes(`${step}`), tag);
        const written = await write;
        if (!written.written) throw new Error(`step ${step} was not written`);
        tag = written.tag;
        versions.push(written.version);
      }
      for (const key of ['b/c', 'b-a', 'a']) await put(store, key, 'x');
      const told = await all(store.versionsOf('b/'));
      if (!store.keepsVersions) return expect(told).toEqual([]);
      expect(told.map(({ key }) => key)).toEqual([...ten.map(() => 'b/a'), 'b/c']);
      expect(told.slice(0, 10).map(({ version }) => version)).toEqual(versions);
      expect(told.map(({ isCurrent }) => isCurrent)).toEqual([...ten.map((step) => step === 9), true]);
      expect(told.every(({ isDeletion }) => !isDeletion)).toBe(true);
      for (const [step, { key, version }] of told.slice(0, 10).entries())
        expect((await store.get(key, { version }))?.digest).toBe(digestOf(`${step}`));
    });
  });

  describe('what is no key is refused:', () => {
    const NO_KEYS = [
      '..',
      '../a',
      'a/../b',
      '.a',
      'a/.b',
      'a/.',
      '/a',
      '/',
      'a//b',
      'a\\b',
      'A',
      'é',
      'a b',
      'a\0b',
      'a\nb',
    ];
    test.for([...NO_KEYS, 'x'.repeat(201), 'x/'.repeat(300)])('%j', async (key) => {
      const store = await open();
      const refused = { code: 'object-key-invalid' };
      await expect(store.get(key)).rejects.toMatchObject(refused);
      await expect(store.getIfChanged(key, '"x"')).rejects.toMatchObject(refused);
      await expect(store.tagOf(key)).rejects.toMatchObject(refused);
      await expect(store.putIfAbsent(key, bytes('x'))).rejects.toMatchObject(refused);
      await expect(store.putIfMatch(key, bytes('x'), '"x"')).rejects.toMatchObject(refused);
      await expect(all(store.listAfter(`${key}/`, ''))).rejects.toMatchObject(refused);
      await expect(all(store.versionsOf(`${key}/`))).rejects.toMatchObject(refused);
    });

    test.for(['', 'a/', 'a\n'])('%j, which may begin one', async (key) => {
      const store = await open();
      await expect(store.get(key)).rejects.toMatchObject({ code: 'object-key-invalid' });
      await expect(store.putIfAbsent(key, bytes('x'))).rejects.toMatchObject({ code: 'object-key-invalid' });
    });
  });
}
