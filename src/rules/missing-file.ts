import { skillFiles } from '../model/skill-files.ts';
import { canBeNamed, misnamed } from './expected-files.ts';
import type { CandidateRule } from './rule.ts';

export const rule: CandidateRule = {
  id: 'missing-file',
  on: 'candidate',
  severity: 'block',
  summary: 'A skill without its description, its implementation or its suite.',
  catalogue: [97],
  *check(candidate) {
    if (candidate.name === '__pycache__') return; // what that is, skill-name says
    // Of a directory that is itself a link nothing was looked at.
    if (candidate.files.some(({ path, kind }) => path === '.' && kind === 'symlink')) return;
    for (const path of skillFiles(candidate.name)) {
      if (candidate.files.some((file) => file.path === path)) continue;
      if (path.endsWith('.py') && !canBeNamed(candidate.name)) continue; // of a name that it cannot have nothing is missing
      const other = misnamed(candidate, path);
      const fix = other === undefined ? `Add ${path}.` : `Rename ${other} to ${path}.`;
      yield { message: `The file '${path}' is missing.`, fix, file: path };
    }
  },
};
