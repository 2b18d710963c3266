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
        // A link or a submodule is a candidate, and refused as one; not so where a dot hides it.
        .filter(
          ({ path, kind, mode }) =>
            !path.includes('/') && (path.startsWith('.') ? path !== '.' : kind === 'blob' && mode !== '120000'),
        )
        .map(({ path }) => path),
    );
    if (listing.some(({ path }) => path === '.')) {
      yield {
        message: `'${folder}' is no folder: a link or a submodule stands in its place, and hides every skill.`,
        fix: `Make '${folder}' a folder again.`,
      };
    }
    const hidden = listing.find(({ path }) => /^\.[^/]*\//.test(path) && paths.includes(`${folder}/${path}`));
    if (hidden !== undefined)
      yield {
        message: `The file '${folder}/${hidden.path}' lies in a hidden folder beside the skills.`,
        fix: 'Delete it.',
      };
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
