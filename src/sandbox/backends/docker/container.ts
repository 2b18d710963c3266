import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import * as problems from '../../problems.ts';
import { found, type Manner, unpacked } from '../../warm/find.ts';
import type { Launched, Start } from '../../warm/start.ts';
import { ask, complaint } from './client.ts';
import { OWNER, owner } from './leftovers.ts';

/** A container for one warm interpreter and its children. */
export interface ContainerOptions {
  readonly client: string;
  /** Its id. */
  readonly image: string;
  /** A runtime of the engine's other than its default one, such as `kata`. */
  readonly runtime?: string;
  readonly hashSeed: number;
  /** Where the harness stands on this side. */
  readonly harness: URL;
  /** What all processes in it may use together: bytes, and processors at a time. */
  readonly memory: number;
  readonly cpus: number;
}

/** What can be written, in memory and gone with the container: the harness is unpacked there. */
const SCRATCH = 16 << 20;

/** The containers that are ours to remove, by name: the client, and its process. */
const live = new Map<string, { readonly client: string; readonly child: ChildProcess }>();

/** How to start one container after the other, and further interpreters in the last of them. */
interface Containers extends Start {
  beside(manner: Manner): Start;
}

/** How to start containers, for one room after the other, and to wait until all that were started are gone. */
export function containers(options: ContainerOptions) {
  const ends: Promise<void>[] = [];
  const first = harnessFrames(options.harness);
  return {
    start: (): Containers => {
      let name = '';
      return {
        ...startOf(options.image),
        launch: () => {
          let gone = () => {};
          const end = new Promise<void>((resolve) => {
            gone = resolve;
          });
          name = `skill-assay-${randomUUID()}`;
          const launched = launch(name, options, gone);
          ends.push(end);
          return launched;
        },
        // Nothing of this machine is mounted in a container: the harness goes in over standard input.
        first,
        // There it stands already, where nobody can write to it who has walls.
        beside: (manner) => ({
          ...startOf(options.image),
          launch: () => join(options.client, name, manner),
          first: [],
        }),
      };
    },
    allGone: (): Promise<unknown> => Promise.all(ends),
  };
}

function startOf(image: string): Omit<Start, 'launch' | 'first'> {
  return {
    // An engine at its limits takes many seconds; this is for one that is stuck.
    patience: { hello: 90_000, end: 15_000 },
    missing: ({ why, code, said }) =>
      code === CLIENTS_OWN
        ? problems.containerRefused(complaint(said) ?? why)
        : problems.imageWithoutPython(image, complaint(said) ?? why),
    unsupported: (version) => problems.imageWithOldPython(image, version),
  };
}

/** Another interpreter in a container that runs, within what bounds it, and gone with it at the latest. */
function join(client: string, name: string, manner: Manner): Launched {
  const args = ['exec', '--interactive', name, 'python3', ...found(`${FOLDER}/harness`, manner)];
  const child = spawn(client, args, { detached: true, stdio: 'pipe' });
  // Without its client its standard input ends, and it with that.
  return { child, kill: () => child.kill('SIGKILL') };
}

/** Exit code of `docker run` where there is no container. The next two are of one whose program cannot be started. */
const CLIENTS_OWN = 125;

function launch(name: string, options: ContainerOptions, gone: () => void): Launched {
  const { client } = options;
  if (live.size === 0) process.once('exit', removeAll);
  // In a session of its own: an interrupt at the terminal is for us. When we end, its standard input does, and it with it.
  const child = spawn(client, runArguments(name, options), { detached: true, stdio: 'pipe' });
  live.set(name, { client, child });
  const remove = () => ask(client, ['rm', '--force', '--volumes', name]);
  let force: NodeJS.Timeout | undefined;
  return {
    child,
    kill: () => {
      void remove();
      // Killed at once, the client could leave a container behind that the engine was only about to make.
      force ??= setTimeout(() => child.kill('SIGKILL'), FORCE);
    },
    gone: async ({ code }) => {
      clearTimeout(force);
      // Ended by itself, the client has seen the container removed.
      if (code === null || code >= CLIENTS_OWN) await remove();
      live.delete(name);
      gone();
      if (live.size === 0) process.off('exit', removeAll);
    },
  };
}

/** How long a client may take to end whose container was removed, in milliseconds. */
const FORCE = 10_000;

/**
 * When we end before our containers do. The engine may be about to make one: without its client it is not started, and
 * it is removed as soon as it is there.
 */
function removeAll(): void {
  for (const { child } of live.values()) child.kill('SIGKILL');
  let left = [...live];
  for (const end = Date.now() + LAST_PATIENCE; left.length > 0 && Date.now() < end; wait(20))
    left = left.filter(([name, { client }]) => !isRemoved(client, name));
}

/** How long we look for containers that are not there yet, in milliseconds. */
const LAST_PATIENCE = 2000;

function isRemoved(client: string, name: string): boolean {
  const options = { encoding: 'utf8', timeout: 10_000 } as const;
  // It repeats the name of what it has removed. Of what was not there newer clients say nothing with their exit code.
  return spawnSync(client, ['rm', '--force', '--volumes', name], options).stdout?.trim() === name;
}

const wait = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

function runArguments(name: string, options: ContainerOptions): string[] {
  return [
    ...['run', '--rm', '--interactive', '--sig-proxy=false', '--name', name, '--label', `${OWNER}=${owner()}`],
    ...hardened(options),
    ...['--entrypoint', 'python3', options.image, ...unpacked(`${FOLDER}/harness`, { hashSeed: options.hashSeed })],
  ];
}

/** What bounds a container, on top of which come the walls that the harness puts up inside. */
export function hardened({
  runtime,
  memory,
  cpus,
}: Pick<ContainerOptions, 'memory' | 'cpus'> & { readonly runtime?: string }): string[] {
  const size = `${memory + SCRATCH}b`;
  return [
    ...(runtime === undefined ? [] : [`--runtime=${runtime}`]),
    ...['--pull', 'never', '--log-driver', 'none', '--no-healthcheck', '--init', '--workdir', '/'],
    ...['--network', 'none', '--ipc', 'none', '--hostname', 'sandbox', '--user', '65534:65534', '--read-only'],
    ...['--tmpfs', `${FOLDER}:rw,noexec,nosuid,nodev,size=${SCRATCH}`],
    ...['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--pids-limit', '64'],
    ...['--memory', size, '--memory-swap', size, '--cpus', String(cpus)],
    ...['--ulimit', 'nofile=256:256', '--ulimit', `fsize=${SCRATCH}:${SCRATCH}`, '--ulimit', 'core=0:0'],
  ];
}

const FOLDER = '/tmp';

/** All modules of the harness as `unpacked` wants them. */
function harnessFrames(harness: URL): string[] {
  const names = readdirSync(harness).filter((file) => file.endsWith('.py'));
  return [...names.sort().flatMap((name) => [name, readFileSync(new URL(name, harness), 'utf8')]), ''];
}
