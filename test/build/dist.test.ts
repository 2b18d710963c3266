import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { needs } from '../needs.ts';
import { otherRuntimes, runtimes } from '../runtimes/runtimes.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const BUILD_INPUTS = ['src', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'node_modules'];

// A build takes five seconds on an idle machine and many on one that runs the other tests beside it.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let scratch: string;
/** Bundles that were built in this checkout, and a copy of the checkout that nothing else touches. */
let bundles: string;
let copy: string;

/** A build by `node` of the checkout at `folder`, into `into`. */
function build(node: string, folder: string, into: string): void {
  const { status, stderr } = spawnSync(node, ['scripts/build.mjs', '--into', into], { cwd: folder, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

/** Every file below `folder` with its bytes and its executable bit, so that a difference is named by its file. */
function contents(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => {
        const executable = (statSync(path).mode & 0o100) !== 0;
        return [relative(folder, path), `${executable ? 'executable ' : ''}${readFileSync(path, 'latin1')}`];
      }),
  );
}

/** Names of the files that are not the same in both, so that a failure does not print whole bundles. */
function differing(left: string, right: string): string[] {
  const [a, b] = [contents(left), contents(right)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
}

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'dist-'));
  bundles = join(scratch, 'here');
  copy = join(scratch, 'a', 'copy of the checkout');
  build(process.execPath, root, bundles);
  for (const each of BUILD_INPUTS)
    cpSync(join(root, each), join(copy, each), { recursive: true, verbatimSymlinks: true });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('dist/ is what the sources give', () => {
  expect(differing(bundles, join(root, 'dist')), 'run `npm run build` and commit dist/').toEqual([]);
});

test('a build in another folder gives the same bytes', () => {
  build(process.execPath, copy, join(scratch, 'there'));
  expect(differing(bundles, join(scratch, 'there'))).toEqual([]);
});

test('a build by Node 24 gives the same bytes', async (context) => {
  await needs(context, 'runtimes', otherRuntimes);
  build(runtimes.node, copy, join(scratch, 'node24'));
  expect(differing(bundles, join(scratch, 'node24'))).toEqual([]);
});

test('the command line is a program that starts by itself', () => {
  expect(contents(bundles).get('cli.js')).toMatch(/^executable #!\/usr\/bin\/env node\n/);
});

test('a bundle names no folder of the machine that built it', () => {
  const naming = [...contents(bundles)].filter(([name, text]) => name.endsWith('.js') && text.includes(root));
  expect(naming.map(([name]) => name)).toEqual([]);
});

/** What only the library says that reads YAML. */
const OF_YAML = 'Implicit keys need to be on a single line';

test('the command line starts without what only some commands use', () => {
  const main = readFileSync(join(bundles, 'cli.js'), 'utf8');
  expect(main).not.toMatch(/node_modules\/(@aws-sdk|@smithy|@octokit|@actions|execa)\//);
  expect(main).not.toMatch(
    /node_modules\/mdast-|src\/(render\/(markdown|sarif)|rules\/pages|github|aws|registry\/stores)\b/,
  );
  // CommonJS modules (yaml) are bundled without their names, and seen by a text of theirs.
  const having = [...contents(bundles)].filter(([, text]) => text.includes(OF_YAML)).map(([name]) => name);
  expect(having.length).toBeGreaterThan(0);
  expect(having).not.toContain('cli.js');
});
