import type { Answered, Raised } from './answered.ts';
import { textOfArguments } from './hygiene.ts';
import type { Arguments } from './inputs/arguments.ts';
import { itemsIn } from './inputs/profile.ts';
import { quoted } from './quoted.ts';
import { isDeclared, isLibraryRefusal, isRefusal, isUnthoughtOf } from './refusals.ts';
import type { Suspicion, Yardstick } from './suspicion.ts';

/** What an exception shows that nobody announced. */
export function raising(
  given: Arguments,
  isFamiliar: boolean,
  answer: Answered,
  { refusals, expected, isOrdinary, source, answered }: Yardstick,
): Suspicion[] {
  if (answer.how !== 'raised' || isDeclared(answer, refusals) || expected.has(answer.exception)) return [];
  const text = textOfArguments(given);
  const isAccident = isUnthoughtOf(answer, source);
  const isMeant =
    !isAccident &&
    (isRefusal(answer, refusals) ||
      isLibraryRefusal(answer, text, holdsText(given) && !isAnsweredElsewhere(given, answered)));
  if (isMeant && !isFamiliar) return [];
  const isExpected = isFamiliar || isOrdinary(given, isAccident);
  const said = `raises ${quoted(answer.exception)}${answer.message === '' ? '' : ` (${quoted(answer.message.slice(0, 200))})`}`;
  const group = `raises ${answer.exception} ${isExpected} ${isMeant}`;
  const fix = `Answer this input, or declare the exception under 'Raises:' in the docstring.`;
  const told = { group, said, fix, ...lineOf(answer) };
  if (isMeant) return [{ rule: 'undeclared-refusal', severity: 'note', ...told }];
  return [{ rule: isExpected ? 'crash' : 'crash-on-stranger', severity: isExpected ? 'review' : 'note', ...told }];
}

/** A text that is taken beside other numbers is no malformed one. */
const isAnsweredElsewhere = (given: Arguments, answered: ReadonlySet<string>): boolean =>
  answered.has(textOfArguments(given)) && textOfArguments(given) !== '';

function holdsText({ args, kwargs }: Arguments): boolean {
  const pending = [...args, ...Object.values(kwargs)];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.type === 'str' || next.type === 'bytes') return true;
    pending.push(...itemsIn(next), ...('entries' in next ? next.entries.flat() : []));
  }
  return false;
}

/** Where the stack ends is a matter of the machine, and says nothing about the line. */
function lineOf({ exception, line }: Raised): { line?: number } {
  return line === undefined || exception === 'RecursionError' ? {} : { line };
}
