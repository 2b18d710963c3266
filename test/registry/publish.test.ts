import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/model/canonical.ts';
import { Entry } from '../../src/model/release.ts';
import { AssayError } from '../../src/model/error.ts';
import { digestOf } from '../../src/model/digest.ts';
import { entryKey, logKey, reportKey } from '../../src/registry/layout.ts';
import { Log } from '../../src/registry/log.ts';
import { type Proposal, publishReleases } from '../../src/registry/publish.ts';
import { pullEntry } from '../../src/registry/pull.ts';
import { directoryStore } from '../../src/registry/stores/directory.ts';
import type { Store } from '../../src/registry/store.ts';
import { withdraw } from '../../src/registry/withdraw.ts';
import { folder } from '../intake/folder.ts';
import * as registry from './proposals.ts';
import { memoryStore } from './memory-store.ts';
import { proposalOf, recordsIn, snapshot, TRUST, versionsIn, writerOf } from './proposals.ts';

const publishAt = (root: string, proposal: Proposal) => registry.publish(directoryStore(root), proposal);
const indexIn = (root: string) => registry.indexIn(directoryStore(root));
const pullAt = async (root: string, name: string, version?: number) =>
  pullEntry(await Log.open(directoryStore(root), TRUST), name, version);
const entryBytes = (proposal: Proposal, version: number): string => canonical({ ...proposal.entry, version });

describe('a publication', () => {
  test('gives a skill its versions in order, each with its report', async () => {
    const root = folder();
    for (const [index, code] of ['one', 'two', 'three'].entries()) {
      const proposal = proposalOf('tidy', code);
      const { version, sequence, isNew } = await publishAt(root, proposal);
      expect([version, sequence, isNew]).toEqual([index + 1, index + 1, true]);
      expect(readFileSync(join(root, reportKey(digestOf(proposal.report))))).toEqual(Buffer.from(proposal.report));
      expect(readFileSync(join(root, entryKey('tidy', index + 1)), 'utf8')).toBe(entryBytes(proposal, index + 1));
    }
    expect(await indexIn(root)).toEqual({ tidy: [1, 2, 3] });
  });

  test('numbers each skill for itself', async () => {
    const root = folder();
    for (const [name, code] of [
      ['tidy', 'one'],
      ['other', 'one'],
      ['tidy', 'two'],
    ] as const) {
      await publishAt(root, proposalOf(name, code));
    }
    expect(await versionsIn(directoryStore(root))).toEqual({ tidy: [1, 2], other: [1] });
    expect(await indexIn(root)).toEqual({ tidy: [1, 2], other: [1] });
  });

  test.for(['constructor', 'hasattr', 'v1', '_', 'x'.repeat(64)])('takes the name %s', async (name) => {
    const root = folder();
    await publishAt(root, proposalOf(name));
    expect(await indexIn(root)).toEqual({ [name]: [1] });
    expect((await pullAt(root, name)).entry.name).toBe(name);
  });

  test('of the same bytes a second time writes nothing', async () => {
    const root = folder();
    const first = await publishAt(root, proposalOf('tidy'));
    await publishAt(root, proposalOf('other'));
    const before = snapshot(root);
    expect(await publishAt(root, { ...proposalOf('tidy'), actor: 'somebody else' })).toEqual({
      ...first,
      isNew: false,
    });
    expect(snapshot(root)).toEqual(before);
  });

  test('of what was published before the last one is a new release', async () => {
    const root = folder();
    for (const code of ['one', 'two', 'one']) await publishAt(root, proposalOf('tidy', code));
    expect(await versionsIn(directoryStore(root))).toEqual({ tidy: [1, 2, 3] });
  });

  test('mends an index that somebody broke or removed', async () => {
    const root = folder();
    await publishAt(root, proposalOf('tidy'));
    const store = directoryStore(root);
    const { tag = '' } = (await store.get('index.json')) ?? {};
    await store.putIfMatch('index.json', new TextEncoder().encode('junk'), tag);
    await publishAt(root, proposalOf('tidy'));
    expect(await indexIn(root)).toEqual({ tidy: [1] });
  });

  test('that no reader could accept is not written at all', async () => {
    const root = folder();
    const proposal = proposalOf('tidy');
    const hostile: Proposal[] = [
      { ...proposal, entry: { ...proposal.entry, updated_at: '2026-08-01T00:00:00+99:99' } },
      { ...proposal, entry: { ...proposal.entry, name: '../tidy' } },
      { ...proposal, source: { repository: 'a/b', repositoryId: 'x', commit: 'main', path: 'skills/tidy' } },
    ];
    for (const each of hostile) await expect(publishAt(root, each)).rejects.toThrow();
    // The probe of a new registry's store comes first, and a timestamp of nothing.
    expect(readdirSync(root).filter((name) => !name.startsWith('.'))).toEqual(['probes', 'timestamp.json']);
  });
});

