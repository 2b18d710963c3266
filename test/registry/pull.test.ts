import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PullRequest, pull } from '../../src/commands/pull.ts';
import { verify } from '../../src/commands/verify.ts';
import { digestOf } from '../../src/model/digest.ts';
import type { Lock } from '../../src/model/lock.ts';
import type { Signer } from '../../src/registry/envelope.ts';
import { entryKey, logKey } from '../../src/registry/layout.ts';
import { directoryStore } from '../../src/registry/stores/directory.ts';
import type { Writer } from '../../src/registry/writer.ts';
import { folder } from '../intake/folder.ts';
import { newSigner, publish, say, writerOf } from './histories.ts';
import { proposalOf } from './proposals.ts';

interface Scene {
  readonly at: string;
  readonly writer: Writer;
  readonly into: string;
  readonly lockFile: string;
  readonly pulling: (change?: Partial<PullRequest>) => ReturnType<typeof pull>;
  readonly lock: () => Lock;
  readonly rewrite: (change: (lock: Lock) => unknown) => void;
  readonly file: () => string;
}

/** tidy@1, other@1 and tidy@2, and somebody to pull them. */
async function scene(by: Signer = newSigner()): Promise<Scene> {
  const at = folder();
  const writer = writerOf(directoryStore(at), by);
  await publish(writer, 'tidy', 'one');
  await publish(writer, 'other');
  await publish(writer, 'tidy', 'two');
  const into = folder();
  const lockFile = join(into, 'assay.lock');
  const lock = () => JSON.parse(readFileSync(lockFile, 'utf8')) as Lock;
  return {
    ...{ at, writer, into, lockFile, lock },
    pulling: (change = {}) => pull({ name: 'tidy', registry: `file:${at}`, into, lockFile, ...change }),
    rewrite: (change) => writeFileSync(lockFile, JSON.stringify(change(lock()))),
    file: () => readFileSync(join(into, 'tidy.py'), 'utf8'),
  };
}

const code = (name: string, which: string) => proposalOf(name, which).entry.implementation;

describe('a pull', () => {
  test('takes the latest, and pins all that it takes to hold on to it', async () => {
    const here = await scene();
    const pulled = await here.pulling();
    expect(here.file()).toBe(code('tidy', 'two'));
    const keyid = here.writer.signer?.keyid;
    expect(pulled).toMatchObject({ version: 2, sequence: 3, isFirstUse: true, signers: [keyid], remarks: [] });
    expect(here.lock()).toEqual({
      schema: 'skill-assay/lock/1',
      registry: `file:${here.at}`,
      origin: digestOf(readFileSync(join(here.at, logKey(1)))),
      signers: [keyid],
      sequence: 3,
      head: digestOf(readFileSync(join(here.at, logKey(3)))),
      skills: {
        tidy: {
          version: 2,
          entry: digestOf(readFileSync(join(here.at, entryKey('tidy', 2)))),
          sequence: 3,
          path: 'tidy.py',
          file: digestOf(code('tidy', 'two')),
        },
      },
    });
    expect(readdirSync(here.into).sort()).toEqual(['assay.lock', 'tidy.py']);
  });

  test('takes the pinned version, until another is asked for', async () => {
    const here = await scene();
    expect((await here.pulling({ version: 1 })).version).toBe(1);
    rmSync(join(here.into, 'tidy.py'));
    expect(await here.pulling()).toMatchObject({ version: 1, isFirstUse: false });
    expect(here.file()).toBe(code('tidy', 'one'));
    expect((await here.pulling({ version: 'latest' })).version).toBe(2);
    expect((await here.pulling()).version).toBe(2);
    expect((await here.pulling({ version: 1 })).version).toBe(1);
  });

  test('moves the high-water mark with every pull, and keeps the other pins', async () => {
    const here = await scene();
    await here.pulling({ version: 1 });
    await publish(here.writer, 'tidy', 'three');
    await here.pulling({ name: 'other' });
    const { sequence, skills } = here.lock();
    expect([sequence, Object.keys(skills), skills.tidy?.version]).toEqual([4, ['other', 'tidy'], 1]);
  });

  test('a second time changes no byte', async () => {
    const here = await scene();
    await here.pulling();
    const before = readFileSync(here.lockFile);
    await here.pulling();
    expect(readFileSync(here.lockFile)).toEqual(before);
  });

  test('says what lies in the log and is no part of it', async () => {
    const here = await scene();
    writeFileSync(join(here.at, logKey(4)), 'junk');
    expect((await here.pulling()).remarks).toEqual([{ key: logKey(4), what: 'junk' }]);
  });

  test('from another registry than that of the lock is refused: lock-invalid', async () => {
    const here = await scene();
    const there = await scene();
    await here.pulling();
    await expect(here.pulling({ registry: `file:${there.at}` })).rejects.toMatchObject({ code: 'lock-invalid' });
  });
});

