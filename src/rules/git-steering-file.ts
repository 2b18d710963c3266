import type { ChangeRule } from './rule.ts';

const STEERING = new Set(['.gitattributes', '.gitmodules', '.lfsconfig', '.gitconfig', '.mailmap']);

export const rule: ChangeRule = {
  id: 'git-steering-file',
  on: 'change',
  severity: 'block',
  summary: 'A proposal that changes skills and what git makes of files: attributes, submodules, LFS.',
  catalogue: [138, 139, 140],
  *check({ skills, paths }) {
    if (skills.length === 0) return;
    for (const path of paths) {
      if (!STEERING.has(path.split('/').at(-1)?.toLowerCase() ?? '')) continue;
      yield {
        message: `The proposal changes '${path}', which decides how git shows or writes files.`,
        fix: 'Propose it apart from any skill.',
      };
    }
  },
};
