import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonical, type Json } from '../../src/model/canonical.ts';
import { digestOf } from '../../src/model/digest.ts';
import { entryKey, logKey, TIMESTAMP_KEY } from '../../src/registry/layout.ts';
import { seal, unseal } from '../../src/registry/envelope.ts';
import { Log } from '../../src/registry/log.ts';
import { mustContinue, pullEntry, type VerifiedEntry } from '../../src/registry/pull.ts';
import { directoryStore } from '../../src/registry/stores/directory.ts';
import type { Position } from '../../src/registry/reader.ts';
import { folder } from '../intake/folder.ts';
import { copyOf, proposalOf, publish, SIGNER, TRUST } from './proposals.ts';

const model = mkdtempSync(join(tmpdir(), 'registry-'));
afterAll(() => rmSync(model, { recursive: true }));

beforeAll(async () => {
  for (const [name, code] of [
    ['tidy', 'one'],
    ['other', 'one'],
    ['tidy', 'two'],
  ] as const) {
    await publish(directoryStore(model), proposalOf(name, code));
  }
});

/** A registry with tidy@1, other@1 and tidy@2. */
const registry = (): string => copyOf(model);

/** Makes `content` the bytes of tidy@2, and the publisher themself say in the last record that this is right. */
function rewrite(root: string, content: string | Uint8Array): void {
  writeFileSync(join(root, entryKey('tidy', 2)), content);
  const path = join(root, logKey(3));
  const record = unseal('record', readFileSync(path))?.value as Record<string, Json>;
  writeFileSync(path, seal('record', { ...record, entry: digestOf(content) }, SIGNER));
  forget(root);
}

/** Nothing but a reader's own memory tells how far the log went. */
const forget = (root: string): void => rmSync(join(root, TIMESTAMP_KEY));

async function pull(root: string, name: string, version?: number, seen?: Position): Promise<VerifiedEntry> {
  const log = await Log.open(directoryStore(root), TRUST);
  if (seen !== undefined) await mustContinue(log, seen);
  return pullEntry(log, name, version);
}

describe('an entry is pulled', () => {
  test.for([
    ['the latest', undefined, 'two'],
    ['the version that is asked for', 1, 'one'],
    ['the latest, asked for by its number', 2, 'two'],
  ] as const)('%s', async ([, version, code]) => {
    const { entry, record } = await pull(registry(), 'tidy', version);
    expect(entry.implementation).toBe(proposalOf('tidy', code).entry.implementation);
    expect(record.version).toBe(entry.version);
  });

  test('whatever the index says', async () => {
    const root = registry();
    writeFileSync(join(root, 'index.json'), '{"skills":{"tidy":[9]}}');
    expect((await pull(root, 'tidy')).entry.version).toBe(2);
  });

  test('not from an entry that no record names', async () => {
    const root = registry();
    writeFileSync(join(root, entryKey('tidy', 3)), canonical({ ...proposalOf('tidy', 'three').entry, version: 3 }));
    expect((await pull(root, 'tidy')).entry.version).toBe(2);
    await expect(pull(root, 'tidy', 3)).rejects.toMatchObject({ code: 'skill-unknown' });
  });
});

