import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reportOn, skillOf, writeReport, writeSkill } from '../commands/assayed.ts';
import { openStore } from '../../src/registry/open-store.ts';
import { signerFor } from '../../src/registry/signing-key.ts';
import { folder } from '../intake/folder.ts';
import { publish as publishAs, writerOf } from '../registry/histories.ts';
import { snapshot } from '../registry/proposals.ts';
import { run } from './run-main.ts';

let at: string;
let registry: string;
beforeEach(() => {
  at = folder();
  registry = `file:${join(at, 'registry')}`;
  vi.stubEnv('XDG_CONFIG_HOME', join(at, 'config'));
  vi.stubEnv('XDG_CACHE_HOME', join(at, 'cache'));
  vi.stubEnv('ASSAY_KEY', '');
  vi.useFakeTimers({ now: new Date('2026-08-01T12:00:00Z'), toFake: ['Date'] });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

/** Publishes the honest skills `names` from the command line. */
async function published(...names: string[]) {
  for (const name of names) writeSkill(join(at, 'skills'), skillOf(name));
  writeReport(join(at, 'report.json'), await reportOn(names.map((name) => skillOf(name))));
  return run('publish', join(at, 'skills'), '--registry', registry, '--report', join(at, 'report.json'));
}

const withdraw = (action: string, name: string, ...more: string[]) =>
  run(action, name, '--registry', registry, '--reason', 'It loops.', ...more);
const pull = (name: string) =>
  run('pull', name, '--registry', registry, '--into', at, '--lock', join(at, 'assay.lock'), '--format', 'json');
const codeOf = ({ stdout }: { stdout: string }) => (JSON.parse(stdout) as { code: string }).code;

describe('a skill at the command line', () => {
  test('is published, yanked, taken back, retired, and published again', async () => {
    expect(await published('tidy', 'other')).toMatchObject({ code: 0, stderr: '' });
    expect(await withdraw('yank', 'tidy')).toEqual({ code: 0, stdout: 'yanked  tidy@1\n', stderr: '' });
    expect(codeOf(await pull('tidy'))).toBe('version-withdrawn');
    const again = await published('tidy', 'other');
    expect([again.code, again.stdout.includes('unchanged  other@1')]).toEqual([1, true]);
    expect(again.stderr).toContain('(version-withdrawn) · tidy@1');
    expect(await withdraw('unyank', 'tidy@1')).toMatchObject({ code: 0, stdout: 'back again  tidy@1\n' });
    expect((await pull('tidy')).code).toBe(0);
    expect(await withdraw('retire', 'tidy')).toMatchObject({ code: 0, stdout: 'retired  tidy\n' });
    const retired = await pull('tidy');
    expect([codeOf(retired), retired.stdout.includes('is retired: \\"')]).toEqual(['skill-retired', true]);
    expect((await published('tidy', 'other')).stdout).toContain('published  tidy@2');
  });

  test('that is withdrawn twice is left as it is, and so is the registry', async () => {
    await published('tidy');
    await withdraw('yank', 'tidy@1');
    const before = snapshot(join(at, 'registry'));
    expect(await withdraw('yank', 'tidy@1')).toMatchObject({ code: 0, stdout: 'unchanged  tidy@1\n' });
    expect(snapshot(join(at, 'registry'))).toEqual(before);
  });

  test.for(['yank', 'unyank'])('%s without a number, run again, means the same version or none', async (action) => {
    await published('tidy');
    if (action === 'unyank') await withdraw('yank', 'tidy@1');
    expect((await withdraw(action, 'tidy')).code).toBe(0);
    expect(await withdraw(action, 'tidy')).toMatchObject({ code: 0, stdout: 'unchanged  tidy@1\n' });
    const signer = await signerFor({ file: join(at, 'config/skill-assay/key.pem'), text: undefined, own: undefined });
    await publishAs(writerOf(await openStore(registry), signer), 'tidy', 'of another publisher');
    const before = snapshot(join(at, 'registry'));
    const again = await withdraw(action, 'tidy', '--format', 'json');
    expect([again.code, codeOf(again)]).toEqual([2, 'flag-value']);
    expect((JSON.parse(again.stdout) as { fix: string }).fix).toContain('tidy@');
    expect(snapshot(join(at, 'registry'))).toEqual(before);
  });

  test('is told as one document', async () => {
    await published('tidy');
    const { code, stdout } = await withdraw('yank', 'tidy', '--format', 'json');
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      { schema: 'skill-assay/withdrawn/1', action: 'yank', skill: 'tidy', version: 1, sequence: 2, new: true },
    ]);
  });

  test('that is refused in a batch is told beside those that are published', async () => {
    writeSkill(join(at, 'skills'), skillOf('bad', 'block'));
    writeSkill(join(at, 'skills'), skillOf('tidy'));
    writeReport(join(at, 'report.json'), await reportOn([skillOf('bad', 'block'), skillOf('tidy')]));
    const args = ['--registry', registry, '--report', join(at, 'report.json'), '--format', 'json'];
    const { code, stdout } = await run('publish', join(at, 'skills'), ...args);
    expect([code, JSON.parse(stdout)]).toMatchObject([
      1,
      {
        schema: 'skill-assay/published/1',
        releases: [{ skill: 'tidy', version: 1, sequence: 1, new: true }],
        refusals: [{ skill: 'bad', code: 'verdict-refused' }],
      },
    ]);
  });
});

