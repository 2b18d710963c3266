import { createHash, randomUUID } from 'node:crypto';
import { type BigIntStats, constants, type Dirent } from 'node:fs';
import { type FileHandle, link, lstat, mkdir, open, readdir, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AssayError } from '../../../model/error.ts';
import type { Stored } from '../../store.ts';
import { gather, tooLarge } from '../gather.ts';

/** The bytes of a file, and which file it is: two names of one file have the same `id`. */
export interface Read extends Pick<Stored, 'bytes' | 'digest'> {
  readonly id: string;
}

/** No link is followed, and opening a pipe that nobody writes to does not wait. */
const READING = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const CHUNK = 1024 * 1024;

/** Reads the regular file `root/key`. Throws `object-irregular` or `object-too-large`; nothing where it is absent. */
export async function readRegular(root: string, key: string, atMost: number): Promise<Read | undefined> {
  return reading(root, key, async (file, status) => {
    if (status.size > atMost) throw tooLarge(key, atMost);
    return { ...(await gather(chunksOf(file, Number(status.size)), atMost, key)), id: idOf(status) };
  });
}

/** The same without the bytes, however many there are. */
export async function digestRegular(root: string, key: string): Promise<Omit<Read, 'bytes'> | undefined> {
  return reading(root, key, async (file, status) => {
    const hash = createHash('sha256');
    for await (const chunk of chunksOf(file, Number(status.size))) hash.update(chunk);
    return { digest: `sha256:${hash.digest('hex')}`, id: idOf(status) };
  });
}

async function reading<T>(
  root: string,
  key: string,
  read: (file: FileHandle, status: BigIntStats) => Promise<T>,
): Promise<T | undefined> {
  await assertFolders(root, key);
  const file = await unlessMissing(open(`${root}/${key}`, READING)).catch((error) => {
    throw ['ELOOP', 'EMLINK', 'ENXIO'].includes(error.code) ? irregular(key) : error;
  });
  if (file === undefined) return undefined;
  try {
    const status = await file.stat({ bigint: true });
    if (!status.isFile()) throw irregular(key);
    return await read(file, status);
  } finally {
    await file.close();
  }
}

async function* chunksOf(file: FileHandle, size: number): AsyncIterable<Uint8Array> {
  for (;;) {
    // One byte more than there should be, so that one read of a small file finds its end.
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(Math.min(size + 1, CHUNK)));
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/** Which file stands at `path`, if any. */
export async function idAt(path: string): Promise<string | undefined> {
  const status = await unlessMissing(lstat(path, { bigint: true }));
  return status && idOf(status);
}

function idOf({ dev, ino }: { dev: bigint; ino: bigint }): string {
  return `${dev}:${ino}`;
}

/** Refuses to go through anything but folders below `root`: a link there could lead out of the registry. */
export async function assertFolders(root: string, key: string): Promise<void> {
  for (let end = key.indexOf('/'); end !== -1; end = key.indexOf('/', end + 1)) {
    const status = await unlessMissing(lstat(`${root}/${key.slice(0, end)}`));
    if (status === undefined) return;
    if (!status.isDirectory()) throw irregular(key.slice(0, end));
  }
}

function irregular(key: string): AssayError {
  return new AssayError('object-irregular', 'this is a link, or no regular file in a folder', {
    where: key,
    fix: 'find out who put it there, and remove it: a registry holds folders and regular files',
  });
}

/** A new name for the file `from`; false where `to` is there already. Durable in both cases. */
export async function linkNew(from: string, to: string): Promise<boolean> {
  const isNew = await link(from, to).then(
    () => true,
    (error) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
  await syncFolder(dirname(to));
  return isNew;
}

/** Where files stand until they are whole, and the names under which they wait to be shown. */
export const ASIDE = '.aside';

/** Writes `bytes`, durably, to a file of its own. The caller links it into place and unlinks it. */
export async function writeAside(root: string, bytes: Uint8Array): Promise<string> {
  const aside = await nameAside(root);
  const file = await open(aside, 'wx', 0o644);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    // On a full disk what is left would keep it full.
    await unlink(aside).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
  return aside;
}

/** A name that nobody has, in the same file system as the objects. */
export async function nameAside(root: string): Promise<string> {
  const name = `${ASIDE}/${randomUUID()}`;
  await makeFolderOf(root, name);
  return `${root}/${name}`;
}

const OLD = 24 * 60 * 60 * 1000;

/** Removes what writers left aside that died a day ago or earlier. */
export async function sweepAside(root: string): Promise<void> {
  // A link there would have the files of another folder removed.
  await assertFolders(root, `${ASIDE}/`);
  for (const { name } of await entriesIn(`${root}/${ASIDE}`)) {
    const path = `${root}/${ASIDE}/${name}`;
    const status = await unlessMissing(lstat(path));
    if (status?.isFile() && Date.now() - status.mtimeMs > OLD) await unlessMissing(unlink(path));
  }
}

/** Folders that this process knows to be durable. */
const durable = new Set<string>();

/** Makes the folder of `root/key`, and all above it that are missing, durably. */
export async function makeFolderOf(root: string, key: string): Promise<void> {
  await assertFolders(root, key);
  const folder = dirname(`${root}/${key}`);
  const first = await makeFolders(folder);
  if (first === undefined && durable.has(folder)) return;
  // Another process may have made them a moment ago and not have synced them yet.
  const top = first !== undefined && first.length <= root.length ? dirname(first) : root;
  for (let at = folder; at !== top; ) {
    at = dirname(at);
    await syncFolder(at);
  }
  durable.add(folder);
}

/** The first folder that had to be made. Throws what the system says of it: Node says ENOENT of a read-only file system. */
async function makeFolders(folder: string): Promise<string | undefined> {
  try {
    return await mkdir(folder, { recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    let missing = folder;
    while ((await idAt(dirname(missing))) === undefined) missing = dirname(missing);
    await mkdir(missing);
    await mkdir(folder, { recursive: true });
    return missing;
  }
}

export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function entriesIn(folder: string): Promise<Dirent[]> {
  return (await unlessMissing(readdir(folder, { withFileTypes: true }))) ?? [];
}

export async function unlessMissing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
