import { renderValue } from '../sandbox/values-render.ts';
import type { Answered } from './answered.ts';

const CAP = 400;

/** What became of a call, as it stands behind it: `→ 3`, `raises ValueError: …`. */
export function renderAnswer(answer: Answered): string {
  switch (answer.how) {
    case 'returned':
      return `→ ${renderValue(answer.value, CAP)}`;
    case 'raised':
      return `raises ${answer.exception}: ${answer.message.slice(0, CAP)}`;
    case 'opaque':
      return `→ no plain value (${answer.reason})`;
    case 'ended':
      return `ends its run (${answer.why})`;
  }
}
