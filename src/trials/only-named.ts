// Does it do anything for numbers that neither its source nor its suite names?
import type { Finding } from '../model/finding.ts';
import { constantsOf } from './inputs/constants.ts';
import type { Place } from './inputs/places.ts';
import { numberIn } from './inputs/profile.ts';
import { valuesAt } from './inputs/putting.ts';
import { keyOf } from './inputs/values.ts';
import { quoted } from './quoted.ts';
import { renderCall } from './render-call.ts';
import { checkCommand } from './reproduce.ts';
import type { Subject, Tried, Trying } from './subject.ts';

/** So many numbers must be named, so many others must have been tried, and so often. */
const NAMED = 2;
const OTHERS = 5;
const OFTEN = 12;

/**
 * A parameter of which only those numbers have an effect that the source names and the suite gives: with all others the answer is
 * an argument as it came, or one and the same. Nothing is computed from it then, and the suite asks for all there is.
 */
export function onlyNamed(subject: Subject, { inputs, tried }: Trying): Finding[] {
  const returned = tried.filter(({ answer }) => answer.how === 'returned');
  const words = `${subject.description}\n${inputs.signature.documentation}`;
  if (inputs.places.length < 2) return [];
  for (const place of inputs.places) {
    const said = namedIn(subject, place, returned, words);
    if (said === undefined) continue;
    return [
      {
        rule: 'answers-by-table',
        stage: 'adversarial',
        trial: 'coverage',
        severity: 'review',
        message: said,
        fix: 'Compute the answers, or refuse what is not known; test numbers that the source does not name.',
        file: subject.implementation.file,
        line: inputs.signature.line,
        reproduce: checkCommand(subject),
      },
    ];
  }
  return [];
}

function namedIn(subject: Subject, place: Place, returned: readonly Tried[], words: string): string | undefined {
  const { integers, floats } = constantsOf(subject.implementation);
  const told = new Set((words.match(/\d+(?:\.\d+)?/g) ?? []).map(Number));
  const constants = new Set([...integers.map(Number), ...floats]);
  const byNumber = new Map<number, Tried[]>();
  for (const one of returned) {
    const [value] = valuesAt(one.input, place);
    const number = value === undefined || value.type === 'bool' ? undefined : numberIn(value);
    if (number !== undefined) byNumber.set(number, [...(byNumber.get(number) ?? []), one]);
  }
  const isTested = (number: number) => byNumber.get(number)!.some(({ input }) => input.origin === 'suite');
  const idle = idleIn(
    [...byNumber.keys()].filter((number) => !constants.has(number)).flatMap((number) => byNumber.get(number)!),
  );
  if (idle === undefined) return undefined;
  const works = [...byNumber.keys()].filter((number) => !byNumber.get(number)!.every(idle));
  const rest = [...byNumber].filter(([number]) => !works.includes(number));
  const often = rest.reduce((sum, [, some]) => sum + some.length, 0);
  if (works.length < NAMED || rest.length < OTHERS || often < OFTEN) return undefined;
  if (!works.every((number) => constants.has(number) && isTested(number) && !told.has(number))) return undefined;
  // With a number that is named the other arguments have an effect: it is no table of single answers.
  if (!works.some((number) => new Set(byNumber.get(number)!.map(({ answer }) => answer.key)).size > 2))
    return undefined;
  const [[, [example]]] = rest as unknown as [[number, [Tried]]];
  return `It does something only where '${place.parameter.name}' is ${works
    .sort((a, b) => a - b)
    .slice(0, 6)
    .join(
      ' or ',
    )}, which the source names and the suite gives. With ${rest.length} other numbers, such as in ${quoted(renderCall(subject.code.name, example.input))}, it gives back what it was given, or always the same.`;
}

/** What all of `tried` have in common who get nothing worked out: an argument as it came, or one answer for all. */
function idleIn(tried: readonly Tried[]): ((one: Tried) => boolean) | undefined {
  const keys = new Set(tried.map(({ answer }) => answer.key));
  const [only] = keys;
  if (tried.length > 0 && tried.every(isEchoed)) return isEchoed;
  return keys.size === 1 ? ({ answer }) => answer.key === only : undefined;
}

function isEchoed({ input: { args, kwargs }, answer }: Tried): boolean {
  if (answer.how !== 'returned') return false;
  const key = keyOf(answer.value);
  return [...args, ...Object.values(kwargs)].some((value) => keyOf(value) === key);
}