describe('an entry that nobody committed', () => {
  test('is adopted where it has our bytes', async () => {
    const proposal = proposalOf('tidy');
    const root = folder({ [entryKey('tidy', 1)]: entryBytes(proposal, 1) });
    const before = snapshot(root)[entryKey('tidy', 1)];
    expect((await publishAt(root, proposal)).version).toBe(1);
    expect(snapshot(root)[entryKey('tidy', 1)]).toBe(before);
    expect(readdirSync(join(root, 'skills/tidy'))).toEqual(['v1.json']);
  });

  test.for([
    ['other code', entryBytes(proposalOf('tidy', 'other'), 1)],
    ['the same value in other bytes', `${entryBytes(proposalOf('tidy'), 1)}\n`],
    ['junk', '\0'],
    ['nothing', ''],
  ] as [string, string][])('is stepped over and left as it is where it holds %s', async ([, content]) => {
    const root = folder({ [entryKey('tidy', 1)]: content, [entryKey('tidy', 2)]: content });
    expect((await publishAt(root, proposalOf('tidy'))).version).toBe(3);
    expect(readFileSync(join(root, entryKey('tidy', 1)), 'utf8')).toBe(content);
    expect(await indexIn(root)).toEqual({ tidy: [3] });
    expect((await publishAt(root, proposalOf('tidy', 'two'))).version).toBe(4);
  });
});

describe('publishers at once', () => {
  const codes = Array.from({ length: 16 }, (_, index) => `code ${index}`);

  test('of one skill, each with its own code: every one gets a version', async () => {
    const root = folder();
    const releases = await Promise.all(codes.map((code) => publishAt(root, proposalOf('tidy', code))));
    const records = (await recordsIn(directoryStore(root))).flatMap((each) =>
      each.action === 'publish' ? [each] : [],
    );
    const versions = await versionsIn(directoryStore(root));
    expect(releases.every(({ isNew }) => isNew)).toBe(true);
    expect(new Set(records.map(({ candidate }) => candidate)).size).toBe(16);
    expect(new Set(versions.tidy).size).toBe(16);
    expect((await indexIn(root)).tidy).toEqual(versions.tidy?.toSorted((a, b) => a - b));
    for (const { version, candidate } of records) {
      const { entry } = await pullAt(root, 'tidy', version);
      const code = codes.find((each) => proposalOf('tidy', each).candidate === candidate);
      expect(entry).toEqual(Entry.parse({ ...proposalOf('tidy', code).entry, version }));
    }
  });

  test('of one skill with the same bytes: it is published once', async () => {
    const root = folder();
    const releases = await Promise.all(codes.map(() => publishAt(root, proposalOf('tidy'))));
    expect(releases.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(releases.map(({ version, sequence, entry }) => canonical({ version, sequence, entry }))).size).toBe(
      1,
    );
    expect(await versionsIn(directoryStore(root))).toEqual({ tidy: [1] });
    expect(await indexIn(root)).toEqual({ tidy: [1] });
  });

  test('of different skills: none is lost', async () => {
    const root = folder();
    const names = codes.map((_, index) => `skill_${index}`);
    await Promise.all(names.map((name) => publishAt(root, proposalOf(name))));
    const wanted = Object.fromEntries(names.map((name) => [name, [1]]));
    expect(await versionsIn(directoryStore(root))).toEqual(wanted);
    expect(await indexIn(root)).toEqual(wanted);
  });
});

