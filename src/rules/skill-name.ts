import { canBeNamed } from './expected-files.ts';
import { reservedAs } from './reserved-names.ts';
import type { CandidateRule } from './rule.ts';

export const rule: CandidateRule = {
  id: 'skill-name',
  on: 'candidate',
  severity: 'block',
  summary: 'A skill whose directory name is not a plain lower-case Python name, or is already something else.',
  catalogue: [123],
  *check({ name }) {
    if (name === '__pycache__') {
      yield {
        message: "The directory '__pycache__' is where Python keeps compiled files, and no skill.",
        fix: 'Delete it, and name it in .gitignore.',
      };
      return;
    }
    if (canBeNamed(name)) return;
    const reserved = reservedAs(name);
    const form = 'a name of at most 64 characters that matches [a-z_][a-z0-9_]* and does not begin with __';
    yield {
      message: `The directory name '${name}' is ${reserved ?? 'not a skill name'}.`,
      fix: `Rename the directory, its files and its function to ${reserved === undefined ? form : 'a name of their own'}.`,
    };
  },
};
