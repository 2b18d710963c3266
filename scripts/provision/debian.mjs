import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, installOnce } from '../cache.mjs';
import { run } from './run.mjs';

/** Where `debianPackages(name, …)` unpacks to. */
export const debianFolder = (name) => join(cacheFolder(), 'tools', `${name}-of-debian`);

/**
 * Unpacks packages of Debian, as new as the machine's Debian has them, in a folder of their own, and returns that.
 * They are not installed: no service starts, nothing of the machine changes, and what they depend on has to be there.
 * `mark` is the path of a file in them.
 */
export function debianPackages(name, packages, mark) {
  const folder = debianFolder(name);
  installOnce(folder, mark, (fresh) => {
    // As ourselves: apt's own user may not see this folder.
    const apt = ['--quiet', '--quiet', '--option', 'APT::Sandbox::User=root'];
    const download = () => run('apt-get', [...apt, 'download', ...packages], { cwd: fresh });
    try {
      download();
    } catch {
      // The machine's lists are missing, or of a day whose packages are gone.
      run('apt-get', ['--quiet', '--quiet', 'update']);
      download();
    }
    for (const file of readdirSync(fresh).filter((each) => each.endsWith('.deb'))) {
      run('dpkg-deb', ['--extract', file, '.'], { cwd: fresh });
      rmSync(join(fresh, file));
    }
  });
  return folder;
}
