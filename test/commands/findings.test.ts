import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { MAX_READ } from '../../src/model/candidate.ts';
import { canonical, type Json } from '../../src/model/canonical.ts';
import { Report } from '../../src/model/report.ts';
import { folder, pipeAt, put } from '../intake/folder.ts';
import { unprivileged } from '../intake/unprivileged.ts';
import { type Changes, NOTHING_RUNS, requestFor, skillFiles, skillsFolder } from './skill-folder.ts';

const manifest = { name: 'tidy', description: 'Tidies.', imports: ['re'] };
const manifestWith = (rest: object) => ({ 'skill.json': JSON.stringify({ ...manifest, ...rest }) });

/** Which rules block the one skill at `path`; proves on the way that there is a report that can be stored. */
async function blocking(path: string): Promise<string[]> {
  const report = await check(requestFor([path]), NOTHING_RUNS);
  expect(Report.parse(JSON.parse(canonical(report as unknown as Json))).verdict).toBe('block');
  const findings = report.skills.flatMap((skill) => skill.findings);
  return findings.filter(({ severity }) => severity === 'block').map(({ rule }) => rule);
}

test('an honest skill passes', async () => {
  const report = await check(requestFor([skillsFolder({ tidy: {} })]), NOTHING_RUNS);
  expect([report.verdict, report.skills.flatMap(({ findings }) => findings)]).toEqual(['pass', []]);
});

