import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { folder } from '../intake/folder.ts';
import { needs } from '../needs.ts';
import { type Minio, minioIsHere, startMinio } from '../stand-ins/minio.ts';
import { type OidcIssuer, startOidcIssuer } from '../stand-ins/oidc-issuer.ts';
import { otherRuntimes, runtimes } from './runtimes.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = join(root, 'dist', 'cli.js');
const grammar = ['web-tree-sitter.wasm', 'tree-sitter-python.wasm'].map((file) => join(root, 'dist', file));

let at: string;
beforeAll(() => {
  at = realpathSync(folder());
  for (const name of ['humanize_bytes', 'parse_duration'])
    cpSync(join(root, 'examples', 'skills', name), join(at, 'skills', name), { recursive: true });
  const args = [cli, 'check', 'skills', '--format', 'json', '--as-of', '2026-06-01'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: at, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  writeFileSync(join(at, 'report.json'), stdout);
});
beforeEach((context) => needs(context, 'runtimes', otherRuntimes));

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A place to work in with its own key, cache, lock file and (where it is a directory) registry. */
function user(name: string, extra: Readonly<Record<string, string>> = {}) {
  const cwd = join(at, name);
  mkdirSync(cwd);
  cpSync(join(at, 'skills'), join(cwd, 'skills'), { recursive: true });
  cpSync(join(at, 'report.json'), join(cwd, 'report.json'));
  const env = {
    ...{ PATH: process.env.PATH ?? '', HOME: cwd, DENO_NO_UPDATE_CHECK: '1', DENO_DIR: join(at, 'deno') },
    ...{ XDG_CONFIG_HOME: join(cwd, 'config'), XDG_CACHE_HOME: join(cwd, 'cache') },
    ...extra,
  };
  const run = (program: string, args: readonly string[]): Ran => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', env });
    return { status, stdout, stderr };
  };
  return {
    cwd,
    node: (...args: string[]) => run(process.execPath, [cli, ...args]),
    deno: (rights: readonly string[], ...args: string[]) =>
      run(runtimes.deno, ['run', '--no-prompt', ...rights, cli, ...args]),
  };
}

const ENVIRONMENT = '--allow-env=ASSAY_KEY,XDG_CONFIG_HOME,XDG_CACHE_HOME';
/** The rights that docs/registry.md names: to read and to write in `cwd`, and what it says of a host or a user. */
const rights = (cwd: string) => {
  const read = `--allow-read=${[cwd, ...grammar].join()}`;
  const write = `--allow-write=${cwd}`;
  return {
    verify: [`--allow-read=${cwd}`],
    search: [read, write, ENVIRONMENT],
    pull: [read, write, '--allow-sys=hostname'],
    publish: [read, write, ENVIRONMENT, '--allow-sys=uid,gid,username,homedir,osRelease'],
  };
};

describe('a registry in a directory, under Deno', () => {
  test('is published to, searched, pulled from, verified and withdrawn from with few rights', () => {
    const { cwd, deno, node } = user('deno');
    const may = rights(cwd);
    const registry = ['--registry', 'file:./registry'];
    const published = deno(may.publish, 'publish', 'skills', ...registry, '--report', 'report.json');
    expect(published, published.stderr).toMatchObject({ status: 0, stderr: '' });
    expect(published.stdout).toContain('published  humanize_bytes@1');
    const found = deno(may.search, 'search', 'bytes', ...registry);
    expect(found).toMatchObject({ status: 0, stdout: expect.stringContaining('humanize_bytes@1') });
    const pulled = deno(may.pull, 'pull', 'humanize_bytes', ...registry, '--into', 'tools');
    expect(pulled.status, pulled.stderr).toBe(0);
    expect(existsSync(join(cwd, 'tools', 'humanize_bytes.py'))).toBe(true);
    const verified = deno(may.verify, 'verify', '--lock', 'assay.lock', '--format', 'json');
    expect(verified.status, verified.stderr).toBe(0);
    expect(verified.stdout).toBe(node('verify', '--lock', 'assay.lock', '--format', 'json').stdout);
    const yanked = deno(may.publish, 'yank', 'humanize_bytes', ...registry, '--reason', 'It rounds.');
    expect(yanked).toMatchObject({ status: 0, stdout: 'yanked  humanize_bytes@1\n' });
    expect(deno(may.pull, 'pull', 'humanize_bytes', ...registry).stderr).toContain('(version-withdrawn)');
    expect(deno(may.search, 'search', 'bytes', ...registry).stdout).toBe('');
    rmSync(join(cwd, 'registry', 'index.json'));
    const rebuilt = deno(may.publish, 'registry', 'rebuild', ...registry);
    expect(rebuilt).toMatchObject({ status: 0, stdout: 'made again  index.json\n' });
    expect(node('verify', ...registry, '--format', 'json').status).toBe(0);
  });

  test('that was published to from Node goes on', () => {
    const { cwd, deno, node } = user('both');
    const registry = ['--registry', 'file:./registry'];
    const publish = ['publish', 'skills', ...registry, '--report', 'report.json'];
    expect(node(...publish).status).toBe(0);
    const again = deno(rights(cwd).publish, ...publish);
    expect(again.stdout, again.stderr).toMatch(/^unchanged {2}humanize_bytes@1/);
    expect(node('yank', 'parse_duration', ...registry, '--reason', 'x').status).toBe(0);
    expect(deno(rights(cwd).publish, 'unyank', 'parse_duration', ...registry, '--reason', 'x').status).toBe(0);
    expect(node('verify', ...registry).stdout).toContain('holds: 2 releases, 4 records');
  });

  test('that is not there, or lacks what is asked for, is told with the code that Node tells', () => {
    const { cwd, deno, node } = user('absent');
    const may = { ...rights(cwd) };
    for (const [right, args] of [
      ['verify', ['verify', '--registry', 'file:./none', '--format', 'json']],
      ['verify', ['verify', '--lock', 'none.lock', '--format', 'json']],
      ['verify', ['verify', '--registry', 'file:./none', '--trust', 'none.json', '--format', 'json']],
      ['pull', ['pull', 'absent', '--registry', 'file:./none', '--format', 'json']],
      ['search', ['search', 'absent', '--registry', 'file:./none', '--format', 'json']],
      ['publish', ['yank', 'absent', '--registry', 'file:./none', '--reason', 'x', '--format', 'json']],
      ['publish', ['key', '--key', 'none.pem', '--format', 'json']],
    ] as const) {
      const [there, here] = [deno(may[right], ...args), node(...args)];
      expect([there.status, there.stdout], there.stderr).toEqual([here.status, here.stdout]);
    }
    expect(existsSync(join(cwd, 'none'))).toBe(false);
  });
});

