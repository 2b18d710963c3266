import { renderValue } from '../sandbox/values-render.ts';
import type { Answered } from './answered.ts';
import { quoted } from './quoted.ts';

const CAP = 400;
const BRIEF = 100;

/** What became of a call, as it stands behind it: `→ 3`, `raises ValueError: …`. */
export function renderAnswer(answer: Answered): string {
  switch (answer.how) {
    case 'returned':
      return `→ ${renderValue(answer.value, CAP)}`;
    case 'raised':
      return `raises ${answer.exception}: ${answer.message.slice(0, CAP)}`;
    case 'opaque':
      return `→ no plain value (${answer.reason})`;
    case 'long':
      return '→ more than can be shown';
    case 'ended':
      return `ends its run (${answer.why})`;
    case 'unknown':
      return 'was not tried';
  }
}

/** The same for a sentence that says what a call gives, on one line and shorter. */
export function briefAnswer(answer: Answered): string {
  if (answer.how === 'returned') return quoted(renderValue(answer.value, BRIEF));
  if (answer.how === 'raised') return quoted(`${answer.exception} (${answer.message.slice(0, BRIEF)})`);
  if (answer.how === 'long') return 'more than can be shown';
  return answer.how === 'opaque' ? 'no plain value' : `no answer (${answer.why})`;
}
