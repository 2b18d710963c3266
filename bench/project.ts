import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The project's root, whether this runs as source or from below build/, where tsc leaves no package.json. */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder)) throw new Error('no package.json above the bench');
    folder = dirname(folder);
  }
  return folder;
}

/** The sandbox's harness, which tsc leaves where it is. */
export const harness = (): URL => pathToFileURL(join(projectRoot(), 'src', 'sandbox', 'harness', '/'));

/** The interpreter itself, not a version manager's shim: a shim's start would be counted against who starts it often. */
export function interpreter(): string {
  const named = process.env.ASSAY_PYTHON || 'python3';
  return spawnSync(named, ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).stdout.trim();
}
