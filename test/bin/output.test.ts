import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { skillsFolder } from '../commands/skill-folder.ts';
import { runBroken } from './run-main.ts';

const check = (...flags: string[]) => ['check', skillsFolder({ tidy: {} }), '--stages', 'static', ...flags];

describe('output that cannot be written', () => {
  test.for(['ENOSPC', 'EIO', 'EBADF', 'EFBIG'])('(%s) is told in one line, and nothing was found out', async (code) => {
    for (const format of ['text', 'json', 'sarif', 'markdown']) {
      const ran = await runBroken({ 1: code }, ...check('--format', format));
      expect([ran.code, ran.stderr.match(/^assay: .*\(output-failed\) · .* · .*\n$/m)?.length]).toEqual([3, 1]);
    }
  });

  test('because nobody reads on is nothing to tell', async () => {
    expect(await runBroken({ 1: 'EPIPE' }, ...check('--format', 'json'))).toMatchObject({ code: 0 });
  });

  test('on both streams leaves the exit code', async () => {
    expect((await runBroken({ 1: 'ENOSPC', 2: 'ENOSPC' }, ...check())).code).toBe(3);
  });

  test.for(['ENOSPC', 'EPIPE', 'EBADF'])('as progress (%s) is lost, and the report stands', async (code) => {
    const ran = await runBroken({ 2: code }, ...check());
    expect([ran.code, ran.stdout.includes('pass')]).toEqual([0, true]);
  });

  test.for([[], ['--format', 'json']])('leaves a usage error what it is (%j)', async (flags) => {
    const args = ['check', join('/', 'nonexistent'), ...flags];
    expect((await runBroken({ 1: 'EIO', 2: 'EIO' }, ...args)).code).toBe(2);
    const { code, stderr } = await runBroken({ 1: 'EIO' }, ...args);
    expect([code, stderr.includes('(path-missing)')]).toEqual([2, true]);
  });

  test('of a help page is told too', async () => {
    expect((await runBroken({ 1: 'ENOSPC' }, '--help')).code).toBe(3);
  });
});
