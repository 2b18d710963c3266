import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonical, type Json } from '../../src/model/canonical.ts';
import { seal } from '../../src/registry/envelope.ts';
import { Log } from '../../src/registry/log.ts';
import { publishReleases } from '../../src/registry/publish.ts';
import { rebuildViews } from '../../src/registry/rebuild.ts';
import { refreshViews } from '../../src/registry/refresh-views.ts';
import type { Store } from '../../src/registry/store.ts';
import { directoryStore } from '../../src/registry/stores/directory.ts';
import { linesIn } from '../../src/registry/view.ts';
import { CATALOG, INDEX } from '../../src/registry/views.ts';
import { opened, type Writer } from '../../src/registry/writer.ts';
import { newSigner, publish, say, writerOf } from './histories.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import { proposalOf } from './proposals.ts';

const KEYS = ['index.json', 'catalog.json'] as const;
const text = (memory: MemoryStore, key: string): string => new TextDecoder().decode(memory.current().get(key));
const overwrite = (memory: MemoryStore, key: string, content: string) =>
  memory.overwrite(key, new TextEncoder().encode(content));
const shown = (memory: MemoryStore) => KEYS.map((key) => text(memory, key));
const indexIn = (memory: MemoryStore) => JSON.parse(text(memory, 'index.json')).skills;

/** A registry with versions 1 and 3 of `tidy` (2 is withdrawn) and `other`, and the views as they were on the way. */
async function registry(): Promise<{ memory: MemoryStore; writer: Writer; earlier: string[][] }> {
  const memory = memoryStore();
  const writer = writerOf(memory);
  const earlier: string[][] = [];
  for (const code of ['one', 'two', 'three']) {
    await publish(writer, 'tidy', code);
    earlier.push(shown(memory));
  }
  await publish(writer, 'other');
  await say(writer, 'yank', 'tidy', 2);
  return { memory, writer, earlier };
}

const refreshed = async (writer: Writer) => refreshViews(await opened(writer));
const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** What somebody does to a view who may write and has no key. */
const TAMPERING: [what: string, tamper: (now: string, earlier: string) => string | undefined][] = [
  [
    'a withdrawn version put back',
    (now) => now.replace('"tidy":[1,3]', '"tidy":[1,2,3]').replace('"version":3', '"version":2'),
  ],
  [
    'a version that nobody published',
    (now) => now.replace('"tidy":[1,3]', '"tidy":[1,3,9]').replace('"version":3', '"version":9'),
  ],
  ['a skill that nobody published', (now) => now.replace('"skills":{', '"skills":{\n"evil":[1],')],
  ['a skill left out', (now) => now.replace(/"other":.*\n/, '')],
  ['an older view that was signed', (_, earlier) => earlier],
  [
    'the stamp of now on the lines of before',
    (now, earlier) => [now.split('\n')[0], ...earlier.split('\n').slice(1)].join('\n'),
  ],
  ['no stamp', (now) => now.replace(/"assay":.*\n/, '')],
  ['a stamp without signature', (now) => now.replace(/"signatures":\[.*\]/, '"signatures":[]')],
  ['a stamp that is no envelope', (now) => now.replace(/"assay":.*\n/, '"assay":7,\n')],
  ['a stamp nested without end', (now) => now.replace(/"assay":.*\n/, `"assay":${deep(1900)},\n`)],
  ['lines nested without end', (now) => now.replace('"skills":{', `"skills":{\n"a":${deep(100_000)},`)],
  ['white space', (now) => `${now} `],
  ["what ARISE's own client writes", (now) => JSON.stringify(JSON.parse(now))],
  ['another text', () => 'junk'],
  ['no text', () => '\0\xff\xfe'],
  ['nothing', () => ''],
  ['null', () => 'null'],
  ['no object at all', () => undefined],
];

