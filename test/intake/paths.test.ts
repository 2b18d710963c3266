import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { skillsAt } from '../../src/intake/paths.ts';
import { folder } from './folder.ts';
import { unprivileged } from './unprivileged.ts';

const names = async (...paths: string[]) => (await skillsAt(paths)).map(({ name }) => name);

const start = process.cwd();
afterEach(() => process.chdir(start));

describe('a path', () => {
  test('with a skill.json is a skill', async () => {
    expect(await names(join(folder({ 'a/skill.json': '{}' }), 'a'))).toEqual(['a']);
  });

  test('with a file that has its name is a skill', async () => {
    expect(await names(join(folder({ 'a/a.py': '' }), 'a'))).toEqual(['a']);
  });

  test('with neither is a directory of skills', async () => {
    expect(await names(folder({ 'b/x': '', 'a/skill.json': '{}', 'README.md': '' }))).toEqual(['a', 'b']);
  });

  test('leaves out directories that begin with a dot', async () => {
    expect(await names(folder({ '.git/x': '', 'a/skill.json': '' }))).toEqual(['a']);
  });

  test('does not leave out what only links to a directory', async () => {
    const at = folder({ 'a/a.py': '' });
    symlinkSync('a', join(at, 'b'));
    expect(await names(at)).toEqual(['a', 'b']);
  });

  test('may end with slashes', async () => {
    expect(await names(`${join(folder({ 'a/skill.json': '{}' }), 'a')}///`)).toEqual(['a']);
  });

  test.for(['.', '../a', './', '../a/.'])('may be written %j', async (path) => {
    const at = join(folder({ 'a/skill.json': '{}' }), 'a');
    process.chdir(at);
    expect(await names(path)).toEqual(['a']);
  });

  test('with the name of the directory above it stands for its skills', async () => {
    const at = folder({ 'a/skill.json': '{}', 'b/skill.json': '{}' });
    process.chdir(join(at, 'a'));
    expect(await names('..')).toEqual(['a', 'b']);
  });

  test('may stand beside others', async () => {
    const [one, two] = [folder({ 'z/z.py': '' }), folder({ 'a/a.py': '' })];
    expect(await names(one, two)).toEqual(['a', 'z']);
  });
});

describe('a path is refused', () => {
  test.for([
    ['that leads nowhere', 'absent', 'path-missing'],
    ['that leads below a file', 'file/x', 'path-missing'],
    ['that is a file', 'file', 'no-skills'],
    ['to an empty directory', 'empty', 'no-skills'],
    ['to a directory of files', 'files', 'no-skills'],
    ['to a directory whose subdirectories are hidden', 'hidden', 'no-skills'],
    ['to a directory whose subdirectories are none', 'nested', 'no-skills'],
    ['to a link that leads nowhere', 'dangling', 'path-missing'],
    ['to a link that leads to itself', 'circle', 'path-unreadable'],
    ['that is too long', 'x'.repeat(5000), 'path-unreadable'],
  ] as const)('%s', async ([, path, code]) => {
    const at = folder({
      file: '',
      'files/readme': '',
      'hidden/.a/skill.json': '{}',
      'nested/a/a/a.py': '',
      'nested/b/x': '',
    });
    mkdirSync(join(at, 'empty'));
    symlinkSync('absent', join(at, 'dangling'));
    symlinkSync('circle', join(at, 'circle'));
    await expect(skillsAt([join(at, path)])).rejects.toMatchObject({ name: 'AssayError', code });
  });

  test('that is empty, although the working directory holds skills', async () => {
    process.chdir(folder({ 'a/skill.json': '{}' }));
    await expect(skillsAt([''])).rejects.toMatchObject({ code: 'path-missing' });
  });

  test('that may not be listed', async () => {
    const at = folder({ 'closed/a/skill.json': '{}' });
    chmodSync(join(at, 'closed'), 0);
    await expect(unprivileged(() => skillsAt([join(at, 'closed')]))).rejects.toMatchObject({ code: 'path-unreadable' });
  });

  test.for([
    ['twice', (at: string) => [join(at, 'a'), join(at, 'a')]],
    ['also through its directory', (at: string) => [at, join(at, 'a')]],
    ['under another spelling', (at: string) => [join(at, 'a'), `${at}/../${basename(at)}/a/`]],
  ] as const)('that names a skill %s', async ([, paths]) => {
    const at = folder({ 'a/skill.json': '{}' });
    await expect(skillsAt(paths(at))).rejects.toMatchObject({ code: 'duplicate-skill' });
  });

  test('that brings another skill of a name already given', async () => {
    const [one, two] = [folder({ 'a/skill.json': '1' }), folder({ 'a/skill.json': '2' })];
    await expect(skillsAt([one, two])).rejects.toMatchObject({ code: 'duplicate-skill' });
  });
});

test('of a directory above a directory of skills, that one is named', async () => {
  const at = folder({ 'a/x': '', 'skills/tidy/tidy.py': '' });
  await expect(skillsAt([at])).rejects.toMatchObject({ code: 'no-skills', fix: `did you mean ${join(at, 'skills')}?` });
});

test('beside a skill, an empty directory is a candidate too', async () => {
  const at = folder({ 'a/a.py': '' });
  mkdirSync(join(at, 'b'));
  expect(await names(at)).toEqual(['a', 'b']);
});
