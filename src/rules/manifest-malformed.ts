import type { ManifestRule } from './rule.ts';

export const rule: ManifestRule = {
  id: 'manifest-malformed',
  on: 'manifest',
  severity: 'block',
  summary: 'A skill.json that is not JSON, or that readers would read differently.',
  catalogue: [127, 128],
  *check({ faults }) {
    for (const { kind, message, line } of faults) {
      yield {
        message: `skill.json cannot be accepted: ${message}`,
        fix: kind === 'duplicate-key' ? 'Give every key once.' : 'Write skill.json as a flat JSON object in UTF-8.',
        file: 'skill.json',
        ...(line === undefined ? {} : { line }),
      };
    }
  },
};
