import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folder } from '../intake/folder.ts';
import { needs } from '../needs.ts';
import { type Minio, minioIsHere, startMinio } from '../stand-ins/minio.ts';
import { type OidcIssuer, startOidcIssuer } from '../stand-ins/oidc-issuer.ts';
import { isAsShown, type Shown, shownIn } from './console.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = (name: string) => readFileSync(join(root, 'docs', name), 'utf8');
const usesBucket = (block: string) => block.includes('s3://');

/** A folder with the examples, in which `assay` is the program as its sources are now. */
let at: string;
beforeAll(async () => {
  at = folder();
  cpSync(join(root, 'examples'), join(at, 'examples'), { recursive: true, verbatimSymlinks: true });
  const program = join(at, '.program');
  // Erased once: doing it in every command anew takes several seconds each.
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['-p', join(root, 'tsconfig.build.json'), '--noCheck', '--outDir', program];
  await execa(process.execPath, [tsc, ...options], { stdin: 'ignore', timeout: 200_000 });
  const isData = (path: string) => !path.endsWith('.ts');
  cpSync(join(root, 'src'), join(program, 'src'), { recursive: true, filter: isData });
  symlinkSync(join(root, 'node_modules'), join(program, 'node_modules'));
  writeFileSync(join(program, 'package.json'), '{"type":"module"}');
  mkdirSync(join(at, '.bin'));
  const command = `#!/bin/sh\nexec '${process.execPath}' '${join(program, 'src/bin/cli.js')}' "$@"\n`;
  writeFileSync(join(at, '.bin', 'assay'), command, { mode: 0o755 });
}, 240_000);

/** Runs one command after the other, each of which finds in `$?` how the last one ended. */
async function expectAsShown(shown: readonly Shown[], env: Readonly<Record<string, string>> = {}): Promise<void> {
  const home = { HOME: at, XDG_CONFIG_HOME: join(at, '.config'), XDG_CACHE_HOME: join(at, '.cache') };
  const options = {
    ...{ cwd: at, env: { ...home, PATH: `${join(at, '.bin')}:${process.env.PATH}`, ...env }, extendEnv: false },
    ...{ stdin: 'ignore' as const, reject: false, stripFinalNewline: false, timeout: 100_000 },
  };
  let ended = 0;
  for (const { command, output, mayFail } of shown) {
    const { stdout, exitCode } = await execa('bash', ['-c', `exec 2>&1; (exit ${ended}); ${command}`], options);
    expect(isAsShown(output, stdout), `$ ${command}\n${stdout}\nis shown as\n${output}`).toBe(true);
    if (!mayFail) expect(exitCode, `$ ${command}\n${stdout}`).toBe(0);
    ended = exitCode ?? -1;
  }
}

describe('the commands in docs/ print what they show', () => {
  test('registry.md, and then consuming.md', { timeout: 300_000 }, async () => {
    const registry = shownIn(page('registry.md'), (block) => !usesBucket(block));
    const consuming = shownIn(page('consuming.md'), (block) => !usesBucket(block));
    expect([registry.length, consuming.length].every((count) => count > 5)).toBe(true);
    await expectAsShown([...registry, ...consuming]);
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
      await expectAsShown([{ command: check, output: '', mayFail: false }, ...bucket], {
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
    ['… a …b\n', 'x a a b b\n', true],
    ['… a …b\n', 'x a a b c\n', false],
    ['', 'x\n', false],
    ['x\n', 'x\ny\n', false],
  ] as const)('that shows %j is met by %j: %s', ([output, printed, isMet]) => {
    expect(isAsShown(output, printed)).toBe(isMet);
  });

  test('that leaves out much is held against a long output at once', () => {
    expect(isAsShown(`${'…a\n…\n'.repeat(30)}b\n`, 'a\n'.repeat(2000))).toBe(false);
  });
});
