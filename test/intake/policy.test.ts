import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { builtInPolicy, policyAround, policyIn } from '../../src/intake/policy.ts';
import { digestOf } from '../../src/model/digest.ts';
import { NAMEABLE } from '../../src/commands/nameable.ts';
import { type Contents, folder, pipeAt } from './folder.ts';
import { unprivileged } from './unprivileged.ts';

const REPORT_ONLY = 'mode: report-only\n';

/** A repository as far as a policy is concerned. */
const repository = (policy?: string): Contents => ({
  '.git/HEAD': 'ref: refs/heads/main\n',
  'skills/tidy/skill.json': '{}',
  ...(policy !== undefined && { '.github/assay.yml': policy }),
});
const below = (prefix: string, contents: Contents): Contents =>
  Object.fromEntries(Object.entries(contents).map(([path, content]) => [`${prefix}/${path}`, content]));

const start = process.cwd();
afterEach(() => process.chdir(start));

describe('the policy around a path', () => {
  test.for(['.', 'skills', 'skills/tidy'])("is its repository's, from %j", async (path) => {
    const at = folder(repository(REPORT_ONLY));
    expect(await policyAround([join(at, path)], NAMEABLE)).toMatchObject({
      policy: { mode: 'report-only' },
      digest: digestOf(REPORT_ONLY),
      file: join(at, '.github', 'assay.yml'),
    });
  });

  test('is found from a path that is relative', async () => {
    process.chdir(join(folder(repository(REPORT_ONLY)), 'skills'));
    expect((await policyAround(['tidy'], NAMEABLE)).policy.mode).toBe('report-only');
  });

  test('is the built-in one where the repository has none', async () => {
    expect(await policyAround([folder(repository())], NAMEABLE)).toEqual(builtInPolicy());
  });

  test('is the built-in one outside a repository, whatever lies there', async () => {
    expect(await policyAround([folder({ '.github/assay.yml': REPORT_ONLY, 'a/x': '' })], NAMEABLE)).toEqual(
      builtInPolicy(),
    );
  });

  test("is that of the inner of two repositories, and not the outer's", async () => {
    const at = folder({ ...repository(REPORT_ONLY), ...below('inner', repository('mode: enforce\n')) });
    expect((await policyAround([join(at, 'inner', 'skills')], NAMEABLE)).digest).toBe(digestOf('mode: enforce\n'));
  });

  test('is the built-in one in an inner repository that has none', async () => {
    const at = folder({ ...repository(REPORT_ONLY), ...below('inner', repository()) });
    expect(await policyAround([join(at, 'inner', 'skills')], NAMEABLE)).toEqual(builtInPolicy());
  });

  test('is found where .git is a file, as in a worktree', async () => {
    const at = folder({ '.git': 'gitdir: /elsewhere\n', '.github/assay.yml': REPORT_ONLY, 'skills/x': '' });
    expect((await policyAround([join(at, 'skills')], NAMEABLE)).policy.mode).toBe('report-only');
  });

  test('is one for two repositories that say the same', async () => {
    const [one, two] = [folder(repository(REPORT_ONLY)), folder(repository(REPORT_ONLY))];
    expect((await policyAround([one, two], NAMEABLE)).policy.mode).toBe('report-only');
  });

  test.for([
    ['another policy', repository('mode: enforce\nsuite: { min-tests: 1 }\n')],
    ['no policy', repository()],
    ['no repository', { 'skills/x': '' }],
  ] as [string, Contents][])('is ambiguous where a second path has %s', async ([, contents]) => {
    const [one, two] = [folder(repository(REPORT_ONLY)), folder(contents)];
    await expect(policyAround([one, two], NAMEABLE)).rejects.toMatchObject({
      name: 'AssayError',
      code: 'policy-ambiguous',
    });
  });

  test.for([
    ['cannot be accepted', 'mode: off\n', 'policy-invalid'],
    ['is not UTF-8', Buffer.from('mode: enforce # \xff\n', 'latin1'), 'policy-invalid'],
  ] as const)('is refused and not replaced where it %s', async ([, policy, code]) => {
    const at = folder({ ...repository(), '.github/assay.yml': policy });
    await expect(policyAround([at], NAMEABLE)).rejects.toMatchObject({ code });
  });

  test.for([
    ['the file', '.github/assay.yml', 0],
    ['its folder', '.github', 0],
  ] as const)('is refused and not replaced where %s may not be read', async ([, path, mode]) => {
    const at = folder(repository(REPORT_ONLY));
    chmodSync(join(at, path), mode);
    await expect(unprivileged(() => policyAround([at], NAMEABLE))).rejects.toMatchObject({ code: 'policy-unreadable' });
    chmodSync(join(at, path), 0o755);
  });

  test('is refused and not replaced where it links to nothing', async () => {
    const at = folder(repository());
    mkdirSync(join(at, '.github'));
    symlinkSync('absent', join(at, '.github', 'assay.yml'));
    await expect(policyAround([at], NAMEABLE)).rejects.toMatchObject({ code: 'policy-missing' });
  });
});

describe('a policy that is named', () => {
  test.for([
    ['is missing', 'absent', 'policy-missing'],
    ['is a directory', 'folder', 'policy-unreadable'],
    ['is a pipe', 'pipe', 'policy-unreadable'],
    ['lies below a file', 'file/x', 'policy-missing'],
  ] as const)('is refused where it %s', async ([, path, code]) => {
    const at = folder({ file: '', 'folder/x': '' });
    pipeAt(join(at, 'pipe'));
    await expect(policyIn(join(at, path), NAMEABLE)).rejects.toMatchObject({ name: 'AssayError', code });
  });

  test('has the digest of its bytes', async () => {
    const text = '# ours\r\nmode: report-only\r\n';
    expect((await policyIn(join(folder({ 'assay.yml': text }), 'assay.yml'), NAMEABLE)).digest).toBe(digestOf(text));
  });

  test('that is empty has the digest of the built-in one', async () => {
    expect((await policyIn(join(folder({ 'assay.yml': '' }), 'assay.yml'), NAMEABLE)).digest).toBe(
      builtInPolicy().digest,
    );
  });
});
