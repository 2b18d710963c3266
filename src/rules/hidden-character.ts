import type { BytesRule } from './rule.ts';

export const rule: BytesRule = {
  id: 'hidden-character',
  on: 'bytes',
  severity: 'block',
  summary: 'A character that is invisible or changes how the text around it is shown.',
  catalogue: [58, 59, 61, 65],
  *check({ file, faults }) {
    for (const { kind, message, line, column } of faults) {
      if (kind !== 'hidden-character') continue;
      yield {
        message,
        fix: 'Remove the character; where a string needs it, write it as an escape.',
        file,
        line,
        column,
      };
    }
  },
};
