import type { CandidateRule } from './rule.ts';

/** Bytes. A skill is a small function: ten times the longest of HumanEval would still be below a tenth of this. */
export const MAX_FILE = 262_144;

export const rule: CandidateRule = {
  id: 'file-too-large',
  on: 'candidate',
  severity: 'block',
  summary: 'A file larger than 256 KiB.',
  catalogue: [127],
  *check(candidate) {
    for (const { path, kind, size } of candidate.files) {
      if (kind !== 'oversized' && !(kind === 'file' && size > MAX_FILE)) continue;
      yield {
        message: `The file '${path}' has ${size} bytes, of which at most ${MAX_FILE} are accepted.`,
        fix: 'Make the file smaller, for instance by splitting the skill in two.',
        file: path,
      };
    }
  },
};
