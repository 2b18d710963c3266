import { availableParallelism } from 'node:os';
import type { OpenedBackend } from '../backend.ts';
import { beside } from '../beside.ts';
import type { Opened, Sandbox } from '../sandbox.ts';
import * as problems from '../problems.ts';
import { openRoom } from '../warm/room.ts';
import { routed } from '../warm/routed.ts';
import { turnstile } from '../warm/turnstile.ts';
import { ask } from './docker/client.ts';
import { containers } from './docker/container.ts';
import { idOf } from './docker/image.ts';
import { sweep } from './docker/leftovers.ts';

/** What a sandbox of this kind is opened with. */
export interface DockerOptions {
  /** `name@sha256:…` or `sha256:…`; without it, the image that `assay sandbox image` made here. */
  readonly image?: string | undefined;
  readonly runtime?: string | undefined;
  /** PYTHONHASHSEED: 0 to 4294967295. */
  readonly hashSeed: number;
  readonly preload: readonly string[];
  /** What one process of a plan may use, in bytes. */
  readonly memory: number;
  /** The client: a name on PATH, or a path. */
  readonly client?: string;
  /** Where the harness stands; ours unless a test brings a broken one. */
  readonly harness?: URL;
}

/** How long an engine that is there may take to say so, in milliseconds. */
const PATIENCE = 10_000;

/** The most plans side by side: each may have two processes, and a container at most 64. */
const WIDEST = 16;

/** What a container needs beyond what plans may use: the warm interpreters, and what the kernel keeps for all of them. */
const OWN_MEMORY = 256 << 20;

/**
 * Containers of a Docker engine, one for each skill. The engine and the image are looked for once.
 *
 * Problems: `backend-unavailable`, `image-missing`; of a room also `python-missing`, `python-unsupported`, `wall-missing`,
 * `sandbox-broken`.
 */
export async function openDocker(options: DockerOptions): Promise<OpenedBackend> {
  const { client = 'docker', harness = beside('./harness/'), hashSeed, runtime, preload } = options;
  const processors = await ask(client, ['info', '--format', '{{.NCPU}}'], { timeout: PATIENCE });
  if ('refused' in processors) return { problem: problems.engineMissing(processors.refused) };
  const id = await idOf(client, options.image);
  if ('refused' in id)
    return /no such (?:image|object)/i.test(id.refused)
      ? { problem: problems.imageMissing(options.image) }
      : { problem: problems.engineMissing(id.refused) };

  const image = id.said;
  const width = Math.max(1, Math.min(Number(processors.said) || 1, availableParallelism(), WIDEST));
  const takeTurn = turnstile(width);
  const sizes = { cpus: width, memory: OWN_MEMORY + 2 * width * options.memory };
  const all = containers({ client, image, hashSeed, harness, ...sizes, ...(runtime && { runtime }) });
  const swept = sweep(client);
  const rooms = new Set<Sandbox>();
  async function room(): Promise<Opened> {
    const start = all.start();
    const first = await openRoom({ backend: 'docker', start, preload, takeTurn });
    if ('problem' in first) return first;
    const sandbox = routed(first.sandbox, {
      hashSeed,
      versions: [], // of Python an image has its own
      open: async ({ hashSeed: seed = hashSeed, optimized = false, python }) =>
        python === undefined
          ? openRoom({ backend: 'docker', start: start.beside({ hashSeed: seed, optimized }), preload, takeTurn })
          : { problem: problems.imageWithoutPython(image, `there is no python${python} in it`) },
    });
    rooms.add(sandbox);
    return { sandbox };
  }
  async function close(): Promise<void> {
    await Promise.all([swept, ...[...rooms].map((each) => each.close())]);
    // Also of those that came to no room, or in the place of which another one came.
    await all.allGone();
  }
  return { backend: { kind: 'docker', image, room, close } };
}
