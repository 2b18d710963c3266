import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { baseOf } from '../../src/intake/base.ts';
import { committedAt, listWhole } from '../../src/intake/git.ts';
import { skillsAt } from '../../src/intake/paths.ts';
import { folder } from './folder.ts';
import { Repository } from './repository.ts';

afterEach(() => vi.unstubAllEnvs());

const SKILL = { 'skills/tidy/skill.json': '{}', 'skills/tidy/tidy.py': 'x = 1\n' };

/** A command that leaves a mark where it ran, and whether it did. */
function command(): { path: string; hasRun: () => boolean } {
  const at = folder();
  const [path, mark] = [join(at, 'command'), join(at, 'mark')];
  writeFileSync(path, `#!/bin/sh\necho "$*" >> ${mark}\nexit 1\n`);
  chmodSync(path, 0o755);
  return { path, hasRun: () => existsSync(mark) };
}

/** A repository that lacks a blob of its only commit, and whose configuration says where it could be had. */
function partial(settings: Record<string, string>): Repository {
  const repository = new Repository(SKILL);
  const hash = repository.git('rev-parse', 'HEAD:skills/tidy/tidy.py').trim();
  const all = {
    'core.repositoryformatversion': '1',
    'extensions.partialClone': 'origin',
    'remote.origin.promisor': 'true',
    ...settings,
  };
  for (const [name, value] of Object.entries(all)) repository.git('config', name, value);
  rmSync(join(repository.at, '.git/objects', hash.slice(0, 2), hash.slice(2)));
  return repository;
}

test.each<[string, (path: string) => Record<string, string>]>([
  ['an ssh command', (path) => ({ 'remote.origin.url': 'ssh://x.invalid/y', 'core.sshCommand': path })],
  ['a transport', (path) => ({ 'remote.origin.url': `ext::${path} x`, 'protocol.ext.allow': 'always' })],
  ['a remote helper', (path) => ({ 'remote.origin.url': '/nowhere', 'remote.origin.uploadpack': path })],
])('%s of a delivered repository is not run for an object that is missing', async (_, settings) => {
  const { path, hasRun } = command();
  const { at } = partial(settings(path));
  await expect(baseOf('HEAD', await skillsAt([join(at, 'skills')]))).rejects.toMatchObject({ code: 'git-failed' });
  await expect(listWhole(at, 'HEAD')).rejects.toMatchObject({ code: 'git-failed' });
  expect(hasRun()).toBe(false);
});

test('a signature is not verified by the program that a delivered repository names', async () => {
  const { path, hasRun } = command();
  const repository = new Repository(SKILL);
  const commit = repository.git('cat-file', 'commit', 'HEAD');
  const signed = join(repository.at, 'signed');
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----';
  writeFileSync(signed, commit.replace('\n\n', `\n${signature}\n\n`));
  const hash = repository.git('hash-object', '-t', 'commit', '-w', signed).trim();
  for (const [name, value] of [
    ['log.showSignature', 'true'],
    ['gpg.program', path],
  ] as const)
    repository.git('config', name, value);
  const seconds = Number(/^committer .* (\d+) /m.exec(commit)?.[1]);
  expect(await committedAt(repository.at, hash)).toBe(new Date(seconds * 1000).toISOString());
  expect(hasRun()).toBe(false);
});

test('nothing of what we inherit under the name of git reaches it', async () => {
  const { path, hasRun } = command();
  const trace = join(folder(), 'trace');
  const { at } = partial({ 'remote.origin.url': 'ssh://x.invalid/y' });
  vi.stubEnv('GIT_SSH_COMMAND', path);
  vi.stubEnv('GIT_TRACE', trace);
  vi.stubEnv('GIT_NO_LAZY_FETCH', '0');
  await expect(listWhole(at, 'HEAD')).rejects.toMatchObject({ code: 'git-failed' });
  expect([hasRun(), existsSync(trace)]).toEqual([false, false]);
});

test('an object is never replaced by another', async () => {
  const repository = new Repository(SKILL);
  const hash = repository.git('rev-parse', 'HEAD').trim();
  const before = await listWhole(repository.at, hash);
  repository.commit({ 'skills/tidy/tidy.py': 'x = 2\n' });
  repository.git('replace', hash, 'HEAD');
  expect(await listWhole(repository.at, hash)).toEqual(before);
});

test('a commit that does not say when it was made is refused', async () => {
  const repository = new Repository(SKILL);
  const file = join(repository.at, 'commit');
  const raw = repository.git('cat-file', 'commit', 'HEAD');
  writeFileSync(file, raw.replace(/^(committer .*) \d+ /m, '$1 99999999999999999 '));
  expect(readFileSync(file, 'utf8')).not.toBe(raw);
  const hash = repository.git('hash-object', '-t', 'commit', '-w', '--literally', file).trim();
  await expect(committedAt(repository.at, hash)).rejects.toMatchObject({ code: 'git-failed' });
});
