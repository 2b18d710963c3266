import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installOnce } from '../cache.mjs';
import { TOOLS } from './tools.mjs';

/** Installs `name` where it is missing, sees that it starts, and prints where it is. Ends the process with 1 if not. */
export function provision(name) {
  const { folder, mark, probe, version, fill } = TOOLS[name];
  const path = join(folder(), mark);
  try {
    installOnce(folder(), mark, fill);
    const { status, stderr, error } = spawnSync(path, probe, { encoding: 'utf8', timeout: 60_000 });
    if (status !== 0) throw new Error(`${path} does not start: ${error?.message ?? stderr}`);
    console.log(`${name} ${version} ${path}`);
  } catch (error) {
    console.error(`${name} ${version} could not be installed: ${error.message}`);
    process.exitCode = 1;
  }
}
