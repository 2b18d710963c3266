import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folder } from '../intake/folder.ts';
import { needs } from '../needs.ts';
import { type Minio, minioIsHere, startMinio } from '../stand-ins/minio.ts';
import { type OidcIssuer, startOidcIssuer } from '../stand-ins/oidc-issuer.ts';
import { pattern, type Shown, shownIn } from './console.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = (name: string) => readFileSync(join(root, 'docs', name), 'utf8');
const usesBucket = (block: string) => block.includes('s3://');

/** A shell in a folder with the examples, where `assay` is the program as its sources are now. */
let at: string;
beforeAll(() => {
  at = folder();
  cpSync(join(root, 'examples'), join(at, 'examples'), { recursive: true, verbatimSymlinks: true });
  mkdirSync(join(at, '.bin'));
  const program = [
    process.execPath,
    '--import',
    join(root, 'scripts', 'erase-types.mjs'),
    join(root, 'src/bin/cli.ts'),
  ];
  writeFileSync(join(at, '.bin', 'assay'), `#!/bin/sh\nexec '${program.join("' '")}' "$@"\n`);
  chmodSync(join(at, '.bin', 'assay'), 0o755);
});

const MARK = '\u0001';

/** What each command printed, on both streams, and its exit code: all in one shell, one after the other. */
function run(shown: readonly Shown[], env: Readonly<Record<string, string>> = {}): { output: string; exit: number }[] {
  const script = shown.map(({ command }) => `${command}\nended=$?; printf '${MARK}%s${MARK}' $ended; (exit $ended)`);
  const home = { HOME: at, XDG_CONFIG_HOME: join(at, '.config'), XDG_CACHE_HOME: join(at, '.cache') };
  const { stdout } = spawnSync('bash', ['-c', `exec 2>&1\n${script.join('\n')}`], {
    cwd: at,
    encoding: 'utf8',
    env: { ...home, PATH: `${join(at, '.bin')}:${process.env.PATH}`, ...env },
  });
  const parts = stdout.split(MARK);
  return shown.map((_, index) => ({ output: parts[2 * index] ?? '', exit: Number(parts[2 * index + 1] ?? -1) }));
}

function expectAsShown(shown: readonly Shown[], env?: Readonly<Record<string, string>>): void {
  const ran = run(shown, env);
  for (const [index, { command, output, mayFail }] of shown.entries()) {
    const printed = ran[index]?.output ?? '';
    expect(pattern(output).test(printed), `$ ${command}\n${printed}\nis shown as\n${output}`).toBe(true);
    if (!mayFail) expect(ran[index]?.exit, `$ ${command}\n${printed}`).toBe(0);
  }
}

describe('the commands in docs/ print what they show', () => {
  test('registry.md, and then consuming.md', { timeout: 300_000 }, () => {
    const registry = shownIn(page('registry.md'), (block) => !usesBucket(block));
    const consuming = shownIn(page('consuming.md'), (block) => !usesBucket(block));
    expect([registry.length, consuming.length].every((count) => count > 5)).toBe(true);
    expectAsShown([...registry, ...consuming]);
  });

  describe('with a bucket', () => {
    let issuer: OidcIssuer;
    let minio: Minio;
    beforeAll(async () => {
      if (minioIsHere() !== undefined) return;
      issuer = await startOidcIssuer();
      minio = await startMinio({ issuer: issuer.url, bucket: 'skills' });
    });
    afterAll(async () => {
      await minio?.stop();
      await issuer?.stop();
    });

    test('registry.md', { timeout: 300_000 }, async (context) => {
      await needs(context, 's3', minioIsHere);
      const bucket = shownIn(page('registry.md'), usesBucket);
      expect(bucket.length).toBeGreaterThan(5);
      const check = 'assay check examples/skills/humanize_bytes --format json > report.json 2>/dev/null';
      expectAsShown([{ command: check, output: '', mayFail: false }, ...bucket], {
        AWS_ENDPOINT_URL_S3: minio.endpoint,
        AWS_REGION: minio.region,
        AWS_ACCESS_KEY_ID: minio.root.accessKeyId,
        AWS_SECRET_ACCESS_KEY: minio.root.secretAccessKey,
      });
    });
  });
});

describe('a page', () => {
  const shown = shownIn('a\n```console\n$ one\nx\n…\ny z\n$ echo $?\n1\n```\n```sh\n$ two\n```\n');

  test('has the commands of its console blocks, and what they print', () => {
    expect(shown).toEqual([
      { command: 'one', output: 'x\n…\ny z\n', mayFail: true },
      { command: 'echo $?', output: '1\n', mayFail: false },
    ]);
  });

  test.for([
    ['x\n…\ny\n', 'x\n1\n2\ny\n', true],
    ['x\n…\ny\n', 'x\ny\n', true],
    ['a … b\n', 'a 1 2 b\n', true],
    ['a … b\n', 'a 1\n b\n', false],
    ['a.b\n', 'axb\n', false],
    ['', 'x\n', false],
    ['x\n', 'x\ny\n', false],
  ] as const)('that shows %j is met by %j: %s', ([output, printed, isMet]) => {
    expect(pattern(output).test(printed)).toBe(isMet);
  });
});
