import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { debianFolder } from '../debian.mjs';

/** A docker client: the machine's own, else the one that comes with the engine of Debian. */
export function findClient() {
  const packaged = join(debianFolder('docker'), 'usr', 'bin', 'docker');
  return ['docker', packaged].find((each) => spawnSync(each, ['--version']).status === 0);
}

/** Asks the engine at `host` and returns what it says. Throws where it says no, or nothing within `timeout` ms. */
export function ask({ client, host }, args, { timeout = 300_000, env = {} } = {}) {
  const { status, stdout, stderr, error } = spawnSync(client, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout,
    env: { ...process.env, ...env, DOCKER_HOST: host },
  });
  if (status !== 0) throw new Error(`docker ${args[0]}: ${error?.message ?? stderr.trim()}`);
  return stdout.trim();
}

/** As `ask`, but nothing where the engine says no. */
export function askIfThere(engine, args, options) {
  try {
    return ask(engine, args, options);
  } catch {
    return undefined;
  }
}
