import type { BytesRule } from './rule.ts';

export const rule: BytesRule = {
  id: 'long-line',
  on: 'bytes',
  severity: 'block',
  summary: 'A line so long that what stands at its end is not seen.',
  catalogue: [66, 127],
  *check({ file, faults }) {
    for (const { kind, message, line, column } of faults) {
      if (kind !== 'long-line') continue;
      yield { message, fix: 'Break the line.', file, line, column };
    }
  },
};
