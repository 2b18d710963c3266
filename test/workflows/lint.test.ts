import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { initWorkflows } from '../../src/commands/init.ts';
import { put } from '../intake/folder.ts';
import { needs } from '../needs.ts';
import { provisioned } from '../stand-ins/provisioned.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples/workflows/', import.meta.url));
const ACTION = `octo/assay@${'0123456789'.repeat(4)}`;
const [actionlint, zizmor] = [provisioned('actionlint'), provisioned('zizmor')];

/** A repository with the workflows that `init` writes, and with others in place of them or beside them. */
async function repository(others: Readonly<Record<string, string>> = {}): Promise<string> {
  const at = mkdtempSync(join(tmpdir(), 'assay-workflows-'));
  onTestFinished(() => rmSync(at, { recursive: true }));
  await execa('git', ['init', '--quiet', at]);
  await initWorkflows({ into: at, action: ACTION, branch: 'main' });
  put(join(at, '.github/workflows'), others);
  return at;
}

async function linted(at: string): Promise<string> {
  const { stdout, stderr } = await execa(actionlint.path(), ['-no-color', '-shellcheck=', '-pyflakes='], {
    cwd: at,
    reject: false,
    timeout: 60_000,
  });
  return `${stdout}${stderr}`;
}

interface Finding {
  readonly ident: string;
  readonly ignored: boolean;
}

/** Without the network, in which it would look up what an action's commit is. */
async function audited(at: string): Promise<Finding[]> {
  const args = ['--offline', '--no-exit-codes', '--persona=regular', '--format=json', '--show-audit-urls=never'];
  const { stdout, stderr, exitCode } = await execa(zizmor.path(), [...args, '.github/workflows'], {
    cwd: at,
    reject: false,
    timeout: 60_000,
  });
  if (exitCode !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Finding[];
}

const INJECTED = readFileSync(join(EXAMPLES, 'assay-review.yml'), 'utf8').replace(
  '- run: "true"',
  ['- run: echo "$', '{{ github.event.pull_request.title }}"'].join(''),
);

test('init writes every workflow of examples, the action filled in and nothing else', async () => {
  const at = await repository();
  const names = readdirSync(EXAMPLES).sort();
  expect(readdirSync(join(at, '.github/workflows')).sort()).toEqual(names);
  for (const name of names) {
    const [example, written] = [join(EXAMPLES, name), join(at, '.github/workflows', name)].map((path) =>
      readFileSync(path, 'utf8'),
    );
    expect(written?.replaceAll(ACTION, 'OWNER/REPO@SHA').replace('branches: ["main"]', 'branches: [main]')).toBe(
      example,
    );
  }
});

describe('actionlint', () => {
  beforeEach((context) => needs(context, 'actionlint', actionlint.probe));

  test('finds nothing in what init writes', async () => {
    expect(await linted(await repository())).toBe('');
  });

  test('would find an injected title', async () => {
    expect(await linted(await repository({ 'broken.yml': INJECTED }))).toContain('potentially untrusted');
  });
});

describe('zizmor', () => {
  beforeEach((context) => needs(context, 'zizmor', zizmor.probe));

  test('finds nothing but one ignore, with its reason, in what init writes', async () => {
    const found = await audited(await repository());
    expect(found.filter(({ ignored }) => !ignored)).toEqual([]);
    const ignores = readdirSync(EXAMPLES).flatMap((name) =>
      [...readFileSync(join(EXAMPLES, name), 'utf8').matchAll(/zizmor: ignore\[([\w-]+)\] (\S.*)/g)].map(
        ([, id]) => id,
      ),
    );
    expect(ignores).toEqual(['dangerous-triggers']);
  });

  test('would find an injected title', async () => {
    const found = await audited(await repository({ 'broken.yml': INJECTED }));
    expect(found.filter(({ ignored }) => !ignored).map(({ ident }) => ident)).toContain('template-injection');
  });
});
