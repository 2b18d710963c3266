import type { JsonFault } from '../syntax/strict-json.ts';
import type { ManifestRule } from './rule.ts';

const FIX: Record<JsonFault['kind'], string> = {
  malformed: 'Write skill.json as one JSON object in UTF-8.',
  'too-deep': 'Nest it less deeply.',
  'duplicate-key': 'Give every key once.',
  'unsafe-key': 'Rename the key.',
  'unsafe-number': 'Write the number as a string.',
  'lone-surrogate': 'Write the whole character, or both of its escapes.',
};

export const rule: ManifestRule = {
  id: 'manifest-malformed',
  on: 'manifest',
  severity: 'block',
  summary: 'A skill.json that is not JSON, or that readers would read differently.',
  catalogue: [127, 128, 129, 154],
  *check({ faults }) {
    for (const { kind, message, line, column } of faults) {
      yield {
        message: `skill.json cannot be accepted: ${message}`,
        fix: FIX[kind],
        file: 'skill.json',
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column }),
      };
    }
  },
};
