import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../src/model/manifest.ts';

/** What the three files of a skill's directory hold. */
export interface SkillText {
  readonly manifest: Manifest;
  readonly implementation: string;
  readonly suite: string;
}

/** Writes `skill` to `<root>/<its name>/` and returns that directory. */
export function writeSkillDirectory(root: string, { manifest, implementation, suite }: SkillText): string {
  const directory = join(root, manifest.name);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'skill.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(join(directory, `${manifest.name}.py`), implementation);
  writeFileSync(join(directory, `test_${manifest.name}.py`), suite);
  return directory;
}
