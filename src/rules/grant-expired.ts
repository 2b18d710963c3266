import { grantFor } from './allowed-modules.ts';
import type { CandidateRule } from './rule.ts';

export const rule: CandidateRule = {
  id: 'grant-expired',
  on: 'candidate',
  severity: 'review',
  summary: 'A skill whose grant has ended.',
  catalogue: [136],
  *check({ name }, { policy, asOf }) {
    const grant = grantFor(name, policy);
    if (grant === undefined || grant.until >= asOf) return;
    yield {
      message: `The grant for '${name}' ended on ${grant.until}.`,
      fix: 'Renew the grant in .github/assay.yml, or remove it.',
    };
  },
};
