/** Where this project keeps what it fetched or built and can have again: outside the tree, shared by every checkout. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** `ASSAY_CACHE`, else `skill-assay` in the user's cache folder. */
export function cacheFolder() {
  const { ASSAY_CACHE, XDG_CACHE_HOME } = process.env;
  return ASSAY_CACHE || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'skill-assay');
}

/**
 * Makes `folder`, which holds the file `mark` (relative to it) once it is whole; does nothing where that is there.
 * `fill(fresh)` works beside the place and the result is moved there in one step, so that two runs at once do not see
 * half of it.
 */
export function installOnce(folder, mark, fill) {
  const whole = () => existsSync(join(folder, mark));
  if (whole()) return;
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}.`);
  try {
    fill(fresh);
    if (!existsSync(join(fresh, mark))) throw new Error(`${mark} is missing from what was installed`);
    if (!whole()) rmSync(folder, { recursive: true, force: true });
    try {
      renameSync(fresh, folder);
    } catch (error) {
      if (!whole()) throw error;
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
