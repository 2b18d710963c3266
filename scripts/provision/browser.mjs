/**
 * A headless Chromium with fonts, of Debian's packages, unpacked and not installed: what shows a comment as people see it.
 *
 *   node scripts/provision/browser.mjs
 */
import { spawnSync } from 'node:child_process';
import { findBrowser, MARK, NAME } from './browser/find.mjs';
import { debianPackages } from './debian.mjs';
import { run } from './run.mjs';

const WANTED = ['chromium-headless-shell', 'fonts-liberation2', 'fonts-noto-color-emoji'];

/** Those of `WANTED`, and what they stand on and this machine has not. Asks apt, and changes nothing. */
function missing() {
  const plan = () =>
    spawnSync('apt-get', ['--quiet', '--simulate', 'install', '--no-install-recommends', ...WANTED], {
      encoding: 'utf8',
    });
  let { status, stdout, stderr } = plan();
  if (status !== 0) {
    run('apt-get', ['--quiet', '--quiet', 'update']);
    ({ status, stdout, stderr } = plan());
  }
  if (status !== 0) throw new Error(`apt-get does not know them: ${stderr}`);
  const needed = [...stdout.matchAll(/^Inst (\S+)/gm)].map(([, name]) => name);
  return [...new Set([...WANTED, ...needed])];
}

try {
  if (findBrowser().reason) debianPackages(NAME, missing(), MARK);
  const { path, env, reason } = findBrowser();
  if (reason) throw new Error(reason);
  const { status, stdout, stderr } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000, env });
  if (status !== 0) throw new Error(`${path} does not start: ${stderr}`);
  console.log(`browser ${stdout.trim()} ${path}`);
} catch (error) {
  console.error(`the browser could not be installed: ${error.message}`);
  process.exitCode = 1;
}
