import { lstat, readdir, readFile } from 'node:fs/promises';
import { type Candidate, type CandidateFile, candidateOf, MAX_READ } from '../model/candidate.ts';

/** More entries than these are counted and not looked at. */
const MAX_ENTRIES = 200;

/** Reads the skill directory `directory` as the candidate `name`. Nothing in it can make this throw: see `EntryKind`. */
export async function candidateAt(directory: string, name: string): Promise<Candidate> {
  if ((await kindOf(directory)) === 'symlink') return candidateOf(name, [absent('.', 'symlink')]);
  const files: CandidateFile[] = [];
  const pending = [''];
  let omitted = 0;
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const names = await namesIn(`${directory}/${folder}`);
    if (names === undefined) files.push(absent(folder === '' ? '.' : folder.slice(0, -1), 'unreadable'));
    for (const entry of names ?? []) {
      if (files.length >= MAX_ENTRIES) omitted += 1;
      else if ((await kindOf(`${directory}/${folder}${entry}`)) === 'directory') pending.push(`${folder}${entry}/`);
      else files.push(await fileAt(directory, `${folder}${entry}`));
    }
  }
  return candidateOf(name, files, omitted);
}

/** Names sorted, so that what is omitted does not depend on the file system's order. */
async function namesIn(folder: string): Promise<string[] | undefined> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return undefined;
  }
}

async function kindOf(path: string): Promise<'directory' | 'symlink' | 'file' | 'special' | 'unreadable'> {
  try {
    const status = await lstat(path);
    if (status.isSymbolicLink()) return 'symlink';
    if (status.isDirectory()) return 'directory';
    return status.isFile() ? 'file' : 'special';
  } catch {
    return 'unreadable';
  }
}

async function fileAt(directory: string, path: string): Promise<CandidateFile> {
  const whole = `${directory}/${path}`;
  const kind = await kindOf(whole);
  if (kind !== 'file') return absent(path, kind === 'directory' ? 'special' : kind);
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