describe('a view with', () => {
  test.for(TAMPERING)('%s is not believed, and the next refresh heals it', async ([, tamper]) => {
    const { memory, writer, earlier } = await registry();
    const right = shown(memory);
    for (const [index, key] of KEYS.entries()) {
      const changed = tamper(right[index] ?? '', earlier[1]?.[index] ?? '');
      if (changed === undefined) memory.remove(key);
      else overwrite(memory, key, changed);
      expect(changed).not.toBe(right[index]);
    }
    await refreshed(writer);
    expect(shown(memory)).toEqual(right);
  });

  test.for(TAMPERING)('%s does not stop a publication', async ([, tamper]) => {
    const { memory, writer, earlier } = await registry();
    for (const [index, key] of KEYS.entries()) {
      const changed = tamper(text(memory, key), earlier[1]?.[index] ?? '');
      if (changed === undefined) memory.remove(key);
      else overwrite(memory, key, changed);
    }
    await publish(writer, 'next');
    expect(indexIn(memory)).toEqual({ next: [1], other: [1], tidy: [1, 3] });
    expect((await rebuildViews(writer)).replaced).toEqual([]);
  });

  test('the signature of somebody else is not believed', async () => {
    const { memory, writer } = await registry();
    const right = shown(memory);
    const theirs = memoryStore();
    await publish(writerOf(theirs, newSigner()), 'evil');
    for (const key of KEYS) memory.overwrite(key, theirs.current().get(key) ?? new Uint8Array());
    await refreshed(writer);
    expect(shown(memory)).toEqual(right);
  });

  test.for([1, 5, 9])('the same key on another log of %d records is not believed', async (records) => {
    const { memory, writer } = await registry();
    const right = shown(memory);
    const theirs = memoryStore();
    const { signer } = writer;
    const proposals = Array.from({ length: records }, (_, index) => proposalOf(`foreign${index}`));
    await publishReleases(writerOf(theirs, signer), proposals);
    for (const key of KEYS) memory.overwrite(key, theirs.current().get(key) ?? new Uint8Array());
    await refreshed(writer);
    expect(shown(memory)).toEqual(right);
  });

  test('a signed record in the place of its stamp is not believed', async () => {
    const { memory, writer } = await registry();
    const right = shown(memory);
    const payload = JSON.parse(Buffer.from(JSON.parse(right[0] ?? '').assay.payload, 'base64').toString()) as Json;
    const record = new TextDecoder().decode(seal('record', payload, writer.signer));
    overwrite(memory, 'index.json', (right[0] ?? '').replace(/"assay":.*\n/, `"assay":${record},\n`));
    expect(
      linesIn(INDEX, memory.current().get('index.json') ?? new Uint8Array(), { ...writer, origin: null }),
    ).toBeUndefined();
    await refreshed(writer);
    expect(shown(memory)).toEqual(right);
  });

  test.for([5 * 1024 * 1024, 300 * 1024 * 1024])('%d bytes of junk is replaced', { timeout: 60_000 }, async (size) => {
    const root = mkdtempSync(join(tmpdir(), 'assay-views-'));
    const writer = writerOf(directoryStore(root));
    await publish(writer, 'tidy');
    for (const key of KEYS) {
      writeFileSync(join(root, key), '{"assay":');
      truncateSync(join(root, key), size);
    }
    await publish(writer, 'other');
    expect((await rebuildViews(writer)).replaced).toEqual([]);
    const { bytes = new Uint8Array() } = (await writer.store.get('index.json')) ?? {};
    expect(JSON.parse(new TextDecoder().decode(bytes)).skills).toEqual({ other: [1], tidy: [1] });
  });
});

describe('of writers at once', () => {
  test('none undoes what another one showed', async () => {
    const memory = memoryStore();
    const writer = writerOf(memory);
    const names = Array.from({ length: 16 }, (_, index) => `skill_${index}`);
    let newest = 0;
    const watched = (store: Store): Store => ({
      ...store,
      putIfMatch: async (key, bytes, tag) => {
        const put = await store.putIfMatch(key, bytes, tag);
        const said = key === 'index.json' ? linesIn(INDEX, bytes, { ...writer, origin: null }) : undefined;
        if (put.written && said !== undefined) {
          expect(said.sequence).toBeGreaterThan(newest);
          newest = said.sequence;
        }
        return put;
      },
    });
    await Promise.all(names.map((name) => publish({ ...writer, store: watched(memory) }, name)));
    expect(Object.keys(indexIn(memory))).toEqual(names.toSorted());
    expect((await rebuildViews(writer)).replaced).toEqual([]);
  });

  test('one that read the log before another one wrote finds the other view, and goes on from it', async () => {
    const { memory, writer } = await registry();
    const stale = [await Log.open(memory, writer.trust), await Log.open(memory, writer.trust)];
    await publish(writer, 'later');
    const right = shown(memory);
    for (const log of stale) await refreshViews({ ...writer, log });
    expect(shown(memory)).toEqual(right);
  });

  test('one that is overtaken between reading a view and writing it does not go back', async () => {
    const { memory, writer } = await registry();
    const log = await Log.open(memory, writer.trust);
    for (const key of KEYS) memory.remove(key);
    let isFirst = true;
    const overtaken: Store = {
      ...memory,
      putIfAbsent: async (key, bytes) => {
        if (key === 'index.json' && isFirst) {
          isFirst = false;
          await publish(writer, 'later');
        }
        return memory.putIfAbsent(key, bytes);
      },
    };
    await refreshViews({ ...writer, store: overtaken, log });
    expect(indexIn(memory)).toMatchObject({ later: [1] });
    expect((await rebuildViews(writer)).replaced).toEqual([]);
  });

  test('one that is killed between two views leaves nothing that the next refresh does not mend', async () => {
    const { memory, writer } = await registry();
    const dead: Store = {
      ...memory,
      putIfMatch: async (key, bytes, tag) => {
        if (key === 'catalog.json') throw new Error('killed');
        return memory.putIfMatch(key, bytes, tag);
      },
    };
    await expect(publish({ ...writer, store: dead }, 'later')).rejects.toThrow('killed');
    expect(Object.keys(indexIn(memory))).toContain('later');
    expect(text(memory, 'catalog.json')).not.toContain('later');
    await publish(writer, 'other');
    expect(text(memory, 'catalog.json')).toContain('"later":');
    expect((await rebuildViews(writer)).replaced).toEqual([]);
  });

  test('whoever finds that another trusted key signed the view as it is leaves it', async () => {
    const { memory, writer } = await registry();
    const second = newSigner();
    const both = new Set([...writer.trust, second.keyid]);
    const right = shown(memory);
    expect((await rebuildViews({ store: memory, signer: second, trust: both })).replaced).toEqual([]);
    expect(shown(memory)).toEqual(right);
    await publish({ store: memory, signer: second, trust: both }, 'theirs');
    const catalog = linesIn(CATALOG, memory.current().get('catalog.json') ?? new Uint8Array(), {
      trust: new Set([second.keyid]),
      origin: null,
    });
    expect([...(catalog?.lines.keys() ?? [])]).toEqual(['other', 'theirs', 'tidy']);
    expect(canonical(indexIn(memory))).toBe('{"other":[1],"theirs":[1],"tidy":[1,3]}');
  });
});
