/** The image of the docker backend, built for tests on a base that is made here: no registry of images is reached. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, installOnce } from '../../cache.mjs';
import { debianPackages } from '../debian.mjs';
import { run } from '../run.mjs';
import { ask, askIfThere } from './client.mjs';

const SOURCE = fileURLToPath(new URL('../../../src/sandbox/image/', import.meta.url));

/** A Debian as small as it comes, with CPython (bookworm: 3.11) and its standard library. */
const SUITE = 'bookworm';
const PYTHON = ['python3-minimal', 'libpython3-stdlib'];
/** What the engine mounts over, and what only apt needs. */
const LEFT_OUT = ['./dev/*', './proc/*', './sys/*', './var/cache/apt/*', './var/lib/apt/lists/*'];

const digest = (...parts) => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);

const BASE = `skill-assay-base:${SUITE}-${digest(SUITE, PYTHON, LEFT_OUT)}`;

/** Named after all that it is made of, so that an image of yesterday's Dockerfile is not taken for today's. */
function imageName() {
  const files = readdirSync(SOURCE).sort();
  return `skill-assay-sandbox:${digest(BASE, ...files.map((file) => [file, readFileSync(join(SOURCE, file), 'utf8')]))}`;
}

const idOf = (engine, name) => askIfThere(engine, ['image', 'inspect', '--format', '{{.Id}}', name]) || undefined;

/** The id (`sha256:…`) of the image in this engine, or nothing where it has not been built. */
export const findImage = (engine) => idOf(engine, imageName());

/** Builds the image where this engine does not have it, and returns its id. */
export function buildImage(engine) {
  const name = imageName();
  const there = idOf(engine, name);
  if (there) return there;
  const build = ['build', '--network', 'none', '--build-arg', `BASE=${importBase(engine)}`, '--tag', name, SOURCE];
  // The classic builder: the other one is a plugin of the client, and may not be there.
  ask(engine, build, { env: { DOCKER_BUILDKIT: '0' } });
  return ask(engine, ['image', 'inspect', '--format', '{{.Id}}', name]);
}

/** The id of the base, which is made once a machine and imported once an engine. */
function importBase(engine) {
  const folder = join(cacheFolder(), 'tools', BASE.replace(':', '-'));
  return idOf(engine, BASE) ?? ask(engine, ['import', makeBase(folder), BASE]);
}

/** Makes the base's files as one tar in `folder`, and returns its path. */
function makeBase(folder) {
  const mark = 'base.tar';
  installOnce(folder, mark, (fresh) => {
    const root = join(fresh, 'root');
    const tool = debianPackages('debootstrap', ['debootstrap'], 'usr/sbin/debootstrap');
    const wishes = ['--variant=minbase', '--force-check-gpg', `--include=${PYTHON}`, SUITE, root];
    // In a mount namespace of its own: it mounts /proc and /sys below `root`, and may fail before it has undone that.
    run('unshare', ['--mount', '--', join(tool, 'usr', 'sbin', 'debootstrap'), ...wishes], {
      env: { DEBOOTSTRAP_DIR: join(tool, 'usr', 'share', 'debootstrap') },
      quiet: true,
    });
    const excluded = LEFT_OUT.map((pattern) => `--exclude=${pattern}`);
    run('tar', ['-C', root, '--numeric-owner', '--sort=name', ...excluded, '-cf', join(fresh, mark), '.']);
    rmSync(root, { recursive: true });
  });
  return join(folder, mark);
}
