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
  if (wish.backend !== 'subprocess') {
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
