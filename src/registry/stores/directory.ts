import { randomUUID } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { link, mkdir, open, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AssayError } from '../../model/error.ts';
import type { Store, Stored, Written } from '../store.ts';

/**
 * A registry in a directory, with the semantics of a bucket. An object is a file. A file that was replaced has its
 * generations beside it under `.generations/<key>/<n>`: a generation is claimed by `link`, which fails where another writer
 * was first, so that a compare-and-swap needs no lock which a crash could leave behind. The tag is the generation.
 */
export function directoryStore(root: string): Store {
  return {
    url: `file:${root}`,
    get: (key) => guarded(key, () => read(root, key)),
    putIfAbsent: (key, bytes) => guarded(key, () => putFirst(root, key, bytes)),
    putIfMatch: (key, bytes, tag) => guarded(key, () => replace(root, key, bytes, tag)),
    listAfter: (prefix, after) => guarded(prefix, () => list(root, prefix, after)),
  };
}

async function read(root: string, key: string): Promise<Stored | undefined> {
  const generation = await latestGeneration(root, key);
  const bytes = await readIfPresent(generation === 0 ? `${root}/${key}` : generationPath(root, key, generation));
  return bytes === undefined ? undefined : { bytes, tag: String(generation) };
}

async function putFirst(root: string, key: string, bytes: Uint8Array): Promise<Written> {
  return (await createWhole(`${root}/${key}`, bytes)) ? { written: true, tag: '0' } : { written: false };
}

async function replace(root: string, key: string, bytes: Uint8Array, tag: string): Promise<Written> {
  if ((await read(root, key))?.tag !== tag) return { written: false };
  const generation = Number(tag) + 1;
  if (!(await createWhole(generationPath(root, key, generation), bytes))) return { written: false };
  await showNewest(root, key);
  return { written: true, tag: String(generation) };
}

/**
 * Brings the plain file, which is what other programs read, to the newest generation, which is what we read ourselves. A
 * writer that was overtaken would put older bytes back: so each looks again after its own rename.
 */
async function showNewest(root: string, key: string): Promise<void> {
  let shown: string | undefined;
  for (
    let newest = await read(root, key);
    newest !== undefined && newest.tag !== shown;
    newest = await read(root, key)
  ) {
    await rename(await writeAside(`${root}/${key}`, newest.bytes), `${root}/${key}`);
    shown = newest.tag;
  }
}

function generationPath(root: string, key: string, generation: number): string {
  return `${root}/.generations/${key}/${generation}`;
}

async function latestGeneration(root: string, key: string): Promise<number> {
  const entries = await entriesIn(`${root}/.generations/${key}`);
  return entries.reduce((latest, { name }) => (/^\d+$/.test(name) ? Math.max(latest, Number(name)) : latest), 0);
}

/** Creates `path` with all of `bytes`, durably, or not at all; false where it is there already. */
async function createWhole(path: string, bytes: Uint8Array): Promise<boolean> {
  const aside = await writeAside(path, bytes);
  try {
    await link(aside, path);
    await syncFolder(dirname(path));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(aside);
  }
}

/** A synced temporary file beside `path`. A dot first: it is never listed. */
async function writeAside(path: string, bytes: Uint8Array): Promise<string> {
  const aside = `${dirname(path)}/.${randomUUID()}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  const file = await open(aside, 'wx', 0o644);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  return aside;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function list(root: string, prefix: string, after: string): Promise<string[]> {
  const keys: string[] = [];
  const pending = [prefix.slice(0, prefix.lastIndexOf('/') + 1)];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of await entriesIn(`${root}/${folder}`)) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) pending.push(`${folder}${entry.name}/`);
      else keys.push(`${folder}${entry.name}`);
    }
  }
  return keys.filter((key) => key.startsWith(prefix) && key > after).sort();
}

async function entriesIn(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function readIfPresent(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const DENIED = new Set(['EACCES', 'EPERM', 'EROFS']);

async function guarded<T>(key: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== undefined && DENIED.has(code))
      throw new AssayError('store-denied', 'the registry may not be used like this', {
        where: key,
        fix: 'check the permissions of its directory',
        cause,
      });
    throw new AssayError('store-unavailable', `the registry cannot be used (${code ?? 'unknown error'})`, {
      where: key,
      fix: 'check its directory and the disk',
      cause,
    });
  }
}