describe('a registry in a bucket, under Deno', () => {
  let issuer: OidcIssuer;
  let minio: Minio;
  beforeAll(async () => {
    if (minioIsHere() !== undefined || otherRuntimes() !== undefined) return;
    issuer = await startOidcIssuer();
    minio = await startMinio({ issuer: issuer.url });
  });
  afterAll(async () => {
    await minio?.stop();
    await issuer?.stop();
  });
  beforeEach((context) => needs(context, 's3', minioIsHere));

  test('is published to, searched, pulled from, verified and withdrawn from', () => {
    const { cwd, deno, node } = user('bucket', {
      AWS_ENDPOINT_URL_S3: minio.endpoint,
      AWS_REGION: minio.region,
      AWS_ACCESS_KEY_ID: minio.root.accessKeyId,
      AWS_SECRET_ACCESS_KEY: minio.root.secretAccessKey,
    });
    const net = ['--allow-env', `--allow-net=${new URL(minio.endpoint).host}`, '--allow-sys'];
    const own = rights(cwd);
    const may = [...own.publish.slice(0, 2), ...net];
    const registry = ['--registry', `s3://${minio.bucket}/deno`];
    // Makes the key, which a bucket has to be told.
    expect(node('key').status).toBe(0);
    const key = ['--key', join('config', 'skill-assay', 'key.pem')];
    const published = deno(may, 'publish', 'skills', ...registry, '--report', 'report.json', ...key);
    expect(published.status, published.stderr).toBe(0);
    expect(deno(may, 'search', 'bytes', ...registry).stdout).toContain('humanize_bytes@1');
    expect(deno(may, 'pull', 'humanize_bytes', ...registry).status).toBe(0);
    expect(deno(may, 'verify', '--lock', 'assay.lock').status).toBe(0);
    expect(deno(may, 'yank', 'humanize_bytes', ...registry, '--reason', 'x', ...key).status).toBe(0);
    expect(deno(may, 'pull', 'humanize_bytes', ...registry).stderr).toContain('(version-withdrawn)');
    expect(node('verify', ...registry, '--format', 'json').status).toBe(0);
  });
});

test('who may not ask for the user’s name withdraws without one', () => {
  const { cwd, node } = user('nameless');
  const registry = ['--registry', 'file:./registry'];
  expect(node('publish', 'skills', ...registry, '--report', 'report.json').status).toBe(0);
  const source = join(root, 'src', 'bin', 'cli.ts');
  const may = [`--allow-read=${cwd},${root},${realpathSync(join(root, 'node_modules'))}`, `--allow-write=${cwd}`];
  const args = ['run', '--no-prompt', ...may, '--allow-env', source, 'yank', 'humanize_bytes', ...registry];
  const { status, stderr } = spawnSync(runtimes.deno, [...args, '--reason', 'x'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, XDG_CONFIG_HOME: join(cwd, 'config'), DENO_NO_UPDATE_CHECK: '1' },
  });
  expect(status, stderr).toBe(0);
});
