import type { CandidateRule } from './rule.ts';

export const rule: CandidateRule = {
  id: 'waiver-expired',
  on: 'candidate',
  severity: 'review',
  summary: 'A skill with a waiver that has ended.',
  catalogue: [136],
  *check({ name, digest }, { policy, asOf }) {
    for (const waiver of policy.waivers) {
      if (waiver.skill !== name || waiver.digest !== digest || waiver.until >= asOf) continue;
      yield {
        message: `The waiver of '${waiver.rule}' for '${name}' ended on ${waiver.until}.`,
        fix: 'Renew the waiver in .github/assay.yml, or remove it.',
      };
    }
  },
};
