import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { type Candidate, type CandidateFile, candidateOf, MAX_READ } from '../model/candidate.ts';
import { firstOf, withinTotal } from './cut.ts';
import { fileOf } from './kept.ts';
import { readRegular } from './read-regular.ts';

/** Reads the skill directory `directory` as the candidate `name`. Nothing in it can make this throw: see `EntryKind`. */
export async function candidateAt(directory: string, name: string): Promise<Candidate> {
  if (kindOf(await statusOf(directory)) === 'symlink') return candidateOf(name, [absent('.', 'symlink')]);
  const entries = await entriesBelow(directory);
  const known: Known[] = [];
  for (const entry of firstOf(entries)) known.push(await knownOf(directory, entry));
  const files: CandidateFile[] = [];
  for (const entry of withinTotal(known)) files.push(await fileAt(directory, name, entry));
  return candidateOf(name, files, entries.length - files.length);
}

interface Entry {
  readonly path: string;
  readonly isReadable: boolean;
}

/** Everything below `directory` but directories themselves, which git does not know either. No link is followed. */
async function entriesBelow(directory: string): Promise<Entry[]> {
  const found: Entry[] = [];
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const entries = await entriesIn(`${directory}/${folder}`);
    if (entries === undefined) found.push({ path: folder === '' ? '.' : folder.slice(0, -1), isReadable: false });
    for (const entry of entries ?? []) {
      if (entry.isDirectory()) pending.push(`${folder}${entry.name}/`);
      else found.push({ path: `${folder}${entry.name}`, isReadable: true });
    }
  }
  return found;
}

async function entriesIn(folder: string): Promise<Dirent[] | undefined> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** An entry before it is read; `status` is that of a file. */
type Known = Pick<CandidateFile, 'path' | 'kind' | 'size'> & { readonly status?: Stats };

async function knownOf(directory: string, { path, isReadable }: Entry): Promise<Known> {
  const status = isReadable ? await statusOf(`${directory}/${path}`) : undefined;
  const kind = kindOf(status);
  if (status === undefined || kind !== 'file') return { path, kind, size: 0 };
  return { path, kind: status.size > MAX_READ ? 'oversized' : 'file', size: status.size, status };
}

async function statusOf(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch {
    return undefined;
  }
}

function kindOf(status: Stats | undefined): CandidateFile['kind'] {
  if (status === undefined) return 'unreadable';
  if (status.isSymbolicLink()) return 'symlink';
  return status.isFile() ? 'file' : 'special';
}

async function fileAt(directory: string, name: string, { path, kind, size, status }: Known): Promise<CandidateFile> {
  if (kind !== 'file' || status === undefined) return { path, kind, size, bytes: new Uint8Array() };
  const bytes = await readRegular(`${directory}/${path}`, status);
  return bytes === undefined ? absent(path, 'unreadable') : fileOf(name, path, bytes);
}

function absent(path: string, kind: CandidateFile['kind']): CandidateFile {
  return { path, kind, size: 0, bytes: new Uint8Array() };
}
