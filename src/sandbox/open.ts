import type { Opened } from './plan.ts';

/** Which sandbox is wanted. `preload` names the modules that a warm interpreter loads before rights are dropped. */
export interface SandboxWish {
  readonly backend: 'auto' | 'subprocess' | 'docker';
  readonly python: string;
  readonly hashSeed: number;
  readonly preload: readonly string[];
}

/** Opens a sandbox whose walls are verified, or says why there is none. Never answers with an open door. */
export async function openSandbox(wish: SandboxWish): Promise<Opened> {
  if (wish.backend === 'docker') {
    return {
      problem: {
        code: 'backend-unavailable',
        stage: 'suite',
        message: 'This build has no docker backend.',
        fix: "Set the policy's sandbox.backend to auto, or give --backend auto, and run the check on Linux or in CI.",
      },
    };
  }
  const { openSubprocess } = await import('./backends/subprocess.ts');
  return openSubprocess(wish);
}
