import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { type Candidate, type CandidateFile, candidateOf, MAX_READ } from '../model/candidate.ts';
import type { Digest } from '../model/digest.ts';
import { AssayError } from '../model/error.ts';
import { candidateAt } from './directory.ts';
import { blobOf, commitOf, listTree, type TreeEntry } from './git.ts';
import type { SkillPlace } from './paths.ts';

/**
 * The digest of what each skill is compared with: in a directory that holds `<name>/` (or is the skill), or at a git ref.
 * A skill that is new has none. Throws `base-unresolved`.
 */
export async function baseOf(base: string, places: readonly SkillPlace[]): Promise<Record<string, Digest>> {
  const inDirectory = await isDirectory(base);
  const previous: Record<string, Digest> = {};
  for (const place of places) {
    const candidate = inDirectory ? await candidateBelow(base, place.name) : await candidateAtRef(base, place);
    if (candidate !== undefined) previous[place.name] = candidate.digest;
  }
  return previous;
}

async function candidateBelow(base: string, name: string): Promise<Candidate | undefined> {
  if (await isDirectory(`${base}/${name}`)) return candidateAt(`${base}/${name}`, name);
  return (await isFile(`${base}/${name}.py`)) ? candidateAt(base, name) : undefined;
}

async function candidateAtRef(ref: string, { name, directory }: SkillPlace): Promise<Candidate | undefined> {
  const around = dirname(directory);
  const commit = await commitOf(around, ref);
  const entries = await listTree(around, commit, basename(directory));
  return entries.length === 0 ? undefined : candidateFromTree(name, entries, (hash) => blobOf(around, hash));
}

/** The candidate that a listed tree makes; the same digest as `candidateAt` gives for a checkout of it. */
export async function candidateFromTree(name: string, entries: readonly TreeEntry[], blob: (hash: string) => Promise<Uint8Array>): Promise<Candidate> {
  const files: CandidateFile[] = [];
  for (const { mode, kind, hash, size, path } of entries) {
    if (kind === 'blob' && mode !== '120000' && size <= MAX_READ) {
      const bytes = await blob(hash);
      files.push({ path, kind: 'file', size: bytes.length, bytes });
    } else {
      files.push({ path, kind: mode === '120000' ? 'symlink' : kind === 'blob' ? 'oversized' : 'special', size: mode === '120000' ? 0 : size, bytes: new Uint8Array() });
    }
  }
  return candidateOf(name, files);
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
    throw new AssayError('base-unresolved', 'the base cannot be read', { where: path, fix: 'check its permissions', cause });
  }
}
