import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { candidateAt } from '../../src/intake/directory.ts';
import { MAX_READ } from '../../src/model/candidate.ts';
import { type Contents, folder, pipeAt } from './folder.ts';
import { unprivileged } from './unprivileged.ts';

/** Path and kind of every entry of the candidate at `directory`. */
async function kinds(directory: string): Promise<Record<string, string>> {
  const { files } = await candidateAt(directory, 'x');
  return Object.fromEntries(files.map(({ path, kind }) => [path, kind]));
}

const numbered = (count: number): Contents =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${String(index).padStart(3, '0')}.txt`, '']));

describe('a directory is read as a candidate', () => {
  test('with the bytes of its files, also of those in folders', async () => {
    const { files } = await candidateAt(folder({ 'a.py': 'é\r\n', 'b/c': '\0' }), 'a');
    expect(files.map(({ path, kind, size, bytes }) => [path, kind, size, Buffer.from(bytes).toString()])).toEqual([
      ['a.py', 'file', 4, 'é\r\n'],
      ['b/c', 'file', 1, '\0'],
    ]);
  });

  test('with a link as a link, whatever it leads to', async () => {
    const at = folder({ 'real/file': 'secret' });
    symlinkSync(join(at, 'real', 'file'), join(at, 'to-file'));
    symlinkSync(join(at, 'real'), join(at, 'to-folder'));
    symlinkSync('/nowhere', join(at, 'to-nothing'));
    symlinkSync('..', join(at, 'to-above'));
    expect(await kinds(at)).toEqual({
      'real/file': 'file',
      'to-above': 'symlink',
      'to-file': 'symlink',
      'to-folder': 'symlink',
      'to-nothing': 'symlink',
    });
  });

  test('of one link where the directory itself is one', async () => {
    const at = folder({ 'real/skill.json': '{}' });
    symlinkSync('real', join(at, 'link'));
    expect(await kinds(join(at, 'link'))).toEqual({ '.': 'symlink' });
  });

  test('without waiting for what is no file', async () => {
    const at = folder();
    pipeAt(join(at, 'pipe'));
    expect(await kinds(at)).toEqual({ pipe: 'special' });
  });

  test('with a file of which nothing is read beyond the limit', async () => {
    const at = folder({ 'x.py': new Uint8Array(MAX_READ), more: new Uint8Array(MAX_READ + 1) });
    const { files } = await candidateAt(at, 'x');
    expect(files.map(({ path, kind, size, bytes }) => [path, kind, size, bytes.length])).toEqual([
      ['more', 'oversized', MAX_READ + 1, 0],
      ['x.py', 'file', MAX_READ, MAX_READ],
    ]);
  });

  test('with a file that may not be read as unreadable', async () => {
    const at = folder({ secret: 'x' });
    chmodSync(join(at, 'secret'), 0);
    expect(await unprivileged(() => kinds(at))).toEqual({ secret: 'unreadable' });
  });

  test('with a folder that may not be listed as unreadable', async () => {
    const at = folder({ 'closed/file': 'x' });
    chmodSync(join(at, 'closed'), 0);
    expect(await unprivileged(() => kinds(at))).toEqual({ closed: 'unreadable' });
  });

  test('with what stands in a folder that may not be entered as unreadable', async () => {
    const at = folder({ 'closed/file': 'x' });
    chmodSync(join(at, 'closed'), 0o444);
    expect(await unprivileged(() => kinds(at))).toEqual({ 'closed/file': 'unreadable' });
  });

  test('that is itself unreadable where there is no directory', async () => {
    expect(await kinds(join(folder(), 'absent'))).toEqual({ '.': 'unreadable' });
  });

  test('with a file whose name is not UTF-8 as unreadable', async () => {
    const at = folder();
    writeFileSync(Buffer.concat([Buffer.from(`${at}/`), Buffer.from([0x61, 0xff])]), '');
    expect(await kinds(at)).toEqual({ 'a\ufffd': 'unreadable' });
  });

  test.for(['a\nb', ' ', '-rf', 'a\\b', '\u202e', "'", '*', '__proto__'])('with a file named %j', async (name) => {
    expect(await kinds(folder({ [`./${name}`]: 'x' }))).toEqual(Object.fromEntries([[name, 'file']]));
  });

  test('without empty folders, which git does not know either', async () => {
    const at = folder({ a: '' });
    mkdirSync(join(at, 'empty', 'emptier'), { recursive: true });
    expect(await kinds(at)).toEqual({ a: 'file' });
  });

  test('from folders that lie three hundred deep', async () => {
    const deep = `${'d/'.repeat(300)}leaf`;
    expect(await kinds(folder({ [deep]: 'x' }))).toEqual({ [deep]: 'file' });
  });

  test('of four mebibytes, and the number of entries beyond', async () => {
    const half = new Uint8Array(MAX_READ / 2);
    const contents = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`f${index + 10}`, half]));
    const { files, omitted } = await candidateAt(folder({ ...contents, f10: new Uint8Array(MAX_READ + 1) }), 'x');
    expect([files.length, files[0]?.kind, files.at(-1)?.path, omitted]).toEqual([9, 'oversized', 'f18', 3]);
  });

  test('of 200 entries, and the number of those beyond', async () => {
    const { files, omitted } = await candidateAt(folder(numbered(300)), 'x');
    expect([files.length, files.at(-1)?.path, omitted]).toEqual([200, '199.txt', 100]);
  });

  test('of 200 entries and no more than are there', async () => {
    expect((await candidateAt(folder(numbered(200)), 'x')).omitted).toBe(0);
  });

  test('cut at the same entry however they lie in folders', async () => {
    const { files } = await candidateAt(folder({ ...numbered(250), '!/last': '', '~/first': '' }), 'x');
    expect([files[0]?.path, files.at(-1)?.path]).toEqual(['!/last', '198.txt']);
  });
});
