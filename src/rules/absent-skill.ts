import type { ChangeRule } from './rule.ts';

export const rule: ChangeRule = {
  id: 'absent-skill',
  on: 'change',
  severity: 'note',
  summary: 'A grant or waiver in the policy for a skill that the library does not have.',
  catalogue: [136],
  *check({ listing, folder }, { policy }) {
    const present = new Set(listing.map(({ path }) => path.split('/', 1)[0]));
    const named = [
      ...Object.keys(policy.grants).map((skill) => ['grant', skill] as const),
      ...policy.waivers.map(({ skill }) => ['waiver', skill] as const),
    ];
    for (const [what, skill] of named) {
      if (present.has(skill)) continue;
      yield {
        message: `The policy has a ${what} for '${skill}', and there is no such skill in ${folder}.`,
        fix: `Correct the name in .github/assay.yml, or remove the ${what}.`,
      };
    }
  },
};
