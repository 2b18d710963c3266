import { linkSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { digestOf } from '../../../src/model/digest.ts';
import { KEPT } from '../../../src/registry/stores/directory/generations.ts';
import { directoryStore } from '../../../src/registry/stores/directory.ts';
import { folder } from '../../intake/folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What happens once, just before a file is renamed, linked or made: between two steps a writer can be overtaken. */
const before: Partial<Record<'rename' | 'link' | 'open', () => Promise<unknown>>> = {};
afterEach(() => {
  for (const step of ['rename', 'link', 'open'] as const) delete before[step];
});

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const overtaken = async (step: keyof typeof before): Promise<void> => {
    const others = before[step];
    delete before[step];
    await others?.();
  };
  const rename: typeof real.rename = async (from, to) => {
    await overtaken('rename');
    await real.rename(from, to);
  };
  const link: typeof real.link = async (from, to) => {
    if (String(to).includes('.generations')) await overtaken('link');
    await real.link(from, to);
  };
  const open: typeof real.open = async (path, flags, mode) => {
    if (flags === 'wx') await overtaken('open');
    return real.open(path, flags, mode);
  };
  return { ...real, rename, link, open };
});

/** Others replace `index.json`, which holds the number `from`, by the next ones, up to `to`. */
async function count(at: string, from: number, to: number): Promise<void> {
  const store = directoryStore(at);
  for (let now = from; now < to; now += 1)
    expect(await store.putIfMatch('index.json', bytes(`${now + 1}`), digestOf(`${now}`))).toMatchObject({
      written: true,
    });
}

test('a writer that is overtaken leaves the newer bytes in the plain file', async () => {
  const at = folder();
  const store = directoryStore(at);
  await store.putIfAbsent('index.json', bytes('0'));
  before.rename = async () => {
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

describe('a writer that many others overtook', () => {
  const counted = async (): Promise<string> => {
    const at = folder();
    await directoryStore(at).putIfAbsent('index.json', bytes('0'));
    await count(at, 0, 1);
    return at;
  };

  test('while it wrote its bytes has not written', async () => {
    const at = await counted();
    before.open = () => count(at, 1, 2 * KEPT + 2);
    expect(await directoryStore(at).putIfMatch('index.json', bytes('x'), digestOf('1'))).toEqual({ written: false });
    expect(await directoryStore(at).get('index.json')).toMatchObject({ digest: digestOf(`${2 * KEPT + 2}`) });
  });

  test.for([1, KEPT - 1])('by %d at its claim has not written', async (others) => {
    const at = await counted();
    before.link = () => count(at, 1, 1 + others);
    expect(await directoryStore(at).putIfMatch('index.json', bytes('x'), digestOf('1'))).toEqual({ written: false });
    expect(readFileSync(join(at, 'index.json'), 'utf8')).toBe(`${1 + others}`);
  });

  test('so far that its claim was free again does not know, and changes nothing', async () => {
    const at = await counted();
    before.link = () => count(at, 1, 2 * KEPT + 2);
    const write = directoryStore(at).putIfMatch('index.json', bytes('x'), digestOf('1'));
    await expect(write).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(readFileSync(join(at, 'index.json'), 'utf8')).toBe(`${2 * KEPT + 2}`);
    await count(at, 2 * KEPT + 2, 2 * KEPT + 3);
    expect(readdirSync(join(at, '.generations/index.json'))).toHaveLength(KEPT);
  });
});

test('two readers that bring a plain file up to date at once leave nothing behind', async () => {
  const at = folder({ 'index.json': 'old', '.generations/index.json/2': 'new' });
  linkSync(join(at, 'index.json'), join(at, '.generations/index.json/1'));
  before.rename = () => directoryStore(at).get('index.json');
  expect(await directoryStore(at).get('index.json')).toMatchObject({ digest: digestOf('new') });
  expect(readFileSync(join(at, 'index.json'), 'utf8')).toBe('new');
  expect(readdirSync(join(at, '.aside'))).toEqual([]);
});