describe('a pull is refused', () => {
  test.for(['absent', 'tid', 'tidy2', 'constructor', '__proto__'])('of %s: skill-unknown', async (name) => {
    await expect(pull(registry(), name)).rejects.toMatchObject({ code: 'skill-unknown' });
  });

  test.for([0, 3, 1.5])('of version %d, which there is not: skill-unknown', async (version) => {
    await expect(pull(registry(), 'tidy', version)).rejects.toMatchObject({ code: 'skill-unknown' });
  });

  test('of an empty registry: skill-unknown', async () => {
    await expect(pull(folder(), 'tidy')).rejects.toMatchObject({ code: 'skill-unknown' });
  });

  test('where the entry is gone: entry-missing', async () => {
    const root = registry();
    rmSync(join(root, entryKey('tidy', 2)));
    await expect(pull(root, 'tidy')).rejects.toMatchObject({ code: 'entry-missing' });
    expect((await pull(root, 'tidy', 1)).entry.version).toBe(1);
  });

  test.for([
    ['of another version', (root: string) => readFileSync(join(root, entryKey('tidy', 1)))],
    ['of another skill', (root: string) => readFileSync(join(root, entryKey('other', 1)))],
    ['with a byte more', (root: string) => `${readFileSync(join(root, entryKey('tidy', 2)), 'utf8')}\n`],
    ["with ARISE's download counter", (root: string) => counted(readFileSync(join(root, entryKey('tidy', 2)), 'utf8'))],
    ['emptied', () => ''],
  ] as const)('where the entry was replaced by one %s: entry-altered', async ([, content]) => {
    const root = registry();
    writeFileSync(join(root, entryKey('tidy', 2)), content(root));
    await expect(pull(root, 'tidy')).rejects.toMatchObject({ code: 'entry-altered' });
  });

  test.for([
    ['is another version', canonical({ ...proposalOf('tidy', 'two').entry, version: 1 })],
    ['is another skill', canonical({ ...proposalOf('other', 'two').entry, version: 2 })],
    ['is no JSON', 'junk'],
    ['is no UTF-8', Buffer.from([0xff])],
    ['is no entry', '{}'],
    ['has more than an entry', canonical({ ...proposalOf('tidy', 'two').entry, version: 2, downloads: 1 })],
  ] as const)('where the log itself names bytes of which the entry %s: entry-altered', async ([, content]) => {
    const root = registry();
    rewrite(root, content);
    await expect(pull(root, 'tidy')).rejects.toMatchObject({ code: 'entry-altered' });
  });

  test('where a record is gone: record-missing, even for an entry before the break', async () => {
    const root = registry();
    rmSync(join(root, logKey(2)));
    await expect(pull(root, 'tidy', 1)).rejects.toMatchObject({ code: 'record-missing' });
  });

  test('where the last record is gone which the timestamp names: log-truncated', async () => {
    const root = registry();
    rmSync(join(root, logKey(3)));
    await expect(pull(root, 'tidy', 1)).rejects.toMatchObject({ code: 'log-truncated' });
  });
});

test('junk after the last record keeps nobody from pulling', async () => {
  const root = registry();
  writeFileSync(join(root, logKey(4)), 'junk');
  expect((await pull(root, 'tidy')).entry.version).toBe(2);
});

describe('what was seen of the log before', () => {
  const seenIn = async (root: string): Promise<Position> => {
    const { origin, sequence, head } = await Log.open(directoryStore(root), TRUST);
    return { origin, sequence, head };
  };

  test('holds where the log has gone on', async () => {
    const root = registry();
    const seen = await seenIn(root);
    await publish(directoryStore(root), proposalOf('tidy', 'three'));
    expect((await pull(root, 'tidy', undefined, seen)).entry.version).toBe(3);
  });

  test('refuses a log that was cut: log-rolled-back', async () => {
    const root = registry();
    const seen = await seenIn(root);
    rmSync(join(root, logKey(3)));
    forget(root);
    expect((await pull(root, 'tidy')).entry.version).toBe(1);
    await expect(pull(root, 'tidy', 1, seen)).rejects.toMatchObject({ code: 'log-rolled-back' });
  });

  test('refuses a log of which the last record was rewritten: log-rolled-back', async () => {
    const root = registry();
    const seen = await seenIn(root);
    rewrite(root, canonical({ ...proposalOf('tidy', 'evil').entry, version: 2 }));
    expect((await pull(root, 'tidy')).entry.implementation).toContain('evil');
    await expect(pull(root, 'other', 1, seen)).rejects.toMatchObject({ code: 'log-rolled-back' });
  });

  test('refuses another log, longer or not: registry-changed', async () => {
    const seen = await seenIn(registry());
    const root = folder();
    for (const code of ['a', 'b', 'c', 'd']) await publish(directoryStore(root), proposalOf('tidy', code));
    await expect(pull(root, 'tidy', 1, seen)).rejects.toMatchObject({ code: 'registry-changed' });
  });

  test('refuses an emptied registry: log-rolled-back', async () => {
    const seen = await seenIn(registry());
    await expect(pull(folder(), 'tidy', 1, seen)).rejects.toMatchObject({ code: 'log-rolled-back' });
  });
});

function counted(entry: string): string {
  return canonical({ ...JSON.parse(entry), downloads: 1 });
}
