import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '../project.ts';
import { writeSkillDirectory } from './skill-directory.ts';

/** A skill that passes its own suite, and the verdict that a good gate gives it; with the file's own key names. */
export interface BehaviourCase {
  readonly id: string;
  readonly family: string;
  readonly title: string;
  readonly expected: 'block' | 'review' | 'pass';
  readonly difficulty: 'plain' | 'hard';
  /** Techniques of which one should be enough. */
  readonly detectable_by: readonly string[];
  readonly name: string;
  readonly description: string;
  readonly imports: readonly string[];
  readonly implementation: string;
  readonly test_suite: string;
}

/** Where the cases are looked for: beside the checkout, not in it. */
export function behavioursPath(): string {
  return join(projectRoot(), '..', 'shared', 'threats', 'behaviours.json');
}

export function readBehaviours(path: string): BehaviourCase[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as { cases: BehaviourCase[] }).cases;
}

/** Writes each case as a skill below `root`, and returns the directories. */
export function writeBehaviours(root: string, path: string, cases: readonly BehaviourCase[]): string[] {
  const below = join(root, basename(path, '.json'));
  return cases.map(({ name, description, imports, implementation, test_suite }) =>
    writeSkillDirectory(below, {
      manifest: { name, description, imports: [...imports] },
      implementation,
      suite: test_suite,
    }),
  );
}
