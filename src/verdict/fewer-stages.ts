import { type Finding, STAGES } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import type { ReportInputs } from '../model/report.ts';

const EFFORTS = ['quick', 'normal', 'thorough'] as const;

/** A note (`fewer-stages`) where a check was asked for less than policy asks for: its verdict is about that much only. */
export function fewerStages({ stages, effort }: ReportInputs, policy: Policy): Finding[] {
  const missing = STAGES.filter((stage) => policy.stages.some((each) => each === stage) && !stages.includes(stage));
  const isLess = EFFORTS.indexOf(effort) < EFFORTS.indexOf(policy.adversarial.effort);
  if (missing.length === 0 && !isLess) return [];
  const what = [
    ...(missing.length === 0 ? [] : [`without the ${missing.length === 1 ? 'stage' : 'stages'} ${missing.join(', ')}`]),
    ...(isLess ? [`with the effort ${effort} in place of ${policy.adversarial.effort}`] : []),
  ].join(' and ');
  return [
    {
      rule: 'fewer-stages',
      stage: 'intake',
      severity: 'note',
      message: `This check was made ${what}, which the policy asks for: it says less, and nothing can be published by it.`,
      fix: 'Check without --stages and --effort.',
    },
  ];
}
