import { AssayError } from '../model/error.ts';
import { openDocker } from '../sandbox/backends/docker.ts';
import { ask } from '../sandbox/backends/docker/client.ts';
import { adopt, buildImage } from '../sandbox/backends/docker/image.ts';
import type { Context } from './context.ts';

/** An image that skills can run in. */
export interface SandboxImage {
  /** Its id, `sha256:…`, for sandbox.image of a policy. */
  readonly image: string;
  readonly base: string;
  /** The version of its interpreter. */
  readonly python: string;
}

/**
 * Builds the image of the docker backend on `base`, tries its walls, and makes it the one that is used on this engine
 * where policy names none. The engine fetches `base` if it does not have it.
 * Throws `engine-unavailable`, and `image-failed` where nothing came of it; the image used before is then still the one.
 */
export async function sandboxImage(
  { base, client = 'docker' }: { readonly base: string; readonly client?: string },
  { progress }: Pick<Context, 'progress'>,
): Promise<SandboxImage> {
  const engine = await ask(client, ['version', '--format', '{{.Server.Version}}']);
  if ('refused' in engine)
    throw new AssayError('engine-unavailable', `no Docker engine answers: ${engine.refused}`, {
      where: 'docker',
      fix: 'start one, or say where it is (DOCKER_HOST)',
    });
  progress(`building on ${base}`);
  const built = await buildImage(client, base);
  if ('refused' in built) throw imageFailed(`it cannot be built: ${built.refused}`, base);
  const image = built.said;
  progress(`trying ${image}`);
  const python = await pythonIn(client, image, base);
  const adopted = await adopt(client, image);
  if ('refused' in adopted) throw imageFailed(`it cannot be named: ${adopted.refused}`, base);
  return { image, base, python };
}

async function pythonIn(client: string, image: string, base: string): Promise<string> {
  const found = await openDocker({ client, image, hashSeed: 0, preload: [], memory: 256 << 20 });
  if ('problem' in found) throw imageFailed(found.problem.message, base);
  try {
    const opened = await found.backend.room();
    if ('problem' in opened) throw imageFailed(opened.problem.message, base);
    return opened.sandbox.python;
  } finally {
    await found.backend.close();
  }
}

function imageFailed(why: string, base: string): AssayError {
  return new AssayError('image-failed', `no image came of it: ${why}`, {
    where: `--base ${base}`,
    fix: 'name a base with CPython 3.10 or newer, its standard library and ctypes',
  });
}
