import { appendFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonical } from '../../src/model/canonical.ts';
import { digestOf } from '../../src/model/digest.ts';
import { LogRecord } from '../../src/model/release.ts';
import { logKey } from '../../src/registry/layout.ts';
import { lastPublished, readLog } from '../../src/registry/log.ts';
import { publishRelease } from '../../src/registry/publish.ts';
import { directoryStore } from '../../src/registry/stores/directory.ts';
import type { Store } from '../../src/registry/store.ts';
import { folder } from '../intake/folder.ts';
import { copyOf, proposalOf } from './proposals.ts';

const model = mkdtempSync(join(tmpdir(), 'registry-'));
afterAll(() => rmSync(model, { recursive: true }));

beforeAll(async () => {
  for (const [name, code] of [
    ['tidy', 'one'],
    ['other', 'one'],
    ['tidy', 'two'],
    ['tidy', 'three'],
    ['other', 'two'],
  ] as const) {
    await publishRelease(directoryStore(model), proposalOf(name, code));
  }
});

/** A registry with five records of two skills. */
const registry = (): string => copyOf(model);

/** Changes the record `sequence` of the registry at `root`. */
function edit(root: string, sequence: number, change: (record: Record<string, unknown>) => object): void {
  const path = join(root, logKey(sequence));
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
}

describe('a log', () => {
  test('is read as one chain', async () => {
    const root = registry();
    const log = await readLog(directoryStore(root));
    const digests = log.records.map(({ sequence }) => digestOf(readFileSync(join(root, logKey(sequence)))));
    expect(log.sequence).toBe(5);
    expect(log.head).toBe(digests.at(-1));
    expect(log.records.map(({ previous }) => previous)).toEqual([null, ...digests.slice(0, -1)]);
    expect([...log.digests]).toEqual(digests.map((digest, index) => [index + 1, digest]));
    expect(lastPublished(log, 'tidy')?.version).toBe(3);
    expect(lastPublished(log, 'absent')).toBeUndefined();
  });

  test('may be empty', async () => {
    expect(await readLog(directoryStore(folder()))).toMatchObject({ records: [], sequence: 0, head: null });
  });

  test('is written in the canonical form', async () => {
    const root = registry();
    for (const record of (await readLog(directoryStore(root))).records) {
      expect(readFileSync(join(root, logKey(record.sequence)), 'utf8')).toBe(canonical(record));
    }
  });
});

describe('a log is broken by', () => {
  const other = digestOf('other');
  test.for([
    ['a missing record', (root) => rmSync(join(root, logKey(3)))],
    ['a missing first record', (root) => rmSync(join(root, logKey(1)))],
    ['an edited record', (root) => edit(root, 2, (record) => ({ ...record, actor: 'somebody else' }))],
    ['white space in a record', (root) => appendFileSync(join(root, logKey(2)), '\n')],
    ['a fork', (root) => edit(root, 4, (r) => ({ ...r, previous: digestOf(readFileSync(join(root, logKey(2)))) }))],
    ['a record that follows another one', (root) => edit(root, 5, (record) => ({ ...record, previous: other }))],
    ['a record that follows none', (root) => edit(root, 5, (record) => ({ ...record, previous: null }))],
    ['a first record that follows one', (root) => edit(root, 1, (record) => ({ ...record, previous: other }))],
    ['another sequence number', (root) => edit(root, 5, (record) => ({ ...record, sequence: 6 }))],
    ['two records that changed places', (root) => swap(root, 4, 5)],
    ['an unknown key', (root) => edit(root, 5, (record) => ({ ...record, note: 'x' }))],
    ['an action of a later tool', (root) => edit(root, 5, (record) => ({ ...record, action: 'yank' }))],
    ['an empty record', (root) => writeFileSync(join(root, logKey(5)), '')],
    ['junk in a record', (root) => writeFileSync(join(root, logKey(5)), Buffer.from([0xff, 0xfe]))],
    ['null', (root) => writeFileSync(join(root, logKey(5)), 'null')],
    ['junk between the records', (root) => writeFileSync(join(root, 'log/00000000000000000002.json.bak'), '{}')],
    ['a record under a short name', (root) => writeFileSync(join(root, 'log/6.json'), '{}')],
    ['a record under another name', (root) => renameSync(join(root, logKey(5)), join(root, `${logKey(5)}.bak`))],
    ['junk in the next slot', (root) => writeFileSync(join(root, logKey(6)), 'junk')],
    ['a time zone that there is not', (root) => edit(root, 5, (r) => ({ ...r, time: '2026-08-01T00:00:00+25:99' }))],
  ] as [string, (root: string) => void][])('%s', async ([, breakIt]) => {
    const root = registry();
    breakIt(root);
    await expect(readLog(directoryStore(root))).rejects.toMatchObject({ code: 'log-broken' });
  });

  test('any byte of a record that another one follows', async () => {
    const root = registry();
    const changes = fc.record({
      sequence: fc.integer({ min: 1, max: 4 }),
      at: fc.nat(),
      by: fc.integer({ min: 1, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(changes, async ({ sequence, at, by }) => {
        const flipped = altering(directoryStore(root), logKey(sequence), (bytes) => {
          const index = at % bytes.length;
          bytes[index] = (bytes[index] ?? 0) ^ by;
        });
        await expect(readLog(flipped)).rejects.toMatchObject({ code: 'log-broken' });
      }),
      { numRuns: 100 },
    );
  });
});

test('a record that was listed and then removed breaks the log', async () => {
  const store = directoryStore(registry());
  const vanishing: Store = { ...store, get: async (key) => (key === logKey(5) ? undefined : store.get(key)) };
  await expect(readLog(vanishing)).rejects.toMatchObject({ code: 'log-broken' });
});

test('every record that was written is read back as it was meant', async () => {
  const root = registry();
  const { records } = await readLog(directoryStore(root));
  for (const record of records) expect(LogRecord.parse(record)).toEqual(record);
});

function swap(root: string, a: number, b: number): void {
  const [first, second] = [readFileSync(join(root, logKey(a))), readFileSync(join(root, logKey(b)))];
  writeFileSync(join(root, logKey(a)), second);
  writeFileSync(join(root, logKey(b)), first);
}

/** `store`, whose object at `key` is read otherwise than it stands there. */
function altering(store: Store, key: string, change: (bytes: Uint8Array) => void): Store {
  return {
    ...store,
    get: async (wanted) => {
      const stored = await store.get(wanted);
      if (stored === undefined || wanted !== key) return stored;
      const bytes = Uint8Array.from(stored.bytes);
      change(bytes);
      return { ...stored, bytes };
    },
  };
}
