import type { CandidateRule } from './rule.ts';

export const rule: CandidateRule = {
  id: 'unreadable-file',
  on: 'candidate',
  severity: 'block',
  summary: 'An entry that cannot be read as a file.',
  catalogue: [149],
  *check(candidate) {
    for (const { path, kind } of candidate.files) {
      if (kind === 'unreadable') {
        yield { message: `'${path}' cannot be read.`, fix: 'Give the file read permission.', file: path };
      } else if (kind === 'special') {
        yield { message: `'${path}' is not a regular file.`, fix: 'Replace it by a regular file.', file: path };
      }
    }
  },
};
