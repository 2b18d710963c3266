import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { OpenedBackend } from './backend.ts';

/** Which sandbox is wanted. `preload` names the modules that a warm interpreter loads before rights are dropped. */
export interface SandboxWish {
  readonly backend: 'auto' | 'subprocess' | 'docker';
  /** The interpreter of the subprocess backend; an image brings its own. */
  readonly python: string;
  readonly hashSeed: number;
  readonly preload: readonly string[];
  /** What one process of a plan may use, in bytes. */
  readonly memory: number;
  /** `name@sha256:…` or `sha256:…`, if policy names one; and the runtime likewise. */
  readonly image?: string | undefined;
  readonly runtime?: string | undefined;
}

/**
 * Finds the backend that is wanted, or says why it is not there. `auto` takes docker where an engine answers that has the
 * image, else subprocess; but an image that policy names is not passed over where there is an engine to have it.
 * Each room of the backend verifies its walls: there is never an open door. `progress` tells a person what was taken.
 */
export async function openBackend(wish: SandboxWish, progress: (line: string) => void): Promise<OpenedBackend> {
  if (wish.backend === 'docker' || (wish.backend === 'auto' && mayHaveEngine())) {
    const { openDocker } = await import('./backends/docker.ts');
    const opened = await openDocker(wish);
    if ('backend' in opened || wish.backend === 'docker') return opened;
    if (opened.problem.code === 'image-missing') {
      if (wish.image !== undefined) return opened;
      progress('Docker answers, but has no image to run skills in (assay sandbox image makes one): using subprocess');
    }
  }
  const { subprocessBackend } = await import('./backends/subprocess.ts');
  return subprocessBackend(wish);
}

/**
 * Begins what takes long of the backend that `wish` will find, before it is known whether any of it is needed; closing it
 * is then cheap. Undefined where an engine has to be asked first.
 */
export async function expectBackend(wish: SandboxWish): Promise<OpenedBackend | undefined> {
  if (wish.backend === 'docker' || (wish.backend === 'auto' && mayHaveEngine())) return undefined;
  const { subprocessBackend } = await import('./backends/subprocess.ts');
  const opened = subprocessBackend(wish);
  if ('backend' in opened) opened.backend.begin?.();
  return opened;
}

/** Whether there is any sign of an engine. To ask a client takes longer than to start an interpreter. */
function mayHaveEngine(): boolean {
  try {
    const { DOCKER_HOST, DOCKER_CONTEXT, DOCKER_CONFIG } = process.env;
    const settings = join(DOCKER_CONFIG || join(homedir(), '.docker'), 'config.json');
    const signs = [DOCKER_HOST, DOCKER_CONTEXT, existsSync('/var/run/docker.sock'), existsSync(settings)];
    return process.platform === 'win32' || signs.some(Boolean);
  } catch {
    // Deno refuses to tell without a permission, and would refuse to run the client too.
    return false;
  }
}
