import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The action as of these sources, whatever stands in dist/: `action.yml` and its bundles in a folder of their own. */
export function buildAction(): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-e2e-action-'));
  cpSync(join(root, 'action.yml'), join(folder, 'action.yml'));
  const build = [join(root, 'scripts', 'build.mjs'), '--into', join(folder, 'dist')];
  execFileSync(process.execPath, build, { stdio: 'pipe', timeout: 280_000 });
  return folder;
}
