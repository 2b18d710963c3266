import { beforeAll, describe, expect, test } from 'vitest';
import { seal } from '../../src/registry/envelope.ts';
import { publishReleases } from '../../src/registry/publish.ts';
import { rebuildViews } from '../../src/registry/rebuild.ts';
import type { Writer } from '../../src/registry/writer.ts';
import { newSigner, publish, say, writerOf } from './histories.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import { proposalOf } from './proposals.ts';

const signer = newSigner();
const writerAt = (store: MemoryStore): Writer => ({ ...writerOf(store, signer), views: ['arise-skill-store'] });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A registry with a snapshot in the middle of its log, and every kind of record. */
const model = memoryStore();
beforeAll(async () => {
  const writer = writerAt(model);
  const names = Array.from({ length: 70 }, (_, index) => `skill_${index}`);
  await publishReleases(
    writer,
    names.map((name) => proposalOf(name)),
  );
  await publish(writer, 'skill_1', 'two');
  await publish(writer, 'skill_2', 'two');
  await say(writer, 'yank', 'skill_1', 2);
  await say(writer, 'rollback', 'skill_2', 1);
  await say(writer, 'retire', 'skill_3');
});

const derived = (store: MemoryStore) =>
  [...store.current()]
    .filter(([key]) => !/^(?:log|reports|probes|skills\/\w+\/)/.test(key))
    .map(([key, content]) => ({ key, content: Buffer.from(content).toString() }));
const keys = (pattern: RegExp) => [...model.current().keys()].filter((key) => pattern.test(key));

describe('a rebuild', () => {
  test('of what is as it should be writes nothing', async () => {
    const store = model.copy();
    expect(await rebuildViews(writerAt(store))).toEqual({ sequence: 75, replaced: [], remaining: [] });
    expect(derived(store)).toEqual(derived(model));
  });

  test('of an empty registry writes nothing', async () => {
    const store = memoryStore();
    expect(await rebuildViews(writerAt(store))).toEqual({ sequence: 0, replaced: [], remaining: [] });
    expect(store.current().size).toBe(0);
  });

  test('makes each object again that was removed, byte for byte, and says which', async () => {
    const all = derived(model).map(({ key }) => key);
    expect(all.length).toBeGreaterThan(100);
    for (const key of [
      ...keys(/^snapshots\/shards/).slice(0, 3),
      ...all.filter((each) => !each.includes('shards/') && !each.startsWith('skills/')),
      'skills/skill_0-v1.json',
    ]) {
      const store = model.copy();
      store.remove(key);
      expect((await rebuildViews(writerAt(store))).replaced).toEqual([key]);
      expect(derived(store)).toEqual(derived(model));
      expect((await rebuildViews(writerAt(store))).replaced).toEqual([]);
    }
  });

  test('makes all of it again at once, whether it was removed or overwritten', async () => {
    for (const damage of [
      (store: MemoryStore, key: string) => store.remove(key),
      (store: MemoryStore, key: string) => store.overwrite(key, bytes('junk')),
      (store: MemoryStore, key: string) => store.overwrite(key, bytes('x'.repeat(1_000_000))),
    ]) {
      const store = model.copy();
      for (const { key } of derived(model)) damage(store, key);
      const { replaced } = await rebuildViews(writerAt(store));
      expect(replaced).toEqual(
        expect.arrayContaining(['index.json', 'catalog.json', 'manifest.json', 'timestamp.json']),
      );
      for (const view of ['index.json', 'catalog.json', 'manifest.json'])
        expect(store.current().get(view)).toEqual(model.current().get(view));
      expect((await rebuildViews(writerAt(store))).replaced).toEqual([]);
    }
  });

  test('does not believe a snapshot because it was signed', async () => {
    const store = model.copy();
    const [key = ''] = keys(/^snapshots\/\d/);
    const sequence = Number(/\d+/.exec(key)?.[0]);
    const root = JSON.parse(
      Buffer.from(JSON.parse(Buffer.from(model.current().get(key) ?? []).toString()).payload, 'base64').toString(),
    );
    store.overwrite(key, seal('snapshot', { ...root, sequence, shards: {} }, signer));
    expect((await rebuildViews(writerAt(store))).replaced).toEqual([key]);
    expect(derived(store)).toEqual(derived(model));
  });

  test('takes a view back that says more than the log', async () => {
    const store = model.copy();
    const older = model.current().get('index.json');
    await publish(writerAt(store), 'later');
    const later = store.current().get('index.json') ?? new Uint8Array();
    const behind = model.copy();
    behind.overwrite('index.json', later);
    expect((await rebuildViews(writerAt(behind))).replaced).toEqual(['index.json']);
    expect(behind.current().get('index.json')).toEqual(older);
  });

  test.for(['index.json', 'catalog.json', 'timestamp.json'])(
    'that meets a publication at %s undoes nothing of it',
    async (at) => {
      const store = model.copy();
      for (const key of ['index.json', 'catalog.json', 'timestamp.json']) store.remove(key);
      let isFirst = true;
      const met = {
        ...store,
        putIfAbsent: async (key: string, content: Uint8Array) => {
          if (key === at && isFirst) {
            isFirst = false;
            await publish(writerAt(store), 'later');
          }
          return store.putIfAbsent(key, content);
        },
      };
      await rebuildViews({ ...writerAt(store), store: met });
      expect(JSON.parse(Buffer.from(store.current().get('index.json') ?? []).toString()).skills.later).toEqual([1]);
      expect((await rebuildViews(writerAt(store))).replaced).toEqual([]);
    },
  );
});
