import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { type Candidate, type CandidateFile, candidateOf, MAX_READ } from '../model/candidate.ts';
import { cut } from './cut.ts';

/** Reads the skill directory `directory` as the candidate `name`. Nothing in it can make this throw: see `EntryKind`. */
export async function candidateAt(directory: string, name: string): Promise<Candidate> {
  if ((await kindOf(directory)) === 'symlink') return candidateOf(name, [absent('.', 'symlink')]);
  const { kept, omitted } = cut(await entriesBelow(directory));
  const files: CandidateFile[] = [];
  for (const { path, isReadable } of kept) {
    files.push(isReadable ? await fileAt(directory, path) : absent(path, 'unreadable'));
  }
  return candidateOf(name, files, omitted);
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

async function kindOf(path: string): Promise<CandidateFile['kind']> {
  try {
    const status = await lstat(path);
    if (status.isSymbolicLink()) return 'symlink';
    return status.isFile() ? 'file' : 'special';
  } catch {
    return 'unreadable';
  }
}

async function fileAt(directory: string, path: string): Promise<CandidateFile> {
  const whole = `${directory}/${path}`;
  const kind = await kindOf(whole);
  if (kind !== 'file') return absent(path, kind);
  try {
    const { size } = await lstat(whole);
    if (size > MAX_READ) return { ...absent(path, 'oversized'), size };
    const bytes = await readFile(whole);
    return { path, kind: 'file', size: bytes.length, bytes };
  } catch {
    return absent(path, 'unreadable');
  }
}

function absent(path: string, kind: CandidateFile['kind']): CandidateFile {
  return { path, kind, size: 0, bytes: new Uint8Array() };
}
