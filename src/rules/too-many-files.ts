import { MAX_ENTRIES, MAX_TOTAL } from '../model/candidate.ts';
import type { CandidateRule } from './rule.ts';

export const rule: CandidateRule = {
  id: 'too-many-files',
  on: 'candidate',
  severity: 'block',
  summary: 'A directory with more in it than anybody would review.',
  catalogue: [127],
  *check({ omitted }) {
    if (omitted === 0) return;
    yield {
      message: `The directory holds ${omitted} more entries than are looked at: ${MAX_ENTRIES}, and no more than ${MAX_TOTAL} bytes of them.`,
      fix: 'Delete everything that is not part of the skill.',
    };
  },
};
