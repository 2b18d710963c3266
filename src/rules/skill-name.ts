import { SKILL_NAME } from '../model/manifest.ts';
import type { CandidateRule } from './rule.ts';

/** CPython's keywords and the names that a module of the same name would hide from everybody. */
const RESERVED = new Set(
  'and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
);

export const rule: CandidateRule = {
  id: 'skill-name',
  on: 'candidate',
  severity: 'block',
  summary: 'A skill whose directory name is not a plain lower-case Python name.',
  catalogue: [123],
  *check({ name }) {
    if (SKILL_NAME.test(name) && !RESERVED.has(name)) return;
    yield {
      message: `The directory name '${name}' is not a skill name.`,
      fix: 'Rename the directory, its files and its function to a name of at most 64 characters that matches [a-z_][a-z0-9_]* and is no Python keyword.',
    };
  },
};
