import type { ChangeRule } from './rule.ts';

const HARMLESS = /^(?:README|LICENSE|CHANGELOG|NOTICE)(?:\.(?:md|txt|rst))?$/i;

export const rule: ChangeRule = {
  id: 'beside-skills',
  on: 'change',
  severity: 'block',
  summary: 'A file that lies beside the skills and may be run or imported with them.',
  catalogue: [13, 14, 15, 104, 137],
  *check({ folder, paths, listing }) {
    const lying = new Set(
      listing
        .filter(({ path, kind, mode }) => kind === 'blob' && mode !== '120000' && !path.includes('/'))
        .map(({ path }) => path),
    );
    for (const path of paths) {
      const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '';
      if (!lying.has(name) || HARMLESS.test(name)) continue;
      yield {
        message: `The file '${path}' lies beside the skills.`,
        fix: 'Delete it, or move it out of the folder of skills: Python and test runners load files that lie beside others.',
      };
    }
  },
};
