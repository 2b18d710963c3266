import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { constants } from 'node:fs';
import { AssayError } from '../model/error.ts';
import { Lock } from '../model/lock.ts';

/** A pin has about 400 bytes: this is a library of 100,000. */
const MAX_LOCK = 64 * 1024 * 1024;
/** Opening a pipe that nobody writes to does not wait. */
const READING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The lock in `file`, or undefined where there is none. Throws `lock-invalid`. */
export async function readLock(file: string): Promise<Lock | undefined> {
  const bytes = await bytesIn(file);
  if (bytes === undefined) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const lock = Lock.parse(JSON.parse(text, refuseProto));
    for (const [name, { sequence }] of Object.entries(lock.skills))
      if (sequence > lock.sequence) throw new RangeError(`${name} is pinned beyond what was seen of the log`);
    return lock;
  } catch (cause) {
    throw new AssayError('lock-invalid', 'this is not a lock file of ours', {
      where: file,
      fix: 'restore it from version control',
      cause,
    });
  }
}

/** How a lock is written: its pins in the order of their names, so that a change of one is a change of few lines. */
export function lockBytes({ schema, registry, origin, signers, sequence, head, skills }: Lock): Uint8Array {
  const sorted = Object.fromEntries(Object.entries(skills).sort(([one], [other]) => (one < other ? -1 : 1)));
  const lock: Lock = { schema, registry, origin, signers, sequence, head, skills: sorted };
  return new TextEncoder().encode(`${JSON.stringify(lock, undefined, 2)}\n`);
}

async function bytesIn(file: string): Promise<Uint8Array | undefined> {
  try {
    const handle = await open(file, READING);
    try {
      const status = await handle.stat();
      if (!status.isFile()) throw new TypeError('it is no regular file');
      if (status.size > MAX_LOCK) throw new RangeError('it is too large');
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new AssayError('lock-invalid', 'the lock file cannot be read', {
      where: file,
      fix: 'check its permissions, and that it is a file',
      cause,
    });
  }
}

/** The schema passes over such a key instead of refusing it. */
function refuseProto(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new TypeError('no skill has this name');
  return value;
}

/**
 * Replaces `files` (path → bytes). All of them are written aside first, so that what cannot be written leaves every one as
 * it was, and a reader, or a crash, meets the old file or the new one. `mayReplace` is asked when they are about to be.
 * Throws `path-unwritable`.
 */
export async function writeTogether(
  files: ReadonlyMap<string, Uint8Array>,
  mayReplace: () => void = () => undefined,
): Promise<void> {
  const aside = new Map<string, string>();
  try {
    for (const [file, bytes] of files) {
      aside.set(file, `${dirname(file)}/.${randomUUID()}.tmp`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(aside.get(file) as string, bytes, { flag: 'wx', flush: true });
    }
    mayReplace();
    for (const [file, written] of aside) await rename(written, file);
  } catch (cause) {
    await Promise.all([...aside.values()].map((written) => unlink(written).catch(() => undefined)));
    if (cause instanceof AssayError) throw cause;
    throw new AssayError('path-unwritable', 'what was pulled cannot be written', {
      where: [...aside.keys()].at(-1) ?? '.',
      fix: 'check that the directory exists and may be written to',
      cause,
    });
  }
}
