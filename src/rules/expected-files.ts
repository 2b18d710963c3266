import type { Candidate } from '../model/candidate.ts';
import { SKILL_NAME } from '../model/manifest.ts';
import { skillFiles } from '../model/skill-files.ts';
import { reservedAs } from './reserved-names.ts';

/** Whether a directory of this name can be a skill's. Where it cannot, `skill-name` says so, and what its files should be called is open. */
export function canBeNamed(name: string): boolean {
  return SKILL_NAME.test(name) && reservedAs(name) === undefined;
}

/** The Python file which is there in the place of `missing`, one of a skill's three, under another name; undefined if none or several may be. */
export function misnamed({ name, files }: Candidate, missing: string): string | undefined {
  const expected = skillFiles(name);
  const isSuite = (path: string) => path.startsWith('test_');
  const others = files.filter(
    ({ path, kind }) =>
      kind === 'file' &&
      /^[^/]+\.py$/.test(path) &&
      !expected.includes(path) &&
      missing.endsWith('.py') &&
      isSuite(path) === isSuite(missing),
  );
  return others.length === 1 ? others[0]?.path : undefined;
}
