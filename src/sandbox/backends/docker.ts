import { availableParallelism } from 'node:os';
import type { OpenedBackend } from '../backend.ts';
import { beside } from '../beside.ts';
import type { Opened, Sandbox } from '../plan.ts';
import * as problems from '../problems.ts';
import { openRoom } from '../warm/room.ts';
import { turnstile } from '../warm/turnstile.ts';
import { ask } from './docker/client.ts';
import { containerStart } from './docker/container.ts';
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

/** What a container needs beyond what plans may use: the warm interpreter, and what the kernel keeps for all of them. */
const OWN_MEMORY = 128 << 20;

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
  if ('refused' in id) return { problem: problems.imageMissing(options.image) };

  const image = id.said;
  const width = Math.max(1, Math.min(Number(processors.said) || 1, availableParallelism(), WIDEST));
  const takeTurn = turnstile(width);
  const sizes = { cpus: width, memory: OWN_MEMORY + 2 * width * options.memory };
  const start = containerStart({ client, image, hashSeed, harness, ...sizes, ...(runtime && { runtime }) });
  const swept = sweep(client);
  const rooms = new Set<Sandbox>();
  async function room(): Promise<Opened> {
    const opened = await openRoom({ backend: 'docker', start, preload, takeTurn });
    if ('sandbox' in opened) rooms.add(opened.sandbox);
    return opened;
  }
  async function close(): Promise<void> {
    await Promise.all([swept, ...[...rooms].map((each) => each.close())]);
    // Also of those that came to no room, or in the place of which another one came.
    await start.allGone();
  }
  return { backend: { kind: 'docker', image, room, close } };
}
