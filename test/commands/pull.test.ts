import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PullRequest, pull } from '../../src/commands/pull.ts';
import { digestOf } from '../../src/model/digest.ts';
import { Lock } from '../../src/model/lock.ts';
import { entryKey, logKey } from '../../src/registry/layout.ts';
import { directoryStore } from '../../src/registry/stores/directory.ts';
import { folder, put } from '../intake/folder.ts';
import { unprivileged } from '../intake/unprivileged.ts';
import { copyOf, proposalOf, publish, SIGNER, snapshot } from '../registry/proposals.ts';

const model = mkdtempSync(join(tmpdir(), 'registry-'));
afterAll(() => rmSync(model, { recursive: true }));

beforeAll(async () => {
  for (const [name, code] of [
    ['tidy', 'one'],
    ['other', 'é\\r\\n\\t \u{1f600}'],
    ['tidy', 'two'],
  ] as const) {
    await publish(directoryStore(model), proposalOf(name, code));
  }
});

/** A registry with tidy@1, other@1 and tidy@2, and a folder to pull into. */
function scene(): { registry: string; at: string; request: PullRequest } {
  const registry = copyOf(model);
  const at = folder();
  return {
    registry,
    at,
    request: { name: 'tidy', registry: `file:${registry}`, into: join(at, 'in'), lockFile: join(at, 'assay.lock') },
  };
}

const lockIn = (file: string): Lock => Lock.parse(JSON.parse(readFileSync(file, 'utf8')));

describe('a pull', () => {
  test.for([
    ['tidy', undefined, 'two', 2],
    ['tidy', 1, 'one', 1],
    ['other', undefined, 'é\\r\\n\\t \u{1f600}', 1],
  ] as const)('of %s at %s writes exactly the bytes that were published', async ([name, version, code, number]) => {
    const { at, request } = scene();
    const pulled = await pull({ ...request, name, ...(version !== undefined && { version }) });
    const bytes = Buffer.from(proposalOf(name, code).entry.implementation);
    expect(readFileSync(join(at, 'in', `${name}.py`))).toEqual(bytes);
    expect(pulled).toMatchObject({ name, version: number, file: join(at, `in/${name}.py`) });
  });

  test('leaves nothing beside the file and the lock', async () => {
    const { at, request } = scene();
    await pull(request);
    expect(readdirSync(at, { recursive: true }).sort()).toEqual(['assay.lock', 'in', 'in/tidy.py']);
  });

  test('pins what it took, and how far the log went', async () => {
    const { registry, at, request } = scene();
    const { entry } = await pull({ ...request, version: 1 });
    const log = readFileSync(join(registry, logKey(3)));
    expect(lockIn(request.lockFile)).toEqual({
      schema: 'skill-assay/lock/1',
      registry: `file:${registry}`,
      origin: digestOf(readFileSync(join(registry, logKey(1)))),
      signers: [SIGNER.keyid],
      sequence: 3,
      head: digestOf(log),
      skills: {
        tidy: {
          version: 1,
          entry,
          sequence: 1,
          path: 'in/tidy.py',
          file: digestOf(readFileSync(join(at, 'in/tidy.py'))),
        },
      },
    });
    expect(digestOf(readFileSync(join(registry, entryKey('tidy', 1))))).toBe(entry);
  });

  test('keeps the other pins, and moves its own', async () => {
    const { request } = scene();
    await pull({ ...request, name: 'other' });
    await pull({ ...request, version: 1 });
    await pull({ ...request, version: 'latest' });
    const { skills } = lockIn(request.lockFile);
    expect(Object.entries(skills).map(([name, { version }]) => [name, version])).toEqual([
      ['other', 1],
      ['tidy', 2],
    ]);
  });

  test('a second time changes no byte', async () => {
    const { at, request } = scene();
    await pull(request);
    const [file, lock] = [readFileSync(join(at, 'in/tidy.py')), readFileSync(request.lockFile)];
    await pull(request);
    expect([readFileSync(join(at, 'in/tidy.py')), readFileSync(request.lockFile)]).toEqual([file, lock]);
  });

  test('writes nothing to the registry', async () => {
    const { registry, request } = scene();
    const before = snapshot(registry);
    await pull(request);
    expect(snapshot(registry)).toEqual(before);
  });
});

