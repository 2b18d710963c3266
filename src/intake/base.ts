import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Candidate } from '../model/candidate.ts';
import type { Digest } from '../model/digest.ts';
import { AssayError } from '../model/error.ts';
import { candidateAt } from './directory.ts';
import { blobOf, commitOf, listTree } from './git.ts';
import type { SkillPlace } from './paths.ts';
import { candidateFromTree } from './tree.ts';

/**
 * The digest of what each skill is compared with: in a directory that holds `<name>/` (or is the skill), or at a git ref.
 * A skill that is new has none. Throws `base-unresolved`.
 */
export async function baseOf(base: string, places: readonly SkillPlace[]): Promise<Record<string, Digest>> {
  const inDirectory = await isDirectory(base);
  const previous: [name: string, digest: Digest][] = [];
  for (const place of places) {
    const candidate = inDirectory ? await candidateBelow(base, place.name) : await candidateAtRef(base, place);
    if (candidate !== undefined) previous.push([place.name, candidate.digest]);
  }
  // Assigned one by one, a directory named `__proto__` would be lost.
  return Object.fromEntries(previous);
}

async function candidateBelow(base: string, name: string): Promise<Candidate | undefined> {
  if (await isDirectory(`${base}/${name}`)) return candidateAt(`${base}/${name}`, name);
  return (await isFile(`${base}/${name}.py`)) ? candidateAt(base, name) : undefined;
}

async function candidateAtRef(ref: string, { name, directory }: SkillPlace): Promise<Candidate | undefined> {
  // Resolved, because `.` and `..` have no name of their own in a tree.
  const whole = resolve(directory);
  const around = dirname(whole);
  const commit = await commitOf(around, ref);
  const entries = await listTree(around, commit, basename(whole));
  return entries.length === 0 ? undefined : candidateFromTree(name, entries, (hash) => blobOf(around, hash));
}

async function isDirectory(path: string): Promise<boolean> {
  return (await status(path))?.isDirectory() ?? false;
}

async function isFile(path: string): Promise<boolean> {
  return (await status(path))?.isFile() ?? false;
}

async function status(path: string) {
  try {
    return await stat(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new AssayError('base-unresolved', 'the base cannot be read', {
      where: path,
      fix: 'check its permissions',
      cause,
    });
  }
}
