import { constants, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** Neither follows a link nor waits for whoever should write into a pipe. Deno knows the second only, Windows neither. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of the file at `path`, as many as it had when it was `seen`. Undefined where it cannot be read, and where
 * something else was put in its place since: a link or a pipe would be followed or waited for.
 */
export async function readRegular(path: string, seen: Stats): Promise<Uint8Array | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, FLAGS);
    const status = await handle.stat();
    if (!status.isFile() || status.ino !== seen.ino || status.dev !== seen.dev) return undefined;
    return await bytesOf(handle, seen.size);
  } catch {
    return undefined;
  } finally {
    await handle?.close();
  }
}

/** At most `size` bytes: a file that grows while it is read does not take our memory. */
async function bytesOf(handle: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(bytes, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}
