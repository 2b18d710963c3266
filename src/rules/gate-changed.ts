import { isGate } from './gate-and-skill.ts';
import type { ChangeRule } from './rule.ts';

export const rule: ChangeRule = {
  id: 'gate-changed',
  on: 'change',
  severity: 'review',
  summary: 'A proposal that changes workflows, policy or code owners.',
  catalogue: [136, 142, 145],
  *check({ skills, paths }) {
    const gate = paths.filter(isGate);
    if (skills.length > 0 || gate.length === 0) return;
    yield {
      message: `The proposal changes the gate itself: ${gate.slice(0, 5).join(', ')}${gate.length > 5 ? ` and ${gate.length - 5} more` : ''}.`,
      fix: 'Have somebody review it who may decide over the gate.',
    };
  },
};
