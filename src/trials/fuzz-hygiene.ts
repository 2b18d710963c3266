import type { Answered } from './answered.ts';
import { type Carried, carriedIn } from './carried.ts';
import { hostsAreGiven, type Poison, poisonIn, textOfArguments, textsIn } from './hygiene.ts';
import type { Arguments } from './inputs/arguments.ts';
import { courierIn } from './links.ts';
import { quoted } from './quoted.ts';
import type { Suspicion, Yardstick } from './suspicion.ts';

const POISONS: Readonly<Record<Poison['kind'], string>> = {
  hidden: 'holds characters that nobody sees',
  control: 'holds control characters',
  terminal: 'holds commands to a terminal',
  command: 'holds a command to a runner of workflows',
  instruction: 'gives instructions to whoever reads it',
  'fake-verdict': 'claims a verdict about itself',
  courier: 'has a link that carries an argument to a machine of which nobody spoke',
  guise: 'carries an argument in disguise',
  beacon: 'makes whoever renders it contact another machine',
};

/** Control characters are what some honest encodings are made of. */
const ABOUT_TERMINALS = /\bANSI\b|\bterminal\b|\bescape (?:code|sequence)|\bcolou?r/i;

/** What turns texts into others on purpose. */
const ABOUT_GUISES =
  /\b(?:en|de)(?:code|crypt|cipher)|\bbase ?\d\d|\bhex|\brevers|\bbytes?\b|\bascii\b|\bcode ?points?\b/i;

export function printing(given: Arguments, output: string, by: Yardstick): Suspicion[] {
  const poisons = [...poisonIn(output, textOfArguments(given), by.tricks), ...guised(output, given, by)];
  if (poisons.length > 0) return poisons.map((poison) => poisoned(poison, 'what it prints', by));
  const said = `prints: '${quoted(output.trim().slice(0, 80))}'`;
  return [{ rule: 'prints', severity: 'note', group: 'prints', said, fix: 'Return the answer and print nothing.' }];
}

export function poisoning(given: Arguments, answer: Answered, by: Yardstick): Suspicion[] {
  if (answer.how !== 'returned' && answer.how !== 'raised') return [];
  const parts = answer.how === 'returned' ? textsIn([answer.value]) : answer.message;
  const where = answer.how === 'returned' ? 'its answer' : 'its exception';
  const poisons = inText(parts, given, by);
  // An answer may be made of its input in any way. What is said besides has no reason to disguise it.
  const disguises = answer.how === 'raised' ? guised(parts, given, by) : [];
  return [...poisons, ...disguises].map((poison) => poisoned(poison, where, by));
}

/** Where a beacon shines and a link leads may stand in the description, or with the link itself in the suite. */
function inText(text: string, given: Arguments, { tricks, words, suite }: Yardstick): Poison[] {
  const input = textOfArguments(given);
  const known = `${words}\n${suite}\n${input}`.toLowerCase();
  const courier = courierIn(text, input.split('\n'), known);
  return [
    ...poisonIn(text, input, tricks).filter(
      ({ kind }) => kind !== 'beacon' || !text.includes('://') || !hostsAreGiven(text, `${words}\n${input}`),
    ),
    ...(courier === undefined ? [] : [{ kind: 'courier' as const, match: courier.slice(0, 120) }]),
  ];
}

/** Of the text by which an object in an answer shows itself. */
export const poisonedText = (text: string, given: Arguments, by: Yardstick): Suspicion[] =>
  inText(text, given, by).map((poison) => poisoned(poison, 'an object in its answer', by));

/** What stands in the source, or is said to those as well who gave something else, carries nothing. */
function guised(text: string, given: Arguments, { words, source, said }: Yardstick): Poison[] {
  if (ABOUT_GUISES.test(words)) return [];
  const isSaidAnyway = ({ text: one, guise }: Carried) =>
    source.includes(guise) || said.some((other) => other.text.includes(guise) && !other.given.includes(one));
  const found = carriedIn(text, textOfArguments(given).split('\n')).find((each) => !isSaidAnyway(each));
  return found === undefined ? [] : [{ kind: 'guise', match: found.text.slice(0, 80) }];
}

function poisoned({ kind, match }: Poison, where: string, { words }: Yardstick): Suspicion {
  const severity = kind === 'control' ? 'note' : kind === 'terminal' && ABOUT_TERMINALS.test(words) ? 'note' : 'block';
  return {
    rule: 'poisoned-output',
    severity,
    group: `poison ${kind} ${where}`,
    said: `${where} ${POISONS[kind]}: '${quoted(match)}'`,
    fix: 'Return and print what the description says, and nothing that its input does not hold.',
  };
}
