import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needs } from '../needs.ts';
import { otherRuntimes, runtimes } from './runtimes.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = join(root, 'dist', 'cli.js');

/** The examples again, where nothing above them is a repository or a policy. */
let elsewhere: string;
beforeAll(() => {
  elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'elsewhere-')));
  cpSync(join(root, 'examples'), elsewhere, { recursive: true, verbatimSymlinks: true });
});
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `check` of `folder` by `command`, a runtime with its flags and the program, started in the directory `cwd`. */
function check(command: readonly string[], cwd: string, folder: string, stages: string): Ran {
  const [program = '', ...before] = command;
  const args = [...before, 'check', folder, '--stages', stages, '--format', 'json', '--as-of', '2026-06-01'];
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, DENO_NO_UPDATE_CHECK: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status, stdout, stderr };
}

/** Deno with nothing but the right to read `readable`: no network, no processes, no environment. */
const denoThatReads = (...readable: string[]) => [
  runtimes.deno,
  'run',
  '--no-prompt',
  `--allow-read=${readable.join()}`,
];

const grammar = ['web-tree-sitter.wasm', 'tree-sitter-python.wasm'].map((file) => join(root, 'dist', file));

describe.for([
  ['skills', 'static', 0],
  ['rejected', 'static', 1],
  ['skills', 'static,suite', 0],
  ['rejected', 'static,suite', 1],
  ['skills', 'static,suite,adversarial', 0],
] as const)('check of examples/%s, stages %s', ([folder, stages, status]) => {
  let here: Ran;
  beforeAll(() => {
    here = check([process.execPath, cli], join(root, 'examples'), folder, stages);
  });

  test(`ends with ${status} and one line of JSON`, () => {
    expect(here.status, here.stderr).toBe(status);
    expect(here.stdout).toMatch(/^\{"[^\n]*\}\n$/);
  });

  test('says the same of a copy in another directory', () => {
    const there = check([process.execPath, cli], tmpdir(), join(elsewhere, folder), stages);
    expect(there.stdout, there.stderr).toBe(here.stdout);
  });

  test('says the same under Node 24', async (context) => {
    await needs(context, 'runtimes', otherRuntimes);
    const there = check([runtimes.node, cli], elsewhere, folder, stages);
    expect(there.stdout, there.stderr).toBe(here.stdout);
  });

  test('says the same under Deno', async (context) => {
    await needs(context, 'runtimes', otherRuntimes);
    const skills = join(elsewhere, folder);
    const everything = [runtimes.deno, 'run', '--no-prompt', '--allow-all'];
    const deno = [...(stages === 'static' ? denoThatReads(...grammar, skills) : everything), cli];
    const there = check(deno, elsewhere, skills, stages);
    expect(there.stdout, there.stderr).toBe(here.stdout);
  });
});

test.for([
  ['--format', 'text'],
  ['--format', 'sarif'],
  ['--format', 'markdown'],
])('Deno with nothing but rights to read takes %s %s', async (flags, context) => {
  await needs(context, 'runtimes', otherRuntimes);
  const skill = join(elsewhere, 'skills', 'parse_duration');
  const args = [cli, 'check', skill, '--stages', 'static', '--as-of', '2026-06-01', ...flags];
  const ran = (program: string, before: readonly string[]) =>
    spawnSync(program, [...before, ...args], { cwd: elsewhere, encoding: 'utf8' });
  const [deno = '', ...rights] = denoThatReads(...grammar, skill);
  const there = ran(deno, rights);
  expect(there.stdout, there.stderr).toBe(ran(process.execPath, []).stdout);
  expect(there.status).toBe(0);
});

test('the static stage says the same from source under Deno, with nothing but rights to read', async (context) => {
  await needs(context, 'runtimes', otherRuntimes);
  const source = [...denoThatReads('src', 'node_modules', 'examples'), 'src/bin/cli.ts'];
  const there = check(source, root, 'examples/skills', 'static');
  const here = check([process.execPath, cli], root, 'examples/skills', 'static');
  expect(there.stdout, there.stderr).toBe(here.stdout);
});
