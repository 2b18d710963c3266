import { skillFiles } from '../model/skill-files.ts';
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
      yield {
        message: `The file '${path}' does not belong to a skill.`,
        fix: `Delete it: a skill consists of ${expected.join(', ')} and nothing else, so that nothing unreviewed can be imported or run beside it.`,
        file: path,
      };
    }
  },
};
