import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Backend } from '../../src/sandbox/backend.ts';
import { type DockerOptions, openDocker } from '../../src/sandbox/backends/docker.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { needs } from '../needs.ts';
import { docker, dockerIsHere } from '../stand-ins/docker.ts';
import { open, PRELOAD } from './bench.ts';

type Kind = Sandbox['backend'];

/**
 * Describes what holds of every backend. `sandbox` is the same one in all these tests: a container takes its time to
 * start, and no test's run may be seen by the next one anyway.
 */
export function onEveryBackend(tests: (sandbox: Sandbox, kind: Kind) => void): void {
  describe.each<Kind>(['subprocess', 'docker'])('under %s', (kind) => {
    let opened: { readonly sandbox: Sandbox; close(): Promise<void> } | undefined;
    beforeAll(async () => {
      if (isHere(kind)) opened = await (kind === 'docker' ? roomInDocker() : open().then(alone));
    });
    afterAll(() => opened?.close());
    beforeEach(async (context) => {
      if (kind === 'docker') await needs(context, 'docker', dockerIsHere);
      else context.skip(process.platform !== 'linux', 'linux: the subprocess backend walls runs in with Landlock');
    });
    const here = (): Sandbox => {
      if (opened === undefined) throw new Error(`there is no ${kind} to test`);
      return opened.sandbox;
    };
    const sandbox: Sandbox = {
      backend: kind,
      get python() {
        return here().python;
      },
      run: (plan) => here().run(plan),
      others: () => here().others(),
      close: async () => {},
    };
    tests(sandbox, kind);
  });
}

const isHere = (kind: Kind): boolean =>
  kind === 'docker' ? dockerIsHere() === undefined : process.platform === 'linux';

const alone = (sandbox: Sandbox) => ({ sandbox, close: () => sandbox.close() });

/** The docker backend as tests want it: the engine and the image that were provisioned. */
export async function dockerBackend(options: Partial<DockerOptions> = {}): Promise<Backend> {
  const { client, host, image } = docker();
  process.env.DOCKER_HOST = host;
  const found = await openDocker({ client, image, hashSeed: 0, preload: PRELOAD, memory: 256 << 20, ...options });
  if ('problem' in found) throw new Error(`${found.problem.code}: ${found.problem.message}`);
  return found.backend;
}

/** One container; closing it closes the backend too. */
export async function roomInDocker(options: Partial<DockerOptions> = {}) {
  const backend = await dockerBackend(options);
  const opened = await backend.room();
  if ('problem' in opened) throw new Error(`${opened.problem.code}: ${opened.problem.message}`);
  return { sandbox: opened.sandbox, close: () => backend.close() };
}
