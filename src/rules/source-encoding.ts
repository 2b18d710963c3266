import type { BytesRule } from './rule.ts';

export const rule: BytesRule = {
  id: 'source-encoding',
  on: 'bytes',
  severity: 'block',
  summary: 'A Python file that is not plain UTF-8: other bytes, a byte order mark, or another declared encoding.',
  catalogue: [50, 51, 52, 53, 54, 55, 56, 57],
  *check({ file, faults }) {
    for (const { kind, message, line, column } of faults) {
      if (kind !== 'encoding') continue;
      yield {
        message,
        fix: 'Save the file as UTF-8 without a byte order mark and without an encoding declaration.',
        file,
        line,
        column,
      };
    }
  },
};
