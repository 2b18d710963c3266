import { type Capability, isReach } from '../model/manifest.ts';
import type { Touch } from '../sandbox/outcome.ts';
import type { Told } from './trial.ts';

/** What running it showed the skill to reach for without having declared it. The walls kept it from getting there. */
export function touchFindings(touched: readonly Touch[], declared: readonly Capability[], file: string): Told[] {
  const undeclared = touched.filter(({ capability }) => isReach(capability) && !declared.includes(capability));
  const events = new Map<Capability, Set<string>>();
  for (const { capability, event } of undeclared) {
    events.set(capability, (events.get(capability) ?? new Set()).add(event));
  }
  return [...events].map(([capability, each]) => ({
    rule: 'undeclared-reach',
    severity: 'block',
    message: `While it ran it reached for '${capability}' (${[...each].sort().join(', ')}), which skill.json does not declare.`,
    fix: 'Do without it: a skill computes its answer from its arguments.',
    file,
  }));
}
