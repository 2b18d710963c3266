import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { cpSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/model/canonical.ts';
import { Report } from '../../src/model/report.ts';
import { skillsFolder } from '../commands/skill-folder.ts';
import { folder } from '../intake/folder.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Runs the bundle as a user does. */
function assay(args: readonly string[], options: SpawnSyncOptions & { cli?: string } = {}) {
  const { cli = join(dist, 'cli.js'), ...rest } = options;
  const ran = spawnSync(process.execPath, [cli, ...args], {
    ...rest,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { code: ran.status, stdout: String(ran.stdout), stderr: String(ran.stderr) };
}

const STATIC = ['--stages', 'static', '--as-of', '2026-06-01'];

describe('the program', () => {
  test.for([
    ['holds', {}, [], 0],
    ['is refused', { 'tidy.py': 'import os\n' }, [], 1],
    [
      'needs a human',
      { 'test_tidy.py': 'from tidy import tidy\n\n\ndef test_a():\n    assert tidy("") == ""\n' },
      [],
      1,
    ],
    [
      'needs a human, who is there',
      { 'test_tidy.py': 'from tidy import tidy\n\n\ndef test_a():\n    assert tidy("") == ""\n' },
      ['--allow-review'],
      0,
    ],
    ['was asked for wrongly', {}, ['--jobs', '0'], 2],
    ['was asked to try what no suite vouches for', {}, ['--stages', 'static,adversarial'], 2],
    ['cannot be found out', {}, ['--stages', 'suite', '--python', '/nowhere/python3'], 3],
  ] as const)('ends as its verdict says: it %s', ([, changes, flags, code]) => {
    const stages = flags.some((flag) => flag === '--stages') ? [] : STATIC;
    expect(assay(['check', skillsFolder({ tidy: changes }), ...stages, ...flags]).code).toBe(code);
  });

  test('writes a canonical report and nothing else on standard output', () => {
    const { stdout } = assay(['check', skillsFolder({ tidy: {} }), ...STATIC, '--format', 'json']);
    expect(stdout).toBe(`${canonical(Report.parse(JSON.parse(stdout)) as never)}\n`);
  });

  test('writes a long report whole, though nobody reads as fast as it writes', () => {
    const skills = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`s${index}`, { x: '\0\n', y: '' }]));
    const wide = Object.fromEntries(Object.keys(skills).map((name) => [name, { [`${name}.py`]: '\0\n'.repeat(300) }]));
    const { stdout } = assay(['check', skillsFolder(wide), ...STATIC, '--format', 'json'], { maxBuffer: 1 << 26 });
    expect([stdout.length > 1_000_000, Report.safeParse(JSON.parse(stdout)).success]).toEqual([true, true]);
  });

  test('does not mind a reader that goes away', () => {
    const command = `"$0" "$1" check "$2" --stages static --format json | head -c 1; echo "\${PIPESTATUS[0]}"`;
    const args = ['-c', command, process.execPath, join(dist, 'cli.js'), skillsFolder({ tidy: {} })];
    expect(spawnSync('bash', args, { encoding: 'utf8' }).stdout).toBe('{0\n');
  });

  test('refuses what it may not read, as a user without rights', () => {
    // A copy, because the checkout may lie where only its owner can look.
    const at = folder();
    cpSync(dist, join(at, 'dist'), { recursive: true });
    const skills = skillsFolder({ tidy: {} });
    const unprivileged = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    spawnSync('chmod', ['0', join(skills, 'tidy', 'tidy.py')]);
    const { code, stdout, stderr } = assay(['check', skills, ...STATIC, '--format', 'json'], {
      cli: join(realpathSync(at), 'dist', 'cli.js'),
      cwd: at,
      ...unprivileged,
    });
    expect(code, stderr).toBe(1);
    expect(stdout).toContain('"unreadable-file"');
  });

  test('shows no command of a hostile name in its progress', () => {
    const { stderr } = assay(['check', skillsFolder({ '::set-output name=a::b\n::error': {} }), ...STATIC]);
    expect(stderr).toMatch(/^\\u\{3a\}:[^\n]+: block\n$/);
  });

  test('says what to do where there is no Python', () => {
    const flags = ['--stages', 'static,suite', '--python', '/nonexistent', '--format', 'json'];
    const { code, stdout } = assay(['check', skillsFolder({ tidy: {} }), ...flags]);
    const [problem] = Report.parse(JSON.parse(stdout)).skills.flatMap(({ problems }) => problems);
    expect([code, problem?.code, problem?.fix?.includes('--python')]).toEqual([3, 'python-missing', true]);
  });

  test('cannot find out with docker, which this build does not have', () => {
    const flags = ['--stages', 'static,suite', '--backend', 'docker', '--format', 'json'];
    const { code, stdout } = assay(['check', skillsFolder({ tidy: {} }), ...flags]);
    expect([code, stdout.includes('"backend-unavailable"')]).toEqual([3, true]);
  });
});
