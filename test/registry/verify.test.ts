import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pull } from '../../src/commands/pull.ts';
import { type VerifyRequest, verify } from '../../src/commands/verify.ts';
import { AssayError } from '../../src/model/error.ts';
import type { Lock } from '../../src/model/lock.ts';
import { entryKey, logKey } from '../../src/registry/layout.ts';
import type { Store } from '../../src/registry/store.ts';
import { directoryStore } from '../../src/registry/stores/directory.ts';
import { holds, verifyRegistry } from '../../src/registry/verify/verify.ts';
import type { Writer } from '../../src/registry/writer.ts';
import { run } from '../bin/run-main.ts';
import { folder } from '../intake/folder.ts';
import { newSigner, publish, say, writerOf } from './histories.ts';
import { memoryStore } from './memory-store.ts';

interface Scene {
  readonly at: string;
  readonly writer: Writer;
  readonly into: string;
  readonly lockFile: string;
  readonly rewrite: (change: (lock: Lock) => unknown) => void;
}

/** tidy@1, other@1 and tidy@2; tidy@1 was pulled into a folder below the lock's, and other@1 beside it. */
async function scene(): Promise<Scene> {
  const at = folder();
  const writer = writerOf(directoryStore(at));
  await publish(writer, 'tidy', 'one');
  await publish(writer, 'other');
  await publish(writer, 'tidy', 'two');
  const into = folder();
  const lockFile = join(into, 'assay.lock');
  await pull({ name: 'tidy', version: 1, registry: `file:${at}`, into: join(into, 'skills'), lockFile });
  await pull({ name: 'other', registry: `file:${at}`, into, lockFile });
  const rewrite: Scene['rewrite'] = (change) =>
    writeFileSync(lockFile, JSON.stringify(change(JSON.parse(readFileSync(lockFile, 'utf8')))));
  return { at, writer, into, lockFile, rewrite };
}

const tidy = (lock: Lock) => lock.skills.tidy as Lock['skills'][string];
const codes = async (request: VerifyRequest) =>
  (await verify(request)).discrepancies.map(({ code, key }) => `${code} ${key}`);

describe('a lock is verified', () => {
  test('with its registry and its files, wherever they were pulled to', async () => {
    const { lockFile } = await scene();
    expect(await verify({ lockFile })).toMatchObject({
      holds: true,
      releases: 3,
      discrepancies: [],
      isSignerPinned: true,
    });
  });

  test.for<[string, string, (scene: Scene) => unknown]>([
    [
      'a file that was changed',
      'file-altered skills/tidy.py',
      ({ into }) => writeFileSync(join(into, 'skills/tidy.py'), '#'),
    ],
    ['a file that is gone', 'file-missing skills/tidy.py', ({ into }) => rmSync(join(into, 'skills/tidy.py'))],
    [
      'a folder in a file’s place',
      'file-altered skills/tidy.py',
      ({ into }) => {
        rmSync(join(into, 'skills/tidy.py'));
        mkdirSync(join(into, 'skills/tidy.py'));
      },
    ],
    ['a version that was yanked', 'version-withdrawn tidy@1', ({ writer }) => say(writer, 'yank', 'tidy', 1)],
    ['a skill that was retired', 'skill-retired tidy@1', ({ writer }) => say(writer, 'retire', 'tidy')],
    [
      'a pin of another entry',
      'pin-altered tidy@1',
      ({ rewrite }) =>
        rewrite((lock) => ({ ...lock, skills: { ...lock.skills, tidy: { ...tidy(lock), entry: lock.head } } })),
    ],
    [
      'a pin of a record that is another skill’s',
      'pin-altered tidy@1',
      ({ rewrite }) =>
        rewrite((lock) => ({ ...lock, skills: { ...lock.skills, tidy: { ...tidy(lock), sequence: 2 } } })),
    ],
    [
      'a pin of another version of the bytes',
      'pin-altered tidy@1',
      ({ rewrite }) =>
        rewrite((lock) => ({ ...lock, skills: { ...lock.skills, tidy: { ...tidy(lock), entryVersion: 'x' } } })),
    ],
    ['a log that was cut', `log-rolled-back ${logKey(3)}`, ({ at }) => rmSync(join(at, logKey(3)))],
    [
      'a log of somebody else',
      `signer-untrusted ${logKey(1)}`,
      ({ rewrite }) => rewrite((lock) => ({ ...lock, signers: [newSigner().keyid] })),
    ],
  ])('and %s is found: %s', async ([, expected, prepare]) => {
    const here = await scene();
    await prepare(here);
    const found = await codes({ lockFile: here.lockFile });
    expect(found.map((each) => each.replace(`${here.into}/`, ''))).toContain(expected);
    expect((await verify({ lockFile: here.lockFile })).holds).toBe(false);
  });

  test('and must be there: lock-invalid', async () => {
    await expect(verify({ lockFile: join(folder(), 'assay.lock') })).rejects.toMatchObject({ code: 'lock-invalid' });
  });
});

