import type { Nameable } from '../intake/policy-names.ts';
import type { Severity } from '../model/finding.ts';
import { RULES } from '../rules/index.ts';
import { hasTable } from '../syntax/api/index.ts';
import { TRIAL_RULES } from '../trials/trial.ts';
import { STANDING_RULES } from '../verdict/standing-rules.ts';
import { VERDICT_RULES } from '../verdict/verdict-rules.ts';

/** To waive the end of an exception would be to have exceptions without an end. */
const ENDINGS: readonly string[] = ['grant-expired', 'waiver-expired'];

function whyNotWaived(id: string, severity: Severity, on?: string): string | undefined {
  if (ENDINGS.includes(id)) return 'renew what has ended';
  if (on === 'change') return 'it is about a proposal, and a waiver about one skill';
  return severity === 'note' ? 'it is only a note' : undefined;
}

/** What a policy may name. */
export const NAMEABLE: Nameable = {
  hasTable,
  rules: new Map([
    ...RULES.map(({ id, severity, on }) => [id, whyNotWaived(id, severity, on)] as const),
    ...[...TRIAL_RULES, ...VERDICT_RULES].map(([id, severity]) => [id, whyNotWaived(id, severity)] as const),
    ...[...STANDING_RULES].map(([id, severity]) => [id, whyNotWaived(id, severity, 'change')] as const),
  ]),
};
