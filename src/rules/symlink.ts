import type { CandidateRule } from './rule.ts';

export const rule: CandidateRule = {
  id: 'symlink',
  on: 'candidate',
  severity: 'block',
  summary: 'A symbolic link in place of a file or directory.',
  catalogue: [124],
  *check(candidate) {
    for (const { path, kind } of candidate.files) {
      if (kind !== 'symlink') continue;
      yield {
        message: `'${path}' is a symbolic link.`,
        fix: 'Replace the link by the file itself: what a link points to is not what was reviewed.',
        file: path,
      };
    }
  },
};