describe('a registry is verified', () => {
  test('for one skill, without the others’ entries', async () => {
    const { at } = await scene();
    writeFileSync(join(at, entryKey('other', 1)), '{}');
    const registry = `file:${at}`;
    expect(await verify({ registry, name: 'tidy' })).toMatchObject({ holds: true, releases: 2 });
    expect(await codes({ registry, name: 'other' })).toEqual([`entry-altered ${entryKey('other', 1)}`]);
    await expect(verify({ registry, name: 'absent' })).rejects.toMatchObject({ code: 'skill-unknown' });
  });

  test('while a writer is between entry and record, and that is no fault of it', async () => {
    const { at } = await scene();
    writeFileSync(join(at, entryKey('tidy', 3)), '{}');
    const verified = await verify({ registry: `file:${at}` });
    expect(verified).toMatchObject({ holds: true, discrepancies: [{ code: 'entry-unclaimed' }] });
  });

  test('where bytes replaced an entry before its record came', async () => {
    const store = memoryStore({ keepsVersions: false });
    const writer = writerOf({
      ...store,
      // Between the claim and the commit.
      putIfAbsent: async (key, bytes) => {
        const written = await store.putIfAbsent(key, bytes);
        if (key === entryKey('tidy', 1)) store.overwrite(key, new TextEncoder().encode('{}'));
        return written;
      },
    });
    await publish(writer, 'tidy');
    const { discrepancies } = await verifyRegistry(store, { trust: writer.trust });
    expect(discrepancies.map(({ code }) => code)).toContain('entry-altered');
  });

  test('but for what the reader may not see, which is not found out', async () => {
    const store = memoryStore();
    const writer = writerOf(store);
    await publish(writer, 'tidy');
    const denied: Store = {
      ...store,
      // biome-ignore lint/correctness/useYield: it throws before it could.
      async *versionsOf(prefix) {
        throw new AssayError('store-denied', 'no', { where: prefix });
      },
    };
    const unknown = await verifyRegistry(denied, { trust: writer.trust });
    expect([holds(unknown), unknown.problems.map(({ code }) => code)]).toEqual([
      undefined,
      expect.arrayContaining(['store-denied']),
    ]);
    store.overwrite(logKey(2), new TextEncoder().encode('junk'));
    expect(holds(await verifyRegistry(denied, { trust: writer.trust }))).toBe(false);
    expect(holds(await verifyRegistry(store.copy(), { trust: writer.trust }))).toBe(false);
  });
});

describe('on the command line', () => {
  test('verify says what it found, and comes to its exit code', async () => {
    const { at, lockFile } = await scene();
    const registry = `file:${at}`;
    const first = await run('verify', '--registry', registry);
    expect([first.code, first.stdout]).toEqual([
      0,
      expect.stringMatching(/^signer-unpinned .*\nholds: 3 releases, 3 records\n$/),
    ]);
    const locked = await run('verify', '--lock', lockFile);
    expect([locked.code, locked.stdout]).toEqual([0, 'holds: 3 releases, 3 records\n']);
    writeFileSync(join(at, 'index.json'), '{"skills":{"\\u001b[31mtidy":[9]}}');
    const refused = await run('verify', '--registry', registry, '--format', 'json');
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stdout)).toMatchObject({
      schema: 'skill-assay/verified/1',
      outcome: 'refused',
      notes: ['signer-unpinned'],
      discrepancies: [{ code: 'index-unpublished' }, { code: 'view-altered' }],
    });
    const text = await run('verify', '--registry', registry);
    expect([text.code, text.stdout.includes('\u001b')]).toEqual([1, false]);
  });

  test.for([
    [['verify'], 2],
    [['verify', 'tidy@1', '--lock', 'x'], 2],
    [['verify', '--registry', 'nowhere'], 2],
    [['verify', '--registry', 'file:./nothing-was-published-here'], 3],
    [['verify', 'tidy', '--registry', 'file:./nothing-was-published-here'], 3],
    [['verify', '--lock', '/dev/null'], 2],
  ] as const)('%j comes to %d', async ([args, code]) => {
    expect((await run(...args)).code).toBe(code);
  });

  test('pull says whom it believes, and what it read over', async () => {
    const { at } = await scene();
    writeFileSync(join(at, logKey(4)), 'junk');
    const into = folder();
    const args = ['--registry', `file:${at}`, '--into', into, '--lock', join(into, 'assay.lock')];
    const first = await run('pull', 'tidy@1', ...args);
    expect([first.code, first.stdout]).toEqual([0, `tidy@1 → ${join(into, 'tidy.py')}\n`]);
    expect(first.stderr).toMatch(/pinned ed25519:.*\n.*00004\.json: nobody who is trusted/);
    const json = await run('pull', 'tidy@latest', ...args, '--format', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject({ version: 2, isFirstUse: false, remarks: [{ what: 'junk' }] });
    for (const name of ['tidy@3@latest', '@latest', 'tidy@', 'tidy@newest'])
      expect((await run('pull', name, ...args)).code).toBe(2);
  });
});