describe('a withdrawal is refused', () => {
  test.for([
    ['of what there is not', 'skill-unknown', 1, 'yank absent'],
    ['of a version that there is not', 'deed-refused', 1, 'yank tidy@7'],
    ['to a version that is not named', 'flag-value', 2, 'rollback tidy'],
    ['of no skill', 'flag-value', 2, 'yank'],
    ['of two', 'flag-value', 2, 'yank tidy other'],
    ['of what is no name', 'flag-value', 2, 'yank ../tidy'],
    ['of version 0', 'flag-value', 2, 'yank tidy@0'],
    ['of one version of a retired skill', 'flag-value', 2, 'retire tidy@1'],
  ] as const)('%s: %s', async ([, code, exit, line]) => {
    await published('tidy');
    const before = snapshot(join(at, 'registry'));
    const [action = '', ...names] = line.split(' ');
    const args = ['--registry', registry, '--reason', 'x', '--format', 'json'];
    const ran = await run(action, ...names, ...args);
    expect([ran.code, codeOf(ran)]).toEqual([exit, code]);
    expect(snapshot(join(at, 'registry'))).toEqual(before);
  });

  test.for([[], ['--reason', ' '], ['--reason', 'a\u001b[2Jb'], ['--reason', 'a\nb'], ['--reason', 'a\u202eb']])(
    'for no reason that can be read: flag-value (%j)',
    async (reason) => {
      const ran = await run('yank', 'tidy', '--registry', registry, ...reason, '--format', 'json');
      expect([ran.code, codeOf(ran)]).toEqual([2, 'flag-value']);
    },
  );

  test.for(['x'.repeat(1001)])('for a reason without end: flag-value', async (reason) => {
    const ran = await run('yank', 'tidy', '--registry', registry, '--reason', reason, '--format', 'json');
    expect([ran.code, codeOf(ran)]).toEqual([2, 'flag-value']);
  });

  test('by somebody whom the readers do not trust: signer-untrusted', async () => {
    await published('tidy');
    vi.stubEnv('XDG_CONFIG_HOME', join(at, 'mallory'));
    expect(codeOf(await withdraw('yank', 'tidy', '--format', 'json'))).toBe('signer-untrusted');
    expect((await pull('tidy')).code).toBe(0);
  });

  test('in a bucket by somebody without a key, who gets none made: key-missing', async () => {
    const ran = await run('yank', 'tidy', '--registry', 's3://no-bucket/x', '--reason', 'x', '--format', 'json');
    expect([ran.code, codeOf(ran)]).toEqual([2, 'key-missing']);
  });
});

describe('assay search', () => {
  test('finds what is there, and nothing that was withdrawn', async () => {
    await published('tidy', 'other');
    const found = await run('search', 'white', 'space', '--registry', registry, '--format', 'json');
    const { schema, matches } = JSON.parse(found.stdout) as { schema: string; matches: { name: string }[] };
    expect([found.code, schema, matches.map(({ name }) => name)]).toEqual([
      0,
      'skill-assay/found/1',
      ['other', 'tidy'],
    ]);
    expect(found.stderr).toContain('ed25519:');
    await withdraw('yank', 'tidy');
    const after = await run('search', 'white', '--registry', registry);
    expect([after.code, after.stdout.includes('tidy@1'), after.stdout.includes('other@1')]).toEqual([0, false, true]);
  });

  test.for([[], [''], [' ']])('for nothing is flag-value: %j', async (words) => {
    const ran = await run('search', ...words, '--registry', registry, '--format', 'json');
    expect([ran.code, codeOf(ran)]).toEqual([2, 'flag-value']);
  });
});

describe('assay registry rebuild', () => {
  test('makes what is made from the log, byte for byte', async () => {
    await published('tidy', 'other');
    const file = join(at, 'registry', 'index.json');
    const before = readFileSync(file);
    rmSync(file);
    expect(await run('registry', 'rebuild', '--registry', registry)).toMatchObject({
      code: 0,
      stdout: 'made again  index.json\n',
    });
    expect(readFileSync(file)).toEqual(before);
    const second = await run('registry', 'rebuild', '--registry', registry, '--format', 'json');
    expect(JSON.parse(second.stdout)).toEqual({ schema: 'skill-assay/rebuilt/1', sequence: 2, replaced: [] });
  });

  test.for([[], ['rebuil'], ['rebuild', 'x']])('is one word: %j is flag-value', async (words) => {
    const ran = await run('registry', ...words, '--registry', registry, '--format', 'json');
    expect([ran.code, codeOf(ran)]).toEqual([2, 'flag-value']);
  });
});

test.for(['publish', 'pull', 'yank', 'unyank', 'rollback', 'retire', 'registry', 'key', 'search'])(
  'assay %s --help tells what it does',
  async (command) => {
    const { code, stdout } = await run(command, '--help');
    expect([code, stdout.startsWith(`assay ${command}`)]).toEqual([0, true]);
    expect((await run('--help')).stdout).toContain(`assay ${command}`);
  },
);
