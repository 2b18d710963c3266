import { join } from 'node:path';
import type { CheckRequest } from '../../src/commands/check.ts';
import type { Context } from '../../src/commands/context.ts';
import { folder, put } from '../intake/folder.ts';
import { fileOf, honestSkill } from '../rules/honest-skill.ts';

/** What to write in place of an honest skill's own file, by its path. */
export type Changes = Readonly<Record<string, string | Uint8Array>>;

/** The files of a skill called `name` about which no rule has anything to say, but for `changes`. */
export function skillFiles(name: string, changes: Changes = {}): Record<string, Uint8Array> {
  const changed = Object.entries(changes).map(([path, content]) => fileOf(path, content));
  return Object.fromEntries(honestSkill(name, changed).files.map(({ path, bytes }) => [path, bytes]));
}

/** A folder of skills: `name` → its changes. */
export function skillsFolder(skills: Readonly<Record<string, Changes>>): string {
  const at = folder();
  for (const [name, changes] of Object.entries(skills)) put(join(at, name), skillFiles(name, changes));
  return at;
}

/** A static check of `paths` as of a fixed date. */
export function requestFor(paths: readonly string[], rest: Partial<CheckRequest> = {}): CheckRequest {
  return { paths, asOf: '2026-06-01', python: 'python3', jobs: 2, stages: ['static'], ...rest };
}

/** A world in which nothing can be run: a static check that opens a sandbox fails. */
export const NOTHING_RUNS: Context = {
  openBackend: () => Promise.reject(new Error('a sandbox was opened')),
  progress: () => undefined,
};
