import { chmodSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { baseOf } from '../../src/intake/base.ts';
import { candidateAt } from '../../src/intake/directory.ts';
import { skillsAt } from '../../src/intake/paths.ts';
import { candidateFromTree } from '../../src/intake/tree.ts';
import { MAX_READ } from '../../src/model/candidate.ts';
import { type Contents, folder, put } from './folder.ts';
import { Repository } from './repository.ts';

const digestAt = async (directory: string, name: string) => (await candidateAt(directory, name)).digest;

const SKILL: Contents = { 'skills/tidy/skill.json': '{}', 'skills/tidy/tidy.py': 'x = 1\n' };

/** For tests that only ask it for what it does not have. */
let shared: Repository;
beforeAll(() => {
  shared = new Repository(SKILL);
});

const start = process.cwd();
afterEach(() => {
  process.chdir(start);
  vi.unstubAllEnvs();
});

describe('a skill at a git ref has the digest of its checkout', () => {
  test.for([
    ['files', SKILL],
    [
      'CRLF line ends and bytes that are not UTF-8',
      { ...SKILL, 'skills/tidy/b': Buffer.from('a\r\n\xff\0', 'latin1') },
    ],
    ['folders', { ...SKILL, 'skills/tidy/a/b': '1', 'skills/tidy/a.b': '2', 'skills/tidy/a-b': '3' }],
    ['names that are not plain text', { ...SKILL, 'skills/tidy/é\n\t"': '1', 'skills/tidy/-x': '2' }],
    ['a file that is too large to read', { ...SKILL, 'skills/tidy/big': new Uint8Array(MAX_READ + 1) }],
    ['a file that is just small enough to read', { ...SKILL, 'skills/tidy/big': new Uint8Array(MAX_READ) }],
    [
      'a directory name that git takes for a pattern',
      { 'skills/:(top)x/skill.json': '{}', 'skills/a*/skill.json': '{}' },
    ],
    ['a directory name that git takes for a flag', { 'skills/--all/skill.json': '{}' }],
    ['a directory name that JavaScript takes for a prototype', { 'skills/__proto__/skill.json': '{}' }],
  ] as [string, Contents][])('with %s', async ([, contents]) => {
    const { at } = new Repository(contents);
    const places = await skillsAt([join(at, 'skills')]);
    const now = await Promise.all(places.map(async ({ name, directory }) => [name, await digestAt(directory, name)]));
    expect(Object.entries(await baseOf('HEAD', places))).toEqual(now);
  });

  test('with links and executable files', async () => {
    const repository = new Repository(SKILL);
    const skill = join(repository.at, 'skills', 'tidy');
    symlinkSync('tidy.py', join(skill, 'link'));
    symlinkSync('.', join(skill, 'folder'));
    chmodSync(join(skill, 'tidy.py'), 0o755);
    repository.commit();
    expect(await baseOf('main', await skillsAt([skill]))).toEqual({ tidy: await digestAt(skill, 'tidy') });
  });

  test.for([
    ['.', 'skills/tidy'],
    ['../tidy', 'skills/tidy'],
    ['skills/tidy/', '.'],
    ['..', 'skills/tidy'],
  ] as const)('where its path is %j, given in %s', async ([path, cwd]) => {
    const { at } = new Repository(SKILL);
    process.chdir(join(at, cwd));
    expect(await baseOf('HEAD', await skillsAt([path]))).toEqual({
      tidy: await digestAt(join(at, 'skills', 'tidy'), 'tidy'),
    });
  });

  test('with more files than are looked at', async () => {
    const paths = Array.from({ length: 203 }, (_, index) => `${index % 7}/${index}`);
    const at = folder(Object.fromEntries(paths.map((path) => [path, path])));
    const entries = paths.map((path) => ({ mode: '100644', kind: 'blob', hash: path, size: path.length, path }));
    const candidate = await candidateFromTree('x', entries, async (hash) => Buffer.from(hash));
    expect([candidate.digest, candidate.omitted]).toEqual([await digestAt(at, 'x'), 3]);
  });
});

describe('at a git ref', () => {
  test('it is the committed bytes that count', async () => {
    const { at } = new Repository(SKILL);
    const before = await digestAt(join(at, 'skills', 'tidy'), 'tidy');
    put(at, { 'skills/tidy/tidy.py': 'x = 2\n' });
    expect(await baseOf('HEAD', await skillsAt([join(at, 'skills')]))).toEqual({ tidy: before });
  });

  test('it is the commit that the ref names', async () => {
    const repository = new Repository(SKILL);
    const before = await digestAt(join(repository.at, 'skills', 'tidy'), 'tidy');
    repository.git('tag', '--annotate', '--message=x', 'v1');
    repository.commit({ 'skills/tidy/tidy.py': 'x = 2\n' });
    expect(await baseOf('v1', await skillsAt([join(repository.at, 'skills')]))).toEqual({ tidy: before });
  });

  test('a skill that is new has no digest', async () => {
    const { at } = new Repository(SKILL);
    put(at, { 'skills/fresh/skill.json': '{}' });
    expect(Object.keys(await baseOf('HEAD', await skillsAt([join(at, 'skills')])))).toEqual(['tidy']);
  });

  test('a skill whose name another one begins with is new', async () => {
    const { at } = new Repository({ 'skills/tidy_up/skill.json': '{}' });
    rmSync(join(at, 'skills', 'tidy_up'), { recursive: true });
    put(at, SKILL);
    expect(await baseOf('HEAD', await skillsAt([join(at, 'skills')]))).toEqual({});
  });

  test('a repository that a hook of git stands in is not looked at', async () => {
    const [here, elsewhere] = [new Repository(SKILL), new Repository({ 'skills/tidy/skill.json': '[]' })];
    vi.stubEnv('GIT_DIR', join(elsewhere.at, '.git'));
    expect(await baseOf('HEAD', await skillsAt([join(here.at, 'skills')]))).toEqual({
      tidy: await digestAt(join(here.at, 'skills', 'tidy'), 'tidy'),
    });
  });

  test.for([
    'absent',
    '',
    '-x',
    '--all',
    '--output=pwned',
    'HEAD:skills',
    'HEAD^5',
    'main..main',
    '0'.repeat(40),
    'a b',
    '@{u}',
    'x'.repeat(5000),
  ])('%j is refused', async (ref) => {
    await expect(baseOf(ref, await skillsAt([join(shared.at, 'skills')]))).rejects.toMatchObject({
      name: 'AssayError',
      code: 'base-unresolved',
    });
  });

  test('outside a repository every ref is refused', async () => {
    const places = await skillsAt([join(folder(SKILL), 'skills')]);
    await expect(baseOf('HEAD', places)).rejects.toMatchObject({ code: 'base-unresolved' });
  });
});

describe('in a directory', () => {
  test('a skill is compared with the one of its name', async () => {
    const [now, before] = [folder(SKILL), folder({ 'tidy/skill.json': '{}', 'tidy/tidy.py': 'x = 0\n' })];
    const places = await skillsAt([join(now, 'skills')]);
    expect(await baseOf(before, places)).toEqual({ tidy: await digestAt(join(before, 'tidy'), 'tidy') });
  });

  test('that is itself the skill, a skill is compared with it', async () => {
    const [now, before] = [folder(SKILL), folder({ 'skill.json': '{}', 'tidy.py': 'x = 0\n' })];
    expect(await baseOf(before, await skillsAt([join(now, 'skills')]))).toEqual({
      tidy: await digestAt(before, 'tidy'),
    });
  });

  test('without it, a skill is new', async () => {
    const places = await skillsAt([join(folder(SKILL), 'skills')]);
    expect(await baseOf(folder({ 'other/skill.json': '{}' }), places)).toEqual({});
  });

  test('that is a file, nothing can be compared', async () => {
    const now = folder(SKILL);
    const places = await skillsAt([join(now, 'skills')]);
    await expect(baseOf(join(now, 'skills/tidy/tidy.py'), places)).rejects.toMatchObject({ code: 'base-unresolved' });
  });
});