describe('a pull is refused, and file and lock stay as they were', () => {
  const trusting = (signer: Signer | undefined) => {
    const file = join(folder(), 'trust.json');
    writeFileSync(file, JSON.stringify({ schema: 'skill-assay/trust/1', keys: [signer?.keyid] }));
    return file;
  };
  const pin = (lock: Lock) => lock.skills.tidy as Lock['skills'][string];

  test.for<[string, string, (scene: Scene) => unknown, Partial<PullRequest>?]>([
    ['of what there is not', 'skill-unknown', () => undefined, { name: 'absent' }],
    ['of a version that there is not', 'skill-unknown', () => undefined, { version: 7 }],
    ['of a name of every object', 'skill-unknown', () => undefined, { name: 'constructor' }],
    ['where the pinned version was yanked', 'version-withdrawn', ({ writer }) => say(writer, 'yank', 'tidy', 1)],
    ['where the pinned skill was retired', 'skill-retired', ({ writer }) => say(writer, 'retire', 'tidy')],
    [
      'where the lock pins another signer',
      'signer-untrusted',
      ({ rewrite }) => rewrite((lock) => ({ ...lock, signers: [newSigner().keyid] })),
    ],
    [
      'where the file of trust names another signer',
      'signer-untrusted',
      () => undefined,
      { trustFile: trusting(newSigner()) },
    ],
    ['where the file of trust is none', 'trust-invalid', () => undefined, { trustFile: '/dev/null' }],
    [
      'where the lock has seen a later record',
      'log-rolled-back',
      ({ rewrite }) => rewrite((lock) => ({ ...lock, sequence: 9 })),
    ],
    [
      'where the lock has seen another record',
      'log-rolled-back',
      ({ rewrite }) => rewrite((lock) => ({ ...lock, head: digestOf('x') })),
    ],
    [
      'where the lock means other bytes',
      'entry-altered',
      ({ rewrite }) => rewrite((lock) => ({ ...lock, skills: { tidy: { ...pin(lock), entry: digestOf('x') } } })),
    ],
    [
      'where the file was changed by hand',
      'file-exists',
      ({ into }) => writeFileSync(join(into, 'tidy.py'), '# mine\n'),
    ],
    [
      'where a link stands for the file',
      'file-exists',
      ({ into }) => {
        rmSync(join(into, 'tidy.py'));
        symlinkSync('/etc/hostname', join(into, 'tidy.py'));
      },
    ],
    [
      'where a folder stands for the file',
      'file-exists',
      ({ into }) => {
        rmSync(join(into, 'tidy.py'));
        mkdirSync(join(into, 'tidy.py'));
      },
    ],
    ['where the folder is a file', 'path-unwritable', () => undefined, { into: '/dev/null' }],
    ['where the lock is junk', 'lock-invalid', ({ lockFile }) => writeFileSync(lockFile, '{')],
    ['where the lock is empty', 'lock-invalid', ({ lockFile }) => writeFileSync(lockFile, '')],
    ['where the lock is no UTF-8', 'lock-invalid', ({ lockFile }) => writeFileSync(lockFile, Buffer.from([0xff]))],
    [
      'where the lock is huge',
      'lock-invalid',
      ({ lockFile }) => writeFileSync(lockFile, Buffer.alloc(65 * 1024 * 1024, 32)),
    ],
    [
      'where the lock is nested without end',
      'lock-invalid',
      ({ lockFile }) => writeFileSync(lockFile, '['.repeat(1_000_000)),
    ],
    [
      'where the lock has a member that we do not know',
      'lock-invalid',
      ({ rewrite }) => rewrite((lock) => ({ ...lock, more: 1 })),
    ],
    ['where the lock trusts nobody', 'lock-invalid', ({ rewrite }) => rewrite((lock) => ({ ...lock, signers: [] }))],
    [
      'where the lock trusts what is no key',
      'lock-invalid',
      ({ rewrite }) => rewrite((lock) => ({ ...lock, signers: ['ed25519:x'] })),
    ],
    [
      'where a pin lies beyond what was seen',
      'lock-invalid',
      ({ rewrite }) => rewrite((lock) => ({ ...lock, skills: { tidy: { ...pin(lock), sequence: 4 } } })),
    ],
    [
      'where a version is no number',
      'lock-invalid',
      ({ rewrite }) => rewrite((lock) => ({ ...lock, skills: { tidy: { ...pin(lock), version: '1' } } })),
    ],
    [
      'where a name is no skill’s',
      'lock-invalid',
      ({ rewrite }) => rewrite((lock) => ({ ...lock, skills: { '../tidy': pin(lock) } })),
    ],
    [
      'where the lock would change every object',
      'lock-invalid',
      ({ lockFile }) =>
        writeFileSync(
          lockFile,
          readFileSync(lockFile, 'utf8').replace('"tidy": {', '"__proto__": {"version": 1}, "tidy": {'),
        ),
    ],
    [
      'where the lock is a folder',
      'lock-invalid',
      ({ lockFile }) => {
        rmSync(lockFile);
        mkdirSync(lockFile);
      },
    ],
  ])('%s: %s', async ([, expected, prepare, change]) => {
    const here = await scene();
    await here.pulling({ version: 1 });
    await prepare(here);
    const before = contents(here.into);
    await expect(here.pulling(change)).rejects.toMatchObject({ code: expected });
    expect(contents(here.into)).toEqual(before);
  });

  test('the first time, where something stands in its place that we did not write: file-exists', async () => {
    const here = await scene();
    writeFileSync(join(here.into, 'tidy.py'), '# mine\n');
    await expect(here.pulling()).rejects.toMatchObject({ code: 'file-exists' });
    expect(readdirSync(here.into)).toEqual(['tidy.py']);
    expect(here.file()).toBe('# mine\n');
  });

  test('but not where the same bytes stand there', async () => {
    const here = await scene();
    writeFileSync(join(here.into, 'tidy.py'), code('tidy', 'two'));
    expect((await here.pulling()).version).toBe(2);
  });
});

