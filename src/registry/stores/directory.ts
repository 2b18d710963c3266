import { unlink } from 'node:fs/promises';
import { resolve } from 'node:path';
import { digestOf } from '../../model/digest.ts';
import { AssayError } from '../../model/error.ts';
import { keyed } from '../keyed.ts';
import { MAX_OBJECT, type Store, type Stored, type Written } from '../store.ts';
import {
  digestRegular,
  linkNew,
  makeFolderOf,
  type Read,
  readRegular,
  sweepAside,
  unlessMissing,
  writeAside,
} from './directory/files.ts';
import { claim, generationKey, showNewest, type Standing, standingOf, sweep } from './directory/generations.ts';
import { namesBeside, walk } from './directory/walk.ts';

/**
 * A registry in a directory, with the semantics of a bucket, but for versions: of those it has none. An object is a plain
 * file, which other programs may read; its tag is its digest.
 *
 * An object that is replaced has its last generations under `.generations/<key>/<n>`. A generation is claimed by `link`,
 * which fails where another writer was first, so that a compare-and-swap needs no lock which a crash could leave behind. Then
 * the plain file is made another name of the same file. So a plain file that is an older generation is that of a writer
 * which died, or is about to go on, and whoever finds it brings it up to date; one that is no generation at all was put
 * there by somebody else, by hand or by a copy of the folder, and it is what we read too: we serve no bytes that others do not
 * see. Who writes over the plain file in place writes over the generation, since they are one file. A plain file that somebody
 * removed is absent.
 */
export function directoryStore(directory: string): Store {
  const root = resolve(directory);
  let swept: Promise<void> | undefined;
  const write = async (key: string, act: () => Promise<Written>): Promise<Written> =>
    guarded(key, async () => {
      swept ??= sweepAside(root);
      await swept;
      return act();
    });
  return keyed({
    url: `file:${root}`,
    keepsVersions: false,
    get: async (key, { version, atMost = MAX_OBJECT } = {}) =>
      version === undefined ? guarded(key, () => read(root, key, atMost)) : undefined,
    getIfChanged: (key, tag, { atMost = MAX_OBJECT } = {}) =>
      guarded(key, async () => {
        const stored = await read(root, key, atMost);
        return stored?.tag === tag ? 'unchanged' : stored;
      }),
    tagOf: (key) => guarded(key, () => tagOf(root, key)),
    putIfAbsent: (key, bytes) => write(key, () => putFirst(root, key, bytes)),
    putIfMatch: (key, bytes, tag) => write(key, () => replace(root, key, bytes, tag)),
    listAfter: (prefix, after) => guardedEach(prefix, walk(root, prefix, after)),
    async *versionsOf() {},
    namesBeside: () => guardedEach('', namesBeside(root)),
    hasObjectLock: async () => false,
  });
}

async function read(root: string, key: string, atMost: number): Promise<Stored | undefined> {
  for (;;) {
    const shown = await readRegular(root, key, atMost);
    if (shown === undefined) return undefined;
    const standing = await standingOf(root, key, shown.id);
    if (standing.shown !== 'older') return storedOf(shown);
    if (await couldShow(root, key)) continue;
    // A reader that may not write is told what the next writer will show.
    const newest = await readRegular(root, generationKey(key, standing.newest), atMost);
    if (newest !== undefined) return storedOf(newest);
  }
}

function storedOf({ bytes, digest }: Read): Stored {
  return { bytes, digest, tag: digest };
}

async function tagOf(root: string, key: string): Promise<string | undefined> {
  const shown = await digestRegular(root, key);
  if (shown === undefined) return undefined;
  const standing = await standingOf(root, key, shown.id);
  if (standing.shown !== 'older') return shown.digest;
  return (await digestRegular(root, generationKey(key, standing.newest)))?.digest;
}

async function couldShow(root: string, key: string): Promise<boolean> {
  try {
    await showNewest(root, key);
    return true;
  } catch (error) {
    if (DENIED.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

async function putFirst(root: string, key: string, bytes: Uint8Array): Promise<Written> {
  await makeFolderOf(root, key);
  return fromAside(root, bytes, async (aside) =>
    (await linkNew(aside, `${root}/${key}`)) ? { written: true, tag: digestOf(bytes) } : { written: false },
  );
}

/** More turns than this are taken only where two names of one file do not look like one file. */
const MAX_TURNS = 1_000;

async function replace(root: string, key: string, bytes: Uint8Array, tag: string): Promise<Written> {
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    const shown = await digestRegular(root, key);
    if (shown === undefined) return { written: false };
    const { newest, shown: standing } = await standingOf(root, key, shown.id);
    if (standing === 'older') await showNewest(root, key);
    else if (shown.digest !== tag) return { written: false };
    // What is to be replaced becomes a generation itself, so that a reader knows it when it is not the newest any more.
    else if (standing === 'foreign') await unlessMissing(claim(root, key, newest + 1, `${root}/${key}`));
    else return fromAside(root, bytes, (aside) => replaceNewest(root, key, newest, aside, digestOf(bytes)));
  }
  throw new AssayError('store-unsupported', 'the file system does not tell one file from another', {
    where: key,
    fix: 'put the registry on a file system with hard links',
  });
}

async function replaceNewest(
  root: string,
  key: string,
  newest: Standing['newest'],
  aside: string,
  tag: string,
): Promise<Written> {
  if (!(await claim(root, key, newest + 1, aside))) return { written: false };
  await showNewest(root, key);
  await sweep(root, key);
  return { written: true, tag };
}

async function fromAside<T>(root: string, bytes: Uint8Array, act: (aside: string) => Promise<T>): Promise<T> {
  const aside = await writeAside(root, bytes);
  try {
    return await act(aside);
  } finally {
    await unlessMissing(unlink(aside));
  }
}

async function* guardedEach(prefix: string, listing: AsyncIterable<string>): AsyncIterable<string> {
  const names = listing[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await guarded(prefix, () => names.next());
    if (done) return;
    yield value;
  }
}

const DENIED = new Set(['EACCES', 'EPERM', 'EROFS']);

const REMEDIES: Readonly<Record<string, string>> = {
  EROFS: 'its file system is mounted read-only: use the registry where it may be written to',
  ENOSPC: 'make room on its disk, and run it again: what was committed stays',
  EDQUOT: 'make room in the quota, and run it again: what was committed stays',
};

async function guarded<T>(key: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    if (cause instanceof AssayError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== undefined && DENIED.has(code))
      throw new AssayError('store-denied', 'the registry may not be used like this', {
        where: key,
        fix: REMEDIES[code] ?? 'check the permissions of its directory',
        cause,
      });
    throw new AssayError('store-unavailable', `the registry cannot be used (${code ?? 'unknown error'})`, {
      where: key,
      fix: REMEDIES[code ?? ''] ?? 'check its directory and the disk',
      cause,
    });
  }
}
