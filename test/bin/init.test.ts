import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WORKFLOWS } from '../../src/commands/workflows.ts';
import { folder, put } from '../intake/folder.ts';
import { run } from './run-main.ts';

const ACTION = `octo/assay@${'0123456789'.repeat(4)}`;
const init = (at: string, ...more: string[]) => run('init', '--workflows', '--action', ACTION, '--into', at, ...more);
const read = (at: string, name: string) => readFileSync(join(at, '.github/workflows', name), 'utf8');

describe('assay init --workflows', () => {
  test('writes the workflows with the action and the branch, and nothing else', async () => {
    const at = folder();
    expect(await init(at, '--branch', 'trunk')).toMatchObject({ code: 0 });
    expect(readdirSync(join(at, '.github/workflows')).sort()).toEqual(Object.keys(WORKFLOWS).sort());
    expect(read(at, 'assay-publish.yml')).toContain('branches: ["trunk"]');
    for (const name of Object.keys(WORKFLOWS)) expect(read(at, name)).not.toMatch(/OWNER|pull_request_target|paths:/);
  });

  test('has nothing to do where all is there', async () => {
    const at = folder();
    await init(at);
    const { code, stdout } = await init(at, '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'skill-assay/init/1', files: expect.any(Array) });
    expect(new Set((JSON.parse(stdout) as { files: { was: string }[] }).files.map(({ was }) => was))).toEqual(
      new Set(['same']),
    );
  });

  test('shows the difference where another file is there, and writes nothing at all: file-exists', async () => {
    const at = folder();
    put(at, { '.github/workflows/assay-post.yml': 'name: mine\n' });
    const { code, stdout, stderr } = await init(at);
    expect({ code, has: stderr.includes('(file-exists)') }).toEqual({ code: 2, has: true });
    expect(stdout).toContain('-name: mine');
    expect(stdout).toContain('+name: assay-post');
    expect(readdirSync(join(at, '.github/workflows'))).toEqual(['assay-post.yml']);
    expect(read(at, 'assay-post.yml')).toBe('name: mine\n');
  });

  test('shows nothing of a hostile file that a terminal would obey', async () => {
    const at = folder();
    put(at, { '.github/workflows/assay-post.yml': '\u001b[2J::set-output name=x::y\n' });
    expect((await init(at)).stdout).not.toMatch(/\u001b|^-?::/m);
  });

  test.for([
    ['a tag', 'octo/assay@v1'],
    ['a short commit', 'octo/assay@0123456'],
    ['a branch', 'octo/assay@main'],
    ['no commit', 'octo/assay'],
    ['a line more', `${ACTION}\n  evil: true`],
    ['a path', `./octo/assay@${'a'.repeat(40)}`],
  ])('refuses %s in place of an action at a commit: flag-value', async ([, action]) => {
    const at = folder();
    const { code, stderr } = await run('init', '--workflows', '--action', action!, '--into', at);
    expect({ code, has: stderr.includes('(flag-value)') }).toEqual({ code: 2, has: true });
    expect(existsSync(join(at, '.github'))).toBe(false);
  });

  test.for(['', '-x', 'a..b', 'a b', 'a]\n', '$' + '{{ x }}', '/a'])(
    'refuses %j in place of a branch',
    async (branch) => {
      const { code } = await run('init', '--workflows', '--action', ACTION, `--branch=${branch}`, '--into', folder());
      expect(code).toBe(2);
    },
  );
});
