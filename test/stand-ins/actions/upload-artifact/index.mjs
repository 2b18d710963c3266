import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const input = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
const workspace = process.env.GITHUB_WORKSPACE ?? '.';

/** The files at and below `path`; hidden ones only where they are asked for, as the real action has it. */
function filesAt(path) {
  if (!statSync(path).isDirectory()) return [path];
  const visible = (name) => input('include-hidden-files') === 'true' || !name.startsWith('.');
  return readdirSync(path)
    .filter(visible)
    .sort()
    .flatMap((name) => filesAt(join(path, name)));
}

/** One folder is kept as what is in it, one file by its name, several paths from where they part. */
function rootOf(paths) {
  if (paths.length === 1) return statSync(paths[0]).isDirectory() ? paths[0] : dirname(paths[0]);
  const [first, ...others] = paths.map((path) => path.split(sep));
  const parts = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  return first.slice(0, parts === -1 ? first.length : parts).join(sep) || sep;
}

function fail(reason) {
  console.log(`::error::${reason}`);
  process.exit(1);
}

const store = process.env.ASSAY_ARTIFACTS ?? fail('ASSAY_ARTIFACTS names no folder');
const name = input('name');
if (!/^[^\\/:*?"<>|\r\n]+$/.test(name)) fail(`the artifact name is not valid: ${JSON.stringify(name)}`);
const lines = input('path').split('\n');
const wanted = lines.map((line) => line.trim()).filter((line) => line !== '');
if (wanted.some((line) => /[*?[\]!]/.test(line))) fail('patterns are more than this stand-in understands');
const paths = wanted.map((line) => resolve(workspace, line)).filter((path) => existsSync(path));
const files = paths.flatMap(filesAt);

if (files.length === 0) {
  const reason = `No files were found with the provided path: ${wanted.join(', ')}. No artifacts will be uploaded.`;
  if (input('if-no-files-found') === 'error') fail(reason);
  console.log(reason);
} else {
  const folder = join(store, process.env.GITHUB_RUN_ID ?? '1', name);
  if (existsSync(folder)) {
    if (input('overwrite') !== 'true') fail('an artifact with this name already exists on the workflow run');
    rmSync(folder, { recursive: true });
  }
  const root = rootOf(paths);
  const digest = createHash('sha256');
  for (const file of files) {
    const target = join(folder, relative(root, file));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(file, target, { dereference: true });
    digest.update(`${relative(root, file)}\0`).update(readFileSync(file));
  }
  const id = readdirSync(dirname(folder)).length;
  const outputs = `artifact-id=${id}\nartifact-digest=${digest.digest('hex')}\n`;
  if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, outputs);
  console.log(`artifact ${name} holds ${files.length} file(s)`);
}
