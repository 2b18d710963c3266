import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/model/canonical.ts';
import { Entry } from '../../src/model/release.ts';
import { entryKey, reportKey } from '../../src/registry/layout.ts';
import { publishRelease, type Proposal } from '../../src/registry/publish.ts';
import { pullEntry } from '../../src/registry/pull.ts';
import { directoryStore } from '../../src/registry/stores/directory.ts';
import { folder, put } from '../intake/folder.ts';
import { indexIn, proposalOf, publishedIn, snapshot } from './proposals.ts';

const publishAt = (root: string, proposal: Proposal) => publishRelease(directoryStore(root), proposal);
const entryBytes = (proposal: Proposal, version: number): string => canonical({ ...proposal.entry, version });

describe('a publication', () => {
  test('gives a skill its versions in order, each with its report', async () => {
    const root = folder();
    for (const [index, code] of ['one', 'two', 'three'].entries()) {
      const proposal = proposalOf('tidy', code);
      const { record, isNew } = await publishAt(root, proposal);
      expect([record.version, record.sequence, isNew]).toEqual([index + 1, index + 1, true]);
      expect(readFileSync(join(root, reportKey(record.report)))).toEqual(Buffer.from(proposal.report));
      expect(readFileSync(join(root, entryKey('tidy', index + 1)), 'utf8')).toBe(entryBytes(proposal, index + 1));
    }
    expect(indexIn(root)).toEqual({ tidy: [1, 2, 3] });
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
    expect((await publishedIn(root)).versions).toEqual({ tidy: [1, 2], other: [1] });
    expect(indexIn(root)).toEqual({ tidy: [1, 2], other: [1] });
  });

  test.for(['constructor', 'hasattr', 'v1', '_', 'x'.repeat(64)])('takes the name %s', async (name) => {
    const root = folder();
    await publishAt(root, proposalOf(name));
    expect(indexIn(root)).toEqual({ [name]: [1] });
    expect((await pullEntry(directoryStore(root), name, undefined, undefined)).entry.name).toBe(name);
  });

  test('of the same bytes a second time writes nothing', async () => {
    const root = folder();
    const { record } = await publishAt(root, proposalOf('tidy'));
    await publishAt(root, proposalOf('other'));
    const before = snapshot(root);
    expect(await publishAt(root, { ...proposalOf('tidy'), actor: 'somebody else' })).toEqual({ record, isNew: false });
    expect(snapshot(root)).toEqual(before);
  });

  test('of what was published before the last one is a new release', async () => {
    const root = folder();
    for (const code of ['one', 'two', 'one']) await publishAt(root, proposalOf('tidy', code));
    expect((await publishedIn(root)).versions).toEqual({ tidy: [1, 2, 3] });
  });

  test('mends an index that somebody broke or removed', async () => {
    const root = folder();
    await publishAt(root, proposalOf('tidy'));
    const store = directoryStore(root);
    const { tag = '' } = (await store.get('index.json')) ?? {};
    await store.putIfMatch('index.json', new TextEncoder().encode('junk'), tag);
    await publishAt(root, proposalOf('tidy'));
    expect(indexIn(root)).toEqual({ tidy: [1] });
  });

  test('writes the index again where an older one came in between', async () => {
    const root = folder();
    await publishAt(root, proposalOf('tidy'));
    const store = directoryStore(root);
    const older = await store.get('index.json');
    let isFirst = true;
    const overtaken = async (key: string, bytes: Uint8Array, tag: string) => {
      if (key !== 'index.json' || !isFirst) return store.putIfMatch(key, bytes, tag);
      isFirst = false;
      await store.putIfMatch(key, new Uint8Array([...(older?.bytes ?? []), 10]), tag);
      return { written: false } as const;
    };
    await publishRelease({ ...store, putIfMatch: overtaken }, proposalOf('other'));
    expect(indexIn(root)).toEqual({ tidy: [1], other: [1] });
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
    expect(readdirSync(root)).toEqual([]);
  });
});

describe('an entry that nobody committed', () => {
  test('is adopted where it has our bytes', async () => {
    const proposal = proposalOf('tidy');
    const root = folder({ [entryKey('tidy', 1)]: entryBytes(proposal, 1) });
    const before = snapshot(root)[entryKey('tidy', 1)];
    expect((await publishAt(root, proposal)).record.version).toBe(1);
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
    expect((await publishAt(root, proposalOf('tidy'))).record.version).toBe(3);
    expect(readFileSync(join(root, entryKey('tidy', 1)), 'utf8')).toBe(content);
    expect(indexIn(root)).toEqual({ tidy: [3] });
    expect((await publishAt(root, proposalOf('tidy', 'two'))).record.version).toBe(4);
  });
});

describe('publishers at once', () => {
  const codes = Array.from({ length: 16 }, (_, index) => `code ${index}`);

  test('of one skill, each with its own code: every one gets a version', async () => {
    const root = folder();
    const releases = await Promise.all(codes.map((code) => publishAt(root, proposalOf('tidy', code))));
    const { log, versions } = await publishedIn(root);
    expect(releases.every(({ isNew }) => isNew)).toBe(true);
    expect(new Set(log.records.map(({ candidate }) => candidate)).size).toBe(16);
    expect(new Set(versions.tidy).size).toBe(16);
    expect(indexIn(root).tidy).toEqual(versions.tidy?.toSorted((a, b) => a - b));
    for (const { version, candidate } of log.records) {
      const { entry } = await pullEntry(directoryStore(root), 'tidy', version, undefined);
      const code = codes.find((each) => proposalOf('tidy', each).candidate === candidate);
      expect(entry).toEqual(Entry.parse({ ...proposalOf('tidy', code).entry, version }));
    }
  });

  test('of one skill with the same bytes: it is published once', async () => {
    const root = folder();
    const releases = await Promise.all(codes.map(() => publishAt(root, proposalOf('tidy'))));
    expect(releases.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(releases.map(({ record }) => canonical(record))).size).toBe(1);
    expect((await publishedIn(root)).versions).toEqual({ tidy: [1] });
    expect(indexIn(root)).toEqual({ tidy: [1] });
  });

  test('of different skills: none is lost', async () => {
    const root = folder();
    const names = codes.map((_, index) => `skill_${index}`);
    await Promise.all(names.map((name) => publishAt(root, proposalOf(name))));
    const wanted = Object.fromEntries(names.map((name) => [name, [1]]));
    expect((await publishedIn(root)).versions).toEqual(wanted);
    expect(indexIn(root)).toEqual(wanted);
  });
});

test('a log that cannot be trusted is not written to', async () => {
  const root = folder();
  await publishAt(root, proposalOf('tidy'));
  put(root, { 'log/00000000000000000001.json': '{}' });
  const before = snapshot(root);
  await expect(publishAt(root, proposalOf('tidy', 'two'))).rejects.toMatchObject({ code: 'log-broken' });
  expect(snapshot(root)).toEqual(before);
});
