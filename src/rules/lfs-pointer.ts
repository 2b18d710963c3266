import type { CandidateRule } from './rule.ts';

const POINTER = new TextEncoder().encode('version https://git-lfs.github.com/spec/');

export const rule: CandidateRule = {
  id: 'lfs-pointer',
  on: 'candidate',
  severity: 'block',
  summary: 'A pointer to content that is kept elsewhere (Git LFS), in place of the content.',
  catalogue: [140],
  *check({ files }) {
    for (const { path, kind, bytes } of files) {
      if (kind !== 'file' || POINTER.some((byte, index) => bytes[index] !== byte)) continue;
      yield { message: `'${path}' is a Git LFS pointer.`, fix: 'Commit the file itself.', file: path };
    }
  },
};
