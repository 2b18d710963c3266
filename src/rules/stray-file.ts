import type { Candidate } from '../model/candidate.ts';
import { skillFiles } from '../model/skill-files.ts';
import { canBeNamed, misnamed } from './expected-files.ts';
import type { CandidateRule } from './rule.ts';

export const rule: CandidateRule = {
  id: 'stray-file',
  on: 'candidate',
  severity: 'block',
  summary: 'A file that is none of the three which a skill consists of.',
  catalogue: [13, 14, 15, 104, 137],
  *check(candidate) {
    if (candidate.name === '__pycache__') return; // what that is, skill-name says
    const expected = skillFiles(candidate.name);
    for (const { path, kind } of candidate.files) {
      if (expected.includes(path) || kind === 'symlink') continue; // a link has a rule of its own
      const message = `The file '${path}' does not belong to a skill.`;
      yield { message, fix: fixFor(candidate, path), file: path };
    }
  },
};

/** What is only misnamed is not to be deleted, and nothing is where the directory itself is. */
function fixFor(candidate: Candidate, path: string): string {
  const expected = skillFiles(candidate.name);
  if (path.endsWith('.py') && !canBeNamed(candidate.name))
    return 'Rename the directory first: which Python files belong to a skill, its name says.';
  const meant = expected.find(
    (each) => !candidate.files.some((file) => file.path === each) && misnamed(candidate, each) === path,
  );
  if (meant !== undefined) return `Rename it to ${meant}.`;
  return `Delete it: a skill consists of ${expected.join(', ')} and nothing else, so that nothing unreviewed can be imported or run beside it.`;
}
