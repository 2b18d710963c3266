/**
 * Builds dist/ from src/: tsc, then @vercel/ncc, then what neither of them can carry.
 *
 *   node scripts/build.mjs            writes dist/ and build/
 *   node scripts/build.mjs --check    builds elsewhere and names the files of dist/ that differ
 *   node scripts/build.mjs --into D   writes the bundles to D and leaves dist/ and build/ alone
 *
 * dist/ is committed and reviewed as bytes, so the same sources must give the same bytes in any folder and under
 * any supported Node. Plain JavaScript, because Node 20 cannot run TypeScript and this is what makes it runnable.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * ncc re-encodes web-tree-sitter's wasm as UTF-8 and stubs out the createRequire it starts with, so that package
 * travels beside the bundles as it was published, and the bundles import it from there.
 */
const EXTERNALS = { 'web-tree-sitter': './web-tree-sitter.js' };
const COPIED = [
  'web-tree-sitter/web-tree-sitter.js',
  'web-tree-sitter/web-tree-sitter.wasm',
  'tree-sitter-python/tree-sitter-python.wasm',
];

/** Every file below `folder`, relative to it, in an order that no file system decides. */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

const executable = (file) => (statSync(file).mode & 0o100) !== 0;

/** The files that are not byte for byte the same in both folders. */
function differences(left, right) {
  const names = [...new Set([...filesBelow(left), ...filesBelow(right)])].sort();
  return names.filter((name) => {
    const [a, b] = [join(left, name), join(right, name)];
    if (!existsSync(a) || !existsSync(b)) return true;
    return !readFileSync(a).equals(readFileSync(b)) || executable(a) !== executable(b);
  });
}

/** JavaScript of src/, bench/ and scripts/ into `into`. Types are `npm run types`'s business: this only erases them. */
function emit(into) {
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  const run = spawnSync(
    process.execPath,
    [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', into, '--noCheck'],
    { stdio: ['ignore', 2, 2] },
  );
  if (run.status !== 0) throw new Error('tsc could not read the sources');
}

/** The packages of node_modules whose code ended up in a bundle. */
function packagesOf(compilation) {
  const found = new Set();
  const visit = (module) => {
    const path = module.resource?.split(sep).join('/');
    const name = path?.match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//);
    if (name) found.add(name[0].slice(0, -1));
    for (const inner of module.modules ?? []) visit(inner);
  };
  for (const module of compilation.modules) visit(module);
  return found;
}

/** How a bundle asks for a chunk: by a name that it puts together when it runs. */
const BY_COMPUTED_NAME = 'import("./" + __nccwpck_require__.u(chunkId))';

/**
 * Deno takes an `import()` that names its file for a part of the program, and wants no right to read it; of one that is
 * computed it knows nothing, and asks. So every chunk is named.
 */
function withNamedChunks(code, filename, chunks) {
  if (code.split(BY_COMPUTED_NAME).length !== (chunks.length > 0 ? 2 : 1))
    throw new Error(`${filename} loads its chunks in a way that this script does not know`);
  const named = chunks.sort().map((file) => `"${parseInt(file, 10)}": () => import("./${file}")`);
  return code.replace(BY_COMPUTED_NAME, () => `({ ${named.join(', ')} })[chunkId]()`);
}

/** One bundle: `<name>.js`, its lazy chunks `<id>.<name>.js` (so that no bundle overwrites another's), its packages. */
async function bundle(entry) {
  const ncc = require('@vercel/ncc');
  const filename = basename(entry);
  const { code, assets, stats } = await ncc(entry, {
    esm: true,
    cache: false,
    quiet: true,
    filename,
    externals: EXTERNALS,
  });
  const isCommand = Object.values(manifest.bin).includes(`dist/${filename}`);
  const chunks = Object.keys(assets).filter((file) => file.endsWith(`.${filename}`));
  const text = `${isCommand ? '#!/usr/bin/env node\n' : ''}${withNamedChunks(code, filename, chunks)}`;
  const files = new Map([[filename, text], ...Object.entries(assets).map(([file, { source }]) => [file, source])]);
  return { files, packages: packagesOf(stats.compilation) };
}

/** Licence texts of everything that dist/ carries and we did not write. */
function licences(packages) {
  const parts = [...packages].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder)
      .sort()
      .find((each) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(each));
    const text = file
      ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
      : 'The package carries no licence text.';
    return { name: `${name} ${version}`, text: `${name} ${version} (${license})\n\n${text}\n` };
  });
  parts.sort((a, b) => (a.name < b.name ? -1 : 1));
  return `Third-party code in this folder, with its licences.\n\n${parts.map(({ text }) => text).join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** Fills the empty folder `out` from the compiled sources below `stage`. */
async function assemble(stage, out) {
  const packages = new Set(COPIED.map((file) => join(modules, dirname(file))));
  const before = process.cwd();
  // ncc numbers modules by their path from the working directory: started here, the numbers are the same everywhere.
  process.chdir(stage);
  try {
    // A file directly in src/bin is a program; what lies in folders there are its parts.
    for (const file of filesBelow(join(stage, 'src', 'bin')).filter((each) => !each.includes('/'))) {
      const made = await bundle(join(stage, 'src', 'bin', file));
      for (const [name, source] of made.files) write(join(out, name), source);
      for (const each of made.packages) packages.add(each);
    }
  } finally {
    process.chdir(before);
  }
  for (const file of COPIED) write(join(out, file.slice(file.indexOf('/') + 1)), readFileSync(join(modules, file)));
  const harness = join(root, 'src', 'sandbox', 'harness');
  for (const file of filesBelow(harness).filter((each) => each.endsWith('.py')))
    write(join(out, 'harness', file), readFileSync(join(harness, file)));
  const dockerfile = join('image', 'Dockerfile');
  write(join(out, dockerfile), readFileSync(join(root, 'src', 'sandbox', dockerfile)));
  write(join(out, 'package.json'), '{"type":"module"}\n');
  write(join(out, 'LICENSES.txt'), licences(packages));
}

function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  if (String(content.slice(0, 2)) === '#!') chmodSync(file, 0o755);
}

/** Makes `to` equal to `from`, file by file and each in one step, so that nobody ever runs half a bundle. */
function mirror(from, to) {
  for (const file of differences(from, to)) {
    const [source, target] = [join(from, file), join(to, file)];
    if (!existsSync(source)) rmSync(target);
    else {
      mkdirSync(dirname(target), { recursive: true });
      cpSync(source, `${target}.new`);
      renameSync(`${target}.new`, target);
    }
  }
}

/** Builds and hands the finished folders to `use`, which must copy what it wants to keep. */
async function built(use) {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  // Always as deep below the root as the next one: see the numbering above.
  const stage = mkdtempSync(join(cache, 'build-'));
  const out = mkdtempSync(join(cache, 'dist-'));
  try {
    emit(stage);
    await assemble(stage, out);
    return use({ stage, out });
  } finally {
    rmSync(stage, { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, into: { type: 'string' } } });
const dist = join(root, 'dist');

if (values.check) {
  const stale = await built(({ out }) => differences(out, dist));
  for (const file of stale) console.error(`dist/${file} is not what the sources give`);
  if (stale.length > 0) console.error('Run `npm run build` and commit dist/.');
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  await built(({ stage, out }) => {
    mirror(out, values.into ? resolve(values.into) : dist);
    if (!values.into) mirror(stage, join(root, 'build'));
  });
}