describe('who is trusted', () => {
  test('is whom a file names, and the lock pins them', async () => {
    const here = await scene();
    const trustFile = join(folder(), 'trust.json');
    const keys = [here.writer.signer?.keyid, newSigner().keyid];
    writeFileSync(trustFile, JSON.stringify({ schema: 'skill-assay/trust/1', keys }));
    expect((await here.pulling({ trustFile })).isFirstUse).toBe(false);
    expect(here.lock().signers).toEqual(keys.toSorted());
  });
});

/** A process of its own that pulls; what it says, and how it ended. */
function another(args: readonly string[], script = PULL): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', ERASE, '--input-type=module', '-e', script, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('close', (code) => resolve({ code, said }));
  });
}

const here = new URL('../..', import.meta.url);
const ERASE = new URL('scripts/erase-types.mjs', here).href;
const PULL = `
const { pull } = await import(${JSON.stringify(new URL('src/commands/pull.ts', here).href)});
const [name, registry, into, lockFile] = process.argv.slice(1);
try { await pull({ name, registry, into, lockFile, version: 'latest' }); }
catch (error) { console.log(error.code ?? error); process.exit(1); }
`;
/** Dies in the middle: its ticket is up, and what it was about to put in place lies aside. */
const DIE = `
const { oneAtATime } = await import(${JSON.stringify(new URL('src/commands/one-at-a-time.ts', here).href)});
await oneAtATime(process.argv[1], async () => process.kill(process.pid, 'SIGKILL'));
`;

describe('of pulls into one lock', () => {
  test('by many processes at once none loses a pin, or what was seen of the log', { timeout: 120_000 }, async () => {
    const { at, writer, into, lockFile, lock } = await scene();
    const names = Array.from({ length: 12 }, (_, each) => `skill_${each}`);
    for (const name of names) await publish(writer, name);
    const pulls = names.map((name) => another([name, `file:${at}`, into, lockFile]));
    // The log grows meanwhile, so that they do not all see the same.
    for (let more = 0; more < 5; more += 1) await publish(writer, 'tidy', `${more}`);
    expect(await Promise.all(pulls)).toEqual(names.map(() => ({ code: 0, said: '' })));
    expect(Object.keys(lock().skills)).toEqual(names.toSorted());
    expect(readdirSync(into).sort()).toEqual(['assay.lock', ...names.map((name) => `${name}.py`)].sort());
    const verified = await verify({ lockFile });
    expect(verified).toMatchObject({ holds: true, discrepancies: [], isSignerPinned: true });
  });

  test('a later one sees no less of the log than an earlier one', async () => {
    const { writer, pulling, lock } = await scene();
    const marks: number[] = [];
    const pulls = Array.from({ length: 8 }, async (_, each) => {
      await publish(writer, `skill_${each}`);
      await pulling({ name: `skill_${each}` });
      marks.push(lock().sequence);
    });
    await Promise.all(pulls);
    expect(marks).toEqual(marks.toSorted((one, other) => one - other));
    expect(Object.keys(lock().skills)).toHaveLength(8);
  });

  test('one that was killed in the middle blocks nobody', { timeout: 60_000 }, async () => {
    const { into, lockFile, pulling, lock } = await scene();
    expect((await another([lockFile], DIE)).code).toBe(null);
    expect(readdirSync(into).filter((name) => name.startsWith('.assay.lock.turn-'))).toHaveLength(1);
    await pulling();
    expect(lock().skills.tidy?.version).toBe(2);
    expect(readdirSync(into).sort()).toEqual(['assay.lock', 'tidy.py']);
  });
});

function contents(at: string): Record<string, string> {
  const paths = readdirSync(at, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(paths.map((path) => [path, existsSync(join(at, path)) ? kindOf(join(at, path)) : 'gone']));
}

function kindOf(path: string): string {
  try {
    return digestOf(readFileSync(path));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? '';
  }
}
