import { rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AssayError } from '../../../model/error.ts';
import {
  assertFolders,
  entriesIn,
  idAt,
  linkNew,
  makeFolderOf,
  nameAside,
  syncFolder,
  unlessMissing,
} from './files.ts';

/**
 * How many generations of an object are kept. A generation may be removed when `KEPT` newer ones exist, so whoever claimed
 * one, and then finds fewer than that above it, claimed a name which nobody can have had before.
 */
export const KEPT = 16;

/** What has more digits is no generation. Nobody writes so often, but anybody can leave a file of that name. */
const MAX_GENERATION = 999_999_999_999_999;

/** How the plain file of an object stands to its generations; `newest` is 0 where there are none. */
export interface Standing {
  readonly newest: number;
  /** The plain file is the newest generation, an older one, or one that somebody else put there. */
  readonly shown: 'newest' | 'older' | 'foreign';
}

export const GENERATIONS = '.generations';
const GENERATION = /^[1-9]\d{0,14}$/;

export function generationKey(key: string, generation: number): string {
  return `${GENERATIONS}/${key}/${generation}`;
}

/** Whether a file of this name may be a generation. */
export function isGeneration(name: string): boolean {
  return GENERATION.test(name);
}

/** The generations of an object, the oldest first. Throws `object-irregular` where they do not lie in folders. */
async function generationsOf(root: string, key: string): Promise<number[]> {
  await assertFolders(root, `${GENERATIONS}/${key}/`);
  const entries = await entriesIn(`${root}/${GENERATIONS}/${key}`);
  const numbers = entries.map(({ name }) => (isGeneration(name) ? Number(name) : 0));
  return numbers.filter((number) => number > 0).sort((a, b) => a - b);
}

export async function newestOf(root: string, key: string): Promise<number> {
  return (await generationsOf(root, key)).at(-1) ?? 0;
}

/**
 * `id` is the file that was found at the plain name. Where no generations can be, it is read as any other program reads it; a
 * writer is told by `claim`.
 */
export async function standingOf(root: string, key: string, id: string): Promise<Standing> {
  const generations = await generationsOf(root, key).catch((error) => {
    if (error.code === 'object-irregular') return [];
    throw error;
  });
  const newest = generations.at(-1) ?? 0;
  if (newest === 0) return { newest, shown: 'foreign' };
  for (const generation of generations.toReversed()) {
    if ((await idAt(`${root}/${generationKey(key, generation)}`)) !== id) continue;
    return { newest, shown: generation === newest ? 'newest' : 'older' };
  }
  return { newest, shown: 'foreign' };
}

/** Makes the file at `from` the generation `generation`; false where another one is. */
export async function claim(root: string, key: string, generation: number, from: string): Promise<boolean> {
  if (generation > MAX_GENERATION) throw usedUp(key);
  const name = generationKey(key, generation);
  await makeFolderOf(root, name);
  if ((await newestOf(root, key)) !== generation - 1) return false;
  if (!(await linkNew(from, `${root}/${name}`))) return false;
  if ((await newestOf(root, key)) - generation < KEPT) return true;
  throw new AssayError('store-unavailable', 'so many others wrote meanwhile that it is unknown who was first', {
    where: key,
    fix: 'run it again',
  });
}

/**
 * Makes the plain file, which is what other programs read, the newest generation. A writer that was overtaken would put an
 * older one back: so each looks again after its own rename.
 */
export async function showNewest(root: string, key: string): Promise<void> {
  const aside = await nameAside(root);
  for (let shown = 0; ; ) {
    const newest = await newestOf(root, key);
    if (newest === shown) return;
    // Swept meanwhile: then there is a newer one.
    if ((await unlessMissing(linkNew(`${root}/${generationKey(key, newest)}`, aside))) === undefined) continue;
    try {
      await rename(aside, `${root}/${key}`);
    } finally {
      // Renaming one name of a file over another of the same file does nothing at all.
      await unlessMissing(unlink(aside));
    }
    await syncFolder(dirname(`${root}/${key}`));
    shown = newest;
  }
}

/** Removes the generations that are no longer needed. */
export async function sweep(root: string, key: string): Promise<void> {
  const generations = await generationsOf(root, key);
  const newest = generations.at(-1) ?? 0;
  for (const generation of generations) {
    if (newest - generation < KEPT) return;
    await unlessMissing(unlink(`${root}/${generationKey(key, generation)}`));
  }
}

function usedUp(key: string): AssayError {
  return new AssayError('object-irregular', 'somebody left a generation after which there is none', {
    where: generationKey(key, MAX_GENERATION),
    fix: `find out who put it there, and remove .generations/${key}`,
  });
}
