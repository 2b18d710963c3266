import type { Candidate } from '../model/candidate.ts';
import type { Finding } from '../model/finding.ts';
import type { Judgement } from './rule.ts';

/**
 * `findings` of `candidate` with what policy waives turned into notes that say so. A waiver names a rule, a skill and the
 * digest of its bytes, so it never covers a later edit. One that has ended changes nothing: see `waiver-expired`.
 */
export function waived(
  findings: readonly Finding[],
  { name, digest }: Candidate,
  { policy, asOf }: Judgement,
): Finding[] {
  const inForce = policy.waivers.filter(
    (waiver) => waiver.skill === name && waiver.digest === digest && waiver.until >= asOf,
  );
  return findings.map((finding) => {
    const waiver = inForce.find(({ rule }) => rule === finding.rule);
    if (waiver === undefined || finding.severity === 'note') return finding;
    return {
      ...finding,
      severity: 'note',
      message: `${finding.message} (waived until ${waiver.until}: ${waiver.reason})`,
    };
  });
}