describe('a refused pull leaves file and lock as they were', () => {
  /** A folder into which tidy@1 was pulled. */
  async function pulled() {
    const all = scene();
    await pull({ ...all.request, version: 1 });
    return all;
  }
  type Scene = Awaited<ReturnType<typeof pulled>>;

  test.for([
    ['of what there is not', 'skill-unknown', () => undefined, { name: 'absent' }],
    ['of a version that there is not', 'skill-unknown', () => undefined, { version: 7 }],
    [
      'where the lock is for another registry',
      'lock-invalid',
      ({ registry, request }) => put('/', { [request.lockFile]: lockText(request, { registry: `${registry}x` }) }),
      {},
    ],
    ['where the lock is junk', 'lock-invalid', ({ request }) => writeFileSync(request.lockFile, '{'), {}],
    ['where the lock is empty', 'lock-invalid', ({ request }) => writeFileSync(request.lockFile, ''), {}],
    [
      'where the lock has a key that we do not know',
      'lock-invalid',
      ({ request }) => put('/', { [request.lockFile]: lockText(request, { signer: 'x' }) }),
      {},
    ],
    ['where the log was cut', 'log-truncated', ({ registry }) => rmSync(join(registry, logKey(3))), {}],
    [
      'where the lock has seen more',
      'log-rolled-back',
      ({ request }) => put('/', { [request.lockFile]: lockText(request, { sequence: 9 }) }),
      {},
    ],
    [
      'where the entry was altered',
      'entry-altered',
      ({ registry }) => writeFileSync(join(registry, entryKey('tidy', 2)), '{}'),
      { version: 'latest' },
    ],
    [
      'where the entry is gone',
      'entry-missing',
      ({ registry }) => rmSync(join(registry, entryKey('tidy', 2))),
      { version: 'latest' },
    ],
    [
      'where a record is another',
      'record-altered',
      ({ registry }) => writeFileSync(join(registry, logKey(2)), '{}'),
      {},
    ],
    ['from an address that is none', 'registry-address', () => undefined, { registry: '/no/scheme' }],
  ] as [string, string, (scene: Scene) => void, Partial<PullRequest>][])(
    '%s: %s',
    async ([, code, prepare, change]) => {
      const all = await pulled();
      prepare(all);
      const before = snapshot(all.at);
      await expect(pull({ ...all.request, ...change })).rejects.toMatchObject({ code });
      expect(snapshot(all.at)).toEqual(before);
    },
  );

  test.for([
    ['the folder is a file', 'path-unwritable', { into: 'file' }],
    ['the folder lies below a file', 'path-unwritable', { into: 'file/in' }],
    ['the file is a folder', 'file-exists', { into: 'taken' }],
    ['the lock lies below a file', 'lock-invalid', { lockFile: 'file/assay.lock' }],
  ] as [string, string, { into?: string; lockFile?: string }][])(
    'where %s: %s, and no temporary file',
    async ([, code, change]) => {
      const { at, request } = await pulled();
      put(at, { file: '' });
      mkdirSync(join(at, 'taken/tidy.py'), { recursive: true });
      const before = filesIn(at);
      const absolute = Object.fromEntries(Object.entries(change).map(([key, path]) => [key, join(at, path)]));
      await expect(pull({ ...request, ...absolute })).rejects.toMatchObject({ code });
      expect(filesIn(at)).toEqual(before);
    },
  );

  test('where the lock may not be written: path-unwritable', async () => {
    const { registry, at, request } = scene();
    chmodSync(registry, 0o755);
    mkdirSync(join(at, 'in'));
    chmodSync(join(at, 'in'), 0o777);
    chmodSync(at, 0o555);
    await unprivileged(() => expect(pull(request)).rejects.toMatchObject({ code: 'path-unwritable' }));
    expect(filesIn(at)).toEqual({});
  });
});

function lockText({ lockFile }: PullRequest, change: object): string {
  return JSON.stringify({ ...JSON.parse(readFileSync(lockFile, 'utf8')), ...change });
}

/** What stands in `at`, without the times of folders. */
function filesIn(at: string): Record<string, string> {
  return Object.fromEntries(Object.entries(snapshot(at)).filter(([, state]) => state.includes('sha256')));
}
