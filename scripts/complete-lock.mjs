/**
 * Completes package-lock.json after a dependency changed: `npm install … && npm run lock` (`--check`: only says).
 *
 * Biome and others bring one binary package a platform. Where a registry does not serve them all, npm leaves the
 * missing ones out of the lock file, and then refuses that same file on `npm ci`. This names them as npm would have:
 * exact version and platform, but without an integrity hash, which only the package itself could give.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(path, 'utf8'));

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

/** Platform fields of a binary package, which all of these keep in their names: `cli-linux-x64-musl`. */
function platform(name) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.find((each) => words.includes(each));
  const cpu = PROCESSORS.find((each) => words.includes(each));
  if (!os || !cpu) throw new Error(`cannot tell which platform ${name} is for`);
  if (os !== 'linux') return { os: [os], cpu: [cpu] };
  return { os: [os], cpu: [cpu], libc: [words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc'] };
}

/** Whether the package at `from` would find `name` in this lock file, looking where Node looks. */
function locked(from, name) {
  const folders = from.split('/node_modules/');
  const places = folders.map(
    (_, index) => `${folders.slice(0, folders.length - index).join('/node_modules/')}/node_modules/${name}`,
  );
  return [...places, `node_modules/${name}`].some((place) => place in lock.packages);
}

const missing = Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !locked(from, name))
    .map(([name, version]) => {
      // In npm's own order, so that its next run changes nothing.
      const { cpu, libc, os } = platform(name);
      return { name, entry: { version, cpu, ...(dev && { dev }), ...(libc && { libc }), optional: true, os } };
    }),
);

if (missing.length > 0 && process.argv.includes('--check')) {
  console.error(`package-lock.json lacks ${missing.map(({ name }) => name).join(', ')} (run: npm run lock)`);
  process.exitCode = 1;
} else if (missing.length > 0) {
  for (const { name, entry } of missing) {
    if (!/^\d+\.\d+\.\d+\S*$/.test(entry.version))
      throw new Error(`${name} is wanted as ${entry.version}, which is no exact version`);
    lock.packages[`node_modules/${name}`] = entry;
  }
  const [own, ...others] = Object.entries(lock.packages);
  lock.packages = Object.fromEntries([own, ...others.sort(([a], [b]) => a.localeCompare(b, 'en'))]);
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
}
