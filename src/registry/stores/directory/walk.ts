import type { Dirent } from 'node:fs';
import { isKey } from '../../keyed.ts';
import { ASIDE, assertFolders, entriesIn } from './files.ts';
import { GENERATIONS, isGeneration } from './generations.ts';

/** The keys below `root` that begin with `prefix` and come after `after`, sorted; a folder is read when it is its turn. */
export async function* walk(root: string, prefix: string, after: string): AsyncIterable<string> {
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  await assertFolders(root, folder);
  for await (const key of keysIn(root, folder, prefix, after)) if (key > after) yield key;
}

/**
 * What lies below `root` under a name that is no key, sorted; and what is neither a folder nor a file
 * where the store's own belong.
 */
export async function* namesBeside(root: string, folder = ''): AsyncIterable<string> {
  const entries = await entriesIn(`${root}/${folder}`);
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const name = `${folder}${entry.name}`;
    if (entry.isDirectory() && name === GENERATIONS) yield* othersIn(root, `${name}/`, isGeneration);
    else if (entry.isDirectory() && name === ASIDE) yield* othersIn(root, `${name}/`, () => true);
    else if (!isKey(name)) yield name;
    else if (entry.isDirectory()) yield* namesBeside(root, `${name}/`);
  }
}

/** In a folder of the store's own: all but folders, and regular files that `isOurs`. */
async function* othersIn(root: string, folder: string, isOurs: (name: string) => boolean): AsyncIterable<string> {
  for (const entry of await entriesIn(`${root}/${folder}`)) {
    const name = `${folder}${entry.name}`;
    if (entry.isDirectory()) yield* othersIn(root, `${name}/`, isOurs);
    else if (!entry.isFile() || !isOurs(entry.name)) yield name;
  }
}

async function* keysIn(root: string, folder: string, prefix: string, after: string): AsyncIterable<string> {
  const entries = await entriesIn(`${root}/${folder}`);
  // With its slash a folder's name sorts as the keys in it do. One in the place of an object is listed as what it keeps out.
  const isFolder = (entry: Dirent) => entry.isDirectory() && !entry.name.endsWith('.json');
  const names = entries.map((entry) => `${folder}${entry.name}${isFolder(entry) ? '/' : ''}`).sort();
  for (const name of names) {
    if (!name.startsWith(prefix)) continue;
    if (!name.endsWith('/')) {
      if (isKey(name)) yield name;
    } else if (isKey(name.slice(0, -1)) && (after < name || after.startsWith(name))) {
      yield* keysIn(root, name, prefix, after);
    }
  }
}
