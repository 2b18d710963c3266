import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../scripts/runtimes.mjs', import.meta.url));

/** Where the other runtimes are, or the reason why they are not. Only looks: it is `.ci/run` that installs them. */
function look(): { found: { node: string; deno: string } } | { reason: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--find', '--json'], { encoding: 'utf8' });
  return status === 0 ? { found: JSON.parse(stdout) } : { reason: stderr.trim() };
}

const looked = look();

/** The probe of the need `runtimes`. */
export const otherRuntimes = (): string | undefined => ('reason' in looked ? looked.reason : undefined);

/** Paths of Node 24 and Deno 2; for tests that said `needs(context, 'runtimes', otherRuntimes)`. */
export const runtimes = 'found' in looked ? looked.found : { node: '', deno: '' };
