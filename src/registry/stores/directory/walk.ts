import type { Dirent } from 'node:fs';
import { isKey } from '../../keyed.ts';
import { assertFolders, entriesIn } from './files.ts';

/** The keys below `root` that begin with `prefix` and come after `after`, sorted; a folder is read when it is its turn. */
export async function* walk(root: string, prefix: string, after: string): AsyncIterable<string> {
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  await assertFolders(root, folder);
  for await (const key of keysIn(root, folder, prefix, after)) if (key > after) yield key;
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
