import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policyAt, proposedIn, skillsIn } from '../../src/intake/commit.ts';
import { candidateAt } from '../../src/intake/directory.ts';
import { builtInPolicy } from '../../src/intake/policy.ts';
import { changedTrees, skillTrees } from '../../src/intake/tree.ts';
import { digestOf } from '../../src/model/digest.ts';
import { NAMEABLE } from '../../src/commands/nameable.ts';
import { put } from './folder.ts';
import { Repository } from './repository.ts';

const TWO = { 'skills/a/skill.json': '{}', 'skills/a/a.py': 'x = 1\n', 'skills/b/skill.json': '{}' };

/** The names of the skills that are changed once `deed` was done to a repository with the skills a and b. */
async function changedBy(deed: (skills: string, at: string) => void): Promise<string[]> {
  const repository = new Repository(TWO);
  const base = repository.git('rev-parse', 'HEAD').trim();
  deed(join(repository.at, 'skills'), repository.at);
  repository.commit();
  return (await proposedIn(repository.at, base, 'HEAD', 'skills')).candidates.map(({ name }) => name);
}

describe('a skill counts as changed', () => {
  test.for([
    ['where it is new', (at: string) => put(at, { 'c/skill.json': '{}' }), ['c']],
    ['where a byte of it changed', (at: string) => put(at, { 'a/a.py': 'x = 2\n' }), ['a']],
    ['where it has another file', (at: string) => put(at, { 'a/conftest.py': '' }), ['a']],
    ['where it lost a file', (at: string) => rmSync(join(at, 'a/a.py')), ['a']],
    ['where a file of it moved', (at: string) => renameSync(join(at, 'a/a.py'), join(at, 'a/A.py')), ['a']],
    ['where it has another name', (at: string) => renameSync(join(at, 'a'), join(at, 'c')), ['c']],
    ['where only a mode changed', (at: string) => chmodSync(join(at, 'a/a.py'), 0o755), ['a']],
    [
      'where a link took its place',
      (at: string) => {
        rmSync(join(at, 'a'), { recursive: true });
        symlinkSync('b', join(at, 'a'));
      },
      ['a'],
    ],
    ['and not where it is gone', (at: string) => rmSync(join(at, 'a'), { recursive: true }), []],
    ['and not where nothing happened', () => undefined, []],
    ['and not for a file beside it', (at: string) => put(at, { 'README.md': 'x' }), []],
    ['and not for a folder that begins with a dot', (at: string) => put(at, { '.c/skill.json': '{}' }), []],
    [
      'and not for a folder elsewhere',
      (_: string, at: string) => put(at, { 'other/c/skill.json': '{}', 'skills2/c/x': '' }),
      [],
    ],
  ] as [string, (skills: string, at: string) => void, string[]][])('%s', async ([, deed, names]) => {
    expect(await changedBy(deed)).toEqual(names);
  });

  test('where there is nothing to compare it with', async () => {
    const { at } = new Repository(TWO);
    expect((await proposedIn(at, undefined, 'HEAD', 'skills')).candidates.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  test('and is then the candidate of its checkout', async () => {
    const { at } = new Repository(TWO);
    const checkedOut = await Promise.all(['a', 'b'].map((name) => candidateAt(join(at, 'skills', name), name)));
    expect((await skillsIn(at, 'HEAD', 'skills')).map(({ digest }) => digest)).toEqual(
      checkedOut.map(({ digest }) => digest),
    );
  });
});

describe('what stands in place of a directory', () => {
  test('is a candidate that is no file where it is a link', async () => {
    const repository = new Repository();
    mkdirSync(join(repository.at, 'skills'));
    symlinkSync('/etc', join(repository.at, 'skills', 'a'));
    repository.commit();
    const [candidate] = await skillsIn(repository.at, 'HEAD', 'skills');
    expect(candidate?.files.map(({ path, kind }) => [path, kind])).toEqual([['.', 'symlink']]);
  });

  test('is a candidate that is no file where it is a submodule', async () => {
    const repository = new Repository();
    const commit = repository.git('rev-parse', 'HEAD').trim();
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},skills/a`);
    repository.git('commit', '--quiet', '--message=x');
    const [candidate] = await skillsIn(repository.at, 'HEAD', 'skills');
    expect(candidate?.files.map(({ path, kind }) => [path, kind])).toEqual([['.', 'special']]);
  });
});

describe('a listing of skills', () => {
  const entry = (path: string) => ({ mode: '100644', kind: 'blob', hash: 'x', size: 1, path });

  test('keeps skills apart whose names begin alike, and those that JavaScript inherits', () => {
    const paths = ['a/x', 'ab/x', 'a-b/x', 'constructor/x', '__proto__/x'];
    expect(skillTrees(paths.map(entry)).map(({ name, entries }) => [name, entries.length])).toEqual([
      ['__proto__', 1],
      ['a', 1],
      ['a-b', 1],
      ['ab', 1],
      ['constructor', 1],
    ]);
  });

  // Once took a time that grows with the square of the number of files.
  test('of a hundred thousand files in one skill is read', () => {
    const listing = Array.from({ length: 100_000 }, (_, index) => entry(`a/${index}`));
    expect(changedTrees([], listing).map(({ entries }) => entries.length)).toEqual([100_000]);
  });
});

describe('the policy of a commit', () => {
  test('is as committed, whatever the working tree says', async () => {
    const { at } = new Repository({ '.github/assay.yml': 'mode: report-only\n' });
    put(at, { '.github/assay.yml': 'mode: [\n' });
    expect(await policyAt(at, 'HEAD', NAMEABLE)).toMatchObject({
      policy: { mode: 'report-only' },
      digest: digestOf('mode: report-only\n'),
    });
  });

  test('is the built-in one where there is none', async () => {
    expect(await policyAt(new Repository(TWO).at, 'HEAD', NAMEABLE)).toEqual(builtInPolicy());
  });

  test('is refused where it cannot be accepted', async () => {
    const { at } = new Repository({ '.github/assay.yml': 'mode: off\n' });
    await expect(policyAt(at, 'HEAD', NAMEABLE)).rejects.toMatchObject({ code: 'policy-invalid' });
  });
});