describe('a finding and no crash comes of', () => {
  test.for([
    ['a skill.json that is not JSON', { 'skill.json': '{"name": tidy}' }, 'manifest-malformed'],
    ['an empty skill.json', { 'skill.json': '' }, 'manifest-malformed'],
    ['a skill.json that is null', { 'skill.json': 'null' }, 'manifest-invalid'],
    ['a skill.json that is a list', { 'skill.json': '[]' }, 'manifest-invalid'],
    [
      'a key given twice',
      { 'skill.json': JSON.stringify(manifest).replace('{', '{"name":"x",') },
      'manifest-malformed',
    ],
    ['200,000 levels', { 'skill.json': '['.repeat(200_000) }, 'manifest-malformed'],
    ['200,000 levels of objects', { 'skill.json': '{"a":'.repeat(200_000) }, 'manifest-malformed'],
    ['NaN', { 'skill.json': '{"name": NaN}' }, 'manifest-malformed'],
    ['a number that readers round', { 'skill.json': '{"origin": {"id": 9007199254740993}}' }, 'manifest-malformed'],
    ['a number without end', manifestWith({ origin: { id: 'X' } }), 'manifest-malformed'],
    ['a prototype', { 'skill.json': '{"__proto__": {"name": "tidy"}}' }, 'manifest-malformed'],
    ['a prototype inside', { 'skill.json': '{"origin": {"__proto__": {}}}' }, 'manifest-malformed'],
    ['half a character in a key', { 'skill.json': '{"\\ud800": 1}' }, 'manifest-malformed'],
    [
      'a skill.json that is not UTF-8',
      { 'skill.json': Buffer.from('{"name":"\xff"}', 'latin1') },
      'manifest-malformed',
    ],
    ['a skill.json with a byte order mark', { 'skill.json': '\ufeff{}' }, 'manifest-malformed'],
    ['a skill.json of quotation marks', { 'skill.json': `"${'\\"'.repeat(500_000)}` }, 'manifest-malformed'],
    ['a skill.json of two mebibytes', { 'skill.json': ' '.repeat(2 << 20) }, 'file-too-large'],
    ['a key of 200,000 spaces', manifestWith({ [' '.repeat(200_000)]: 1, name: 1 }), 'manifest-invalid'],
    ['another name', manifestWith({ name: 'other' }), 'manifest-name'],
    ['another case', manifestWith({ name: 'Tidy' }), 'manifest-invalid'],
    ['a path for a name', manifestWith({ name: '../../x' }), 'manifest-invalid'],
    ['an absolute path for a name', manifestWith({ name: '/etc/passwd' }), 'manifest-invalid'],
    ['a NUL in a name', manifestWith({ name: 'tidy\0' }), 'manifest-invalid'],
    ['a flag for a name', manifestWith({ name: '-rf' }), 'manifest-invalid'],
    ['a line end after a name', manifestWith({ name: 'tidy\n' }), 'manifest-invalid'],
    ['a name of 300 characters', manifestWith({ name: 'x'.repeat(300) }), 'manifest-invalid'],
    ['a device for a name', manifestWith({ name: 'CON' }), 'manifest-invalid'],
    ['bytes that are not UTF-8', { 'tidy.py': Buffer.from('x = "\xff"\n', 'latin1') }, 'source-encoding'],
    ['a byte order mark', { 'tidy.py': '\ufeffx = 1\n' }, 'source-encoding'],
    ['another encoding', { 'tidy.py': '# coding: utf-7\n' }, 'source-encoding'],
    ['another encoding of the suite', { 'test_tidy.py': '# coding: utf-7\n' }, 'source-encoding'],
    ['a bare CR', { 'tidy.py': '# x\rimport os\n' }, 'bare-carriage-return'],
    ['a file that is too large', { 'tidy.py': '#\n'.repeat(150_000) }, 'file-too-large'],
    ['a file of more than is read', { 'tidy.py': new Uint8Array(3 << 20) }, 'file-too-large'],
    // Parsed, it would take minutes.
    ['a file of comments', { 'tidy.py': `if 1:\n    x = 1\n${'#\n'.repeat(32_000)}` }, 'line-run'],
    ['a file of nothing but faults', { 'tidy.py': '\0\n'.repeat(130_000) }, 'hidden-character'],
    ['another file', { 'conftest.py': '' }, 'stray-file'],
    ['a file whose name is not text', { 'a\n\u202e': '' }, 'stray-file'],
  ] as [string, Changes, string][])('%s', async ([, changes, rule]) => {
    const written = Object.fromEntries(
      Object.entries(changes).map(([path, content]) => [
        path,
        typeof content === 'string' ? content.replace('"X"', '1e999') : content,
      ]),
    );
    expect(await blocking(join(skillsFolder({ tidy: written }), 'tidy'))).toContain(rule);
  });

  test.for(['-rf', 'CON', 'Tidy', 'a b', 'a\nb', '\u202e', '__proto__', '__init__', 'x'.repeat(255), '::set-output'])(
    'a directory named %j',
    async (name) => {
      const at = folder();
      put(join(at, name), { 'skill.json': JSON.stringify(manifest) });
      expect(await blocking(at)).toContain('skill-name');
    },
  );

  /** Which file of an honest skill is taken away, what is put there instead, and the rule that must refuse it. */
  const DEEDS: readonly (readonly [string, string, string, (path: string) => void])[] = [
    ['a link in place of a file', 'symlink', 'tidy.py', (path) => symlinkSync('/etc/passwd', path)],
    ['a link to another of its files', 'symlink', 'tidy.py', (path) => symlinkSync('test_tidy.py', path)],
    ['a link to a directory', 'symlink', 'tidy.py', (path) => symlinkSync('/etc', path)],
    ['a link to itself', 'symlink', 'tidy.py', (path) => symlinkSync('tidy.py', path)],
    ['a link in place of skill.json', 'symlink', 'skill.json', (path) => symlinkSync('/dev/zero', path)],
    ['a pipe in place of a file', 'unreadable-file', 'tidy.py', pipeAt],
    ['a pipe in place of skill.json', 'unreadable-file', 'skill.json', pipeAt],
    ['a directory in place of a file', 'missing-file', 'tidy.py', (path) => mkdirSync(path)],
    ['a full directory in place of a file', 'stray-file', 'tidy.py', (path) => put(path, { x: '' })],
    ['a directory in place of skill.json', 'missing-file', 'skill.json', (path) => mkdirSync(path)],
    [
      'a name that differs in case',
      'missing-file',
      'tidy.py',
      (path) => writeFileSync(join(path, '..', 'Tidy.py'), ''),
    ],
    ['300 files', 'too-many-files', 'tidy.py', (path) => put(path, numbered(300))],
    ['five files of a mebibyte', 'too-many-files', 'tidy.py', (path) => put(path, numbered(5, MAX_READ))],
    [
      'a name that is not UTF-8',
      'unreadable-file',
      'tidy.py',
      (path) => writeFileSync(Buffer.from(`${path}\xff`, 'latin1'), ''),
    ],
  ];

  test.for(DEEDS)('%s', async ([, rule, path, deed]) => {
    const at = join(skillsFolder({ tidy: {} }), 'tidy');
    rmSync(join(at, path));
    deed(join(at, path));
    expect(await blocking(at)).toContain(rule);
  });

  test.for(['tidy', 'tidy/', 'tidy/.'])('a link in place of a directory, written %j', async (path) => {
    const at = skillsFolder({ other: {} });
    symlinkSync('other', join(at, 'tidy'));
    expect(await blocking(`${at}/${path}`)).toContain('symlink');
  });

  test.for(['tidy/tidy.py', 'tidy/skill.json', 'tidy'])('%s that may not be read', async (path) => {
    const at = skillsFolder({ tidy: {} });
    await blocking(folderWithout('tidy.py')); // loads what is loaded once, as long as everything may be read
    chmodSync(join(at, path), 0);
    expect(await unprivileged(() => blocking(at))).toContain('unreadable-file');
    chmodSync(join(at, path), 0o755);
  });
});

/** `count` files of `size` bytes. */
function numbered(count: number, size = 0): Changes {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}`, ' '.repeat(size)]));
}

function folderWithout(path: string): string {
  const at = folder();
  const { [path]: _, ...files } = skillFiles('tidy');
  put(join(at, 'tidy'), files);
  return at;
}
