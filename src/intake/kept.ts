import { type CandidateFile, HEAD } from '../model/candidate.ts';
import { digestOf } from '../model/digest.ts';
import { skillFiles } from '../model/skill-files.ts';

/** Whether the bytes at `path` of the skill `name` are kept: what else is there is known by digest and beginning. */
export function isKept(name: string, path: string): boolean {
  return skillFiles(name).includes(path);
}

/** The file of the skill `name` that holds `bytes`. Of one that is not kept nothing holds on to them. */
export function fileOf(name: string, path: string, bytes: Uint8Array): CandidateFile {
  const file = { path, kind: 'file', size: bytes.length } as const;
  return isKept(name, path) ? { ...file, bytes } : { ...file, bytes: bytes.slice(0, HEAD), digest: digestOf(bytes) };
}