describe('bytes that were withdrawn', () => {
  const said = { skill: 'tidy', reason: 'why', actor: 'test', time: '2026-08-01T00:00:00Z' };
  const again = (store: ReturnType<typeof memoryStore>, code = 'one') =>
    registry.publish(store, proposalOf('tidy', code));

  test('are not published again before somebody takes that back', async () => {
    const store = memoryStore();
    await again(store);
    await withdraw(writerOf(store), { ...said, action: 'yank', version: 1 });
    await expect(again(store)).rejects.toMatchObject({ code: 'version-withdrawn' });
    await again(store, 'two');
    await expect(again(store)).rejects.toMatchObject({ code: 'version-withdrawn' });
    await withdraw(writerOf(store), { ...said, action: 'unyank', version: 1 });
    expect(await again(store)).toMatchObject({ version: 3, isNew: true });
    await withdraw(writerOf(store), { ...said, action: 'rollback', version: 2 });
    await expect(again(store)).rejects.toMatchObject({ code: 'version-withdrawn' });
  });

  test('stay so where other publications of them were not withdrawn', async () => {
    const store = memoryStore();
    for (const code of ['one', 'two', 'one', 'three']) await again(store, code);
    await withdraw(writerOf(store), { ...said, action: 'yank', version: 1 });
    await expect(again(store)).rejects.toMatchObject({ code: 'version-withdrawn' });
  });

  test('of a skill that is retired come back with it where they were not', async () => {
    const store = memoryStore();
    await again(store);
    await withdraw(writerOf(store), { ...said, action: 'retire' });
    expect(await registry.indexIn(store)).toEqual({});
    expect(await again(store)).toMatchObject({ version: 2, isNew: true });
    expect(await registry.indexIn(store)).toEqual({ tidy: [1, 2] });
  });
});

test.for(['skills/', 'reports/', 'log/'])('an answer that is lost to a write of %s is no failure', async (prefix) => {
  const store = memoryStore();
  await registry.publish(store, proposalOf('other'));
  const losing: Store = {
    ...store,
    putIfAbsent: async (key, bytes) => {
      const written = await store.putIfAbsent(key, bytes);
      if (key.startsWith(prefix)) throw new AssayError('store-unavailable', 'the answer is lost');
      return written;
    },
  };
  expect(await registry.publish(losing, proposalOf('tidy'))).toMatchObject({ version: 1, isNew: true });
  expect(await recordsIn(store)).toHaveLength(2);
});

test('a claim that somebody made on every next version stops a publication after a hundred', async () => {
  const store = memoryStore();
  for (let version = 1; version <= 150; version += 1) store.overwrite(entryKey('tidy', version), new Uint8Array());
  await expect(registry.publish(store, proposalOf('tidy'))).rejects.toMatchObject({ code: 'log-flooded' });
  expect((await registry.publish(store, proposalOf('tidy'))).version).toBe(151);
});

test('what was committed before a release that is refused has its views', async () => {
  const store = memoryStore();
  await registry.publish(store, proposalOf('gone'));
  const reason = { reason: 'why', actor: 'test', time: '2026-08-01T00:00:00Z' };
  await withdraw(writerOf(store), { ...reason, action: 'yank', skill: 'gone', version: 1 });
  const run = publishReleases(writerOf(store), [proposalOf('tidy'), proposalOf('gone'), proposalOf('other')]);
  await expect(run).rejects.toMatchObject({ code: 'version-withdrawn' });
  expect(await registry.indexIn(store)).toEqual({ tidy: [1], other: [1] });
});

test('a log that cannot be trusted is not written to', async () => {
  const root = folder();
  await publishAt(root, proposalOf('tidy'));
  writeFileSync(join(root, logKey(1)), '{}');
  const before = snapshot(root);
  await expect(publishAt(root, proposalOf('tidy', 'two'))).rejects.toMatchObject({ code: 'record-altered' });
  expect(snapshot(root)).toEqual(before);
});
