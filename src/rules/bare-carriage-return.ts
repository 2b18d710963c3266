import type { BytesRule } from './rule.ts';

export const rule: BytesRule = {
  id: 'bare-carriage-return',
  on: 'bytes',
  severity: 'block',
  summary: 'A carriage return that is not followed by a line feed.',
  catalogue: [49, 60, 61],
  *check({ file, faults }) {
    for (const { kind, message, line, column } of faults) {
      if (kind !== 'bare-carriage-return') continue;
      yield {
        message,
        fix: 'Use LF line ends; write a carriage return inside a string as an escape.',
        file,
        line,
        column,
      };
    }
  },
};
