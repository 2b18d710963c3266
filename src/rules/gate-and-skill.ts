import type { ChangeRule } from './rule.ts';

export const rule: ChangeRule = {
  id: 'gate-and-skill',
  on: 'change',
  severity: 'block',
  summary: 'A proposal that changes skills and, with them, the rules by which they are judged.',
  catalogue: [136, 137, 142, 144, 145, 159],
  *check({ skills, paths }) {
    const gate = paths.filter(isGate);
    if (skills.length === 0 || gate.length === 0) return;
    yield {
      message: `The proposal changes ${skills.length === 1 ? `the skill '${skills[0]}'` : `${skills.length} skills`} together with '${gate[0]}'.`,
      fix: 'Split it: first the gate, reviewed for itself, then the skills.',
    };
  },
};

/**
 * Workflows, policy and code owners. (docs.github.com: CODEOWNERS may stand in the root, in docs/ or in .github/.) Also a
 * link or submodule in place of the folder, and what a file system that folds case takes for one of them.
 */
export function isGate(path: string): boolean {
  return /^(?:\.github(?:\/|$)|(?:docs\/)?CODEOWNERS$)/i.test(path);
}
