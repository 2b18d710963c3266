import { spawnSync } from 'node:child_process';

const LIMIT = 20 * 60_000;

/**
 * Runs a program to its end, its output on our stderr; with `quiet`, only where it fails. Throws where it fails or
 * takes more than 20 minutes.
 */
export function run(program, args, { env = {}, cwd, quiet = false } = {}) {
  const output = quiet ? 'pipe' : 2;
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    stdio: ['ignore', output, output],
    timeout: LIMIT,
    maxBuffer: 100_000_000,
    env: { ...process.env, ...env },
    cwd,
  });
  if (status === 0) return;
  if (quiet) console.error(`${stdout}${stderr}`);
  throw new Error(`${program} ${args.join(' ')} failed`, { cause: error });
}
