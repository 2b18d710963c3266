import { type Finding, STAGES } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import type { ReportInputs } from '../model/report.ts';

const EFFORTS = ['quick', 'normal', 'thorough'] as const;

/** A note (`fewer-stages`) where a check was asked for less than policy asks for: its verdict is about that much only. */
export function fewerStages({ stages, effort }: ReportInputs, policy: Policy): Finding[] {
  const missing = STAGES.filter((stage) => policy.stages.some((each) => each === stage) && !stages.includes(stage));
  const isLess = EFFORTS.indexOf(effort) < EFFORTS.indexOf(policy.adversarial.effort);
  if (missing.length === 0 && !isLess) return [];
  const less = [
    ...(missing.length === 0
      ? []
      : [
          {
            what: `without the ${missing.length === 1 ? 'stage' : 'stages'} ${missing.join(' and ')}`,
            flag: '--stages',
          },
        ]),
    ...(isLess
      ? [{ what: `with the effort ${effort} in place of ${policy.adversarial.effort}`, flag: '--effort' }]
      : []),
  ];
  return [
    {
      rule: 'fewer-stages',
      stage: 'intake',
      severity: 'note',
      message: `This check was made ${less.map(({ what }) => what).join(' and ')}. The policy asks for more, so nothing can be published by this report.`,
      fix: `For a verdict that counts, check without ${less.map(({ flag }) => flag).join(' and ')}.`,
    },
  ];
}
