import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import type { Contents } from '../intake/folder.ts';
import { Repository } from '../intake/repository.ts';
import { skillOf } from './assayed.ts';

/** The files of the skill `name`, as they stand in a repository. */
export function skill(name: string, verdict: 'pass' | 'review' | 'block' = 'pass', below = 'skills'): Contents {
  return Object.fromEntries(skillOf(name, verdict).files.map(({ path, bytes }) => [`${below}/${name}/${path}`, bytes]));
}

let model: string;

/** Makes the history that `repository` copies; to be called once in a file of tests. */
export function withHistory(): void {
  beforeAll(() => {
    model = mkdtempSync(join(tmpdir(), 'history-'));
    Repository.init(model, { ...skill('one'), ...skill('two') });
  });
  afterAll(() => rmSync(model, { recursive: true }));
}

/**
 * A repository whose default branch has the skills `one` and `two` (and the policy `assayYml`), and whose checked out
 * branch `topic` begins there.
 */
export function repository(assayYml?: string): Repository {
  const made = Repository.copyOf(model);
  if (assayYml !== undefined) made.commit({ '.github/assay.yml': assayYml });
  made.git('checkout', '--quiet', '-b', 'topic');
  return made;
}

export function verdictsIn({ skills }: Report): Record<string, string> {
  return Object.fromEntries(skills.map(({ name, verdict }) => [name, verdict]));
}
