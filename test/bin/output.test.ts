import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { skillsFolder } from '../commands/skill-folder.ts';
import { run, runBroken } from './run-main.ts';

const check = (...flags: string[]) => ['check', skillsFolder({ tidy: {} }), '--stages', 'static', ...flags];

test('SARIF carries the pages of the rules that it names', async () => {
  const at = skillsFolder({ tidy: { 'tidy.py': 'import os\n' } });
  const { stdout } = await run('check', at, '--stages', 'static', '--format', 'sarif');
  const [{ tool }] = JSON.parse(stdout).runs;
  const rule = tool.driver.rules.find(({ id }: { id: string }) => id === 'import-not-allowed');
  expect(rule.help.markdown).toContain('## Instead');
});

test('the list of rules has those of the trials too, in text as in JSON', async () => {
  const { stdout: text } = await run('rules');
  expect(text).toMatch(/^import-not-allowed +block +[A-Z].*\.$/m);
  expect(text).toMatch(/^hidden-trigger +block +A branch that no test of the suite takes.*\.$/m);
  const { rules } = JSON.parse((await run('rules', '--format', 'json')).stdout);
  expect(rules.length).toBe(text.trimEnd().split('\n').length);
  expect(rules).toContainEqual({
    ...{ id: 'prints', by: 'running', severity: 'note' },
    summary: 'A function that prints.',
  });
});

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

describe('a place can be opened', () => {
  const broken = () => skillsFolder({ tidy: { x: '' } });

  test.for(['text', 'sarif', 'markdown'] as const)('from where the check was started (%s)', async (format) => {
    const at = broken();
    vi.spyOn(process, 'cwd').mockReturnValue(join(at, '..'));
    const ran = await run('check', at, '--stages', 'static', '--format', format);
    vi.restoreAllMocks();
    expect(ran.stdout).toContain(`${at.split('/').at(-1)}/tidy/x`);
    expect(ran.stdout).not.toContain(`${at}/tidy/x`);
  });

  test('and the report does not depend on it', async () => {
    const at = broken();
    expect((await run('check', at, '--stages', 'static', '--format', 'json')).stdout).not.toContain(at.slice(1));
  });
});

test('a terminal that knows no escapes is sent none', async () => {
  const terminal = { value: true, configurable: true };
  const before = [1, 2].map((each) =>
    Object.getOwnPropertyDescriptor(each === 1 ? process.stdout : process.stderr, 'isTTY'),
  );
  vi.stubEnv('TERM', 'dumb');
  Object.defineProperty(process.stdout, 'isTTY', terminal);
  Object.defineProperty(process.stderr, 'isTTY', terminal);
  const ran = await run(...check());
  for (const [index, stream] of [process.stdout, process.stderr].entries())
    Object.defineProperty(stream, 'isTTY', before[index] ?? { value: undefined, configurable: true });
  vi.unstubAllEnvs();
  expect(ran.stdout + ran.stderr).not.toContain('\u001b');
});

test('a negative number is a value, and the wrong one', async () => {
  const { code, stderr } = await run(...check('--jobs', '-1'));
  expect([code, stderr.includes("'-1' does not fit")]).toEqual([2, true]);
});

test.for(['-h', '--help', 'help'])('%s check shows the flags of check', async (flag) => {
  const { code, stdout } = await run(flag, 'check');
  expect([code, stdout.includes('--stages')]).toEqual([0, true]);
});

test('the built-in policy is called that', async () => {
  expect((await run(...check())).stdout).toContain('policy built-in');
});
