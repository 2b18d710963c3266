import type { BytesRule } from './rule.ts';

export const rule: BytesRule = {
  id: 'line-run',
  on: 'bytes',
  severity: 'block',
  summary: 'A long run of lines without code, which hides what follows and takes a parser minutes.',
  catalogue: [66, 127],
  *check({ file, faults }) {
    for (const { kind, message, line, column } of faults) {
      if (kind !== 'line-run') continue;
      yield { message, fix: 'Remove lines, or put code between them.', file, line, column };
    }
  },
};
