import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PYTHONS } from '../../model/python.ts';
import type { OpenedBackend } from '../backend.ts';
import { beside } from '../beside.ts';
import type { Opened } from '../sandbox.ts';
import * as problems from '../problems.ts';
import { found, type Manner } from '../warm/find.ts';
import { openRoom } from '../warm/room.ts';
import { type Asked, routed } from '../warm/routed.ts';
import type { Launched, Start } from '../warm/start.ts';
import { turnstile } from '../warm/turnstile.ts';

/** What a sandbox of this kind is opened with. */
export interface SubprocessOptions {
  /** A path, or a name that is looked up on PATH. */
  readonly python: string;
  /** PYTHONHASHSEED: 0 to 4294967295. */
  readonly hashSeed: number;
  readonly preload: readonly string[];
  /** Where the harness stands; ours unless a test brings a broken one. */
  readonly harness?: URL;
  /** Ends an interpreter by force that nobody has used. */
  readonly unused?: AbortSignal;
}

/**
 * Local processes (Linux only): one warm interpreter for all skills, since it never runs their code. Opened with its
 * first room.
 *
 * Problems of a room: `wall-missing`, `python-missing`, `python-unsupported`, `sandbox-broken`.
 */
export function subprocessBackend(options: SubprocessOptions): OpenedBackend {
  const unused = new AbortController();
  let opening: Promise<Opened> | undefined;
  let isUsed = false;
  function begin(): Promise<Opened> {
    opening ??= openSubprocess({ ...options, unused: unused.signal });
    return opening;
  }
  async function room(): Promise<Opened> {
    isUsed = true;
    const opened = await begin();
    // Others are in the same room: it is closed with the backend.
    return 'problem' in opened ? opened : { sandbox: { ...opened.sandbox, close: async () => {} } };
  }
  async function close(): Promise<void> {
    // It may have begun and not be ready, and nobody is waiting for it.
    if (!isUsed) unused.abort();
    const opened = await opening;
    if (opened !== undefined && 'sandbox' in opened) await opened.sandbox.close();
  }
  return { backend: { kind: 'subprocess', begin: () => void begin().catch(() => {}), room, close } };
}

/** The one room of this backend. */
export async function openSubprocess({
  harness = beside('./harness/'),
  unused,
  ...options
}: SubprocessOptions): Promise<Opened> {
  if (process.platform !== 'linux') return { problem: problems.wallMissing(['Landlock', 'seccomp']) };
  const takeTurn = turnstile(availableParallelism());
  const { hashSeed, preload } = options;
  const open = ({ python, ...asked }: Asked): Promise<Opened> => {
    // What is on PATH under its own name is what runs skills on this machine.
    const named = python === undefined ? options.python : `python${python}`;
    const start = startOf({ python: named, harness, manner: { hashSeed, ...asked } });
    return openRoom({ backend: 'subprocess', start, preload, takeTurn, ...(unused && { unused }) });
  };
  const first = await open({});
  return 'problem' in first ? first : { sandbox: routed(first.sandbox, { hashSeed, versions: PYTHONS, open }) };
}

interface Parts {
  readonly python: string;
  readonly harness: URL;
  readonly manner: Manner;
}

function startOf({ python, harness, manner }: Parts): Start {
  // A relative path is the caller's; from / on, no file of the checkout can stand in for a module or choose a version.
  const command = python.includes('/') ? path.resolve(python) : python;
  const folder = fileURLToPath(harness).replace(/\/$/, '');
  return {
    launch: (): Launched => {
      const child = spawn(command, found(folder, manner), { cwd: '/', stdio: 'pipe' });
      return { child, kill: () => child.kill('SIGKILL') };
    },
    first: [],
    // A cold standard library takes seconds on a busy machine.
    patience: { hello: 30_000, end: 2000 },
    missing: ({ why }) => problems.pythonMissing(python, why),
    unsupported: problems.pythonUnsupported,
  };
}
