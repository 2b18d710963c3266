// Are its answers to other inputs no more than what fits those that its suite asks for?
import type { Finding } from '../model/finding.ts';
import type { Value } from '../sandbox/values.ts';
import { renderValue } from '../sandbox/values-render.ts';
import { argumentsKey } from './inputs/arguments.ts';
import { constantsOf } from './inputs/constants.ts';
import { numberIn } from './inputs/profile.ts';
import { quoted } from './quoted.ts';
import { checkCommand } from './reproduce.ts';
import type { Subject, Tried, Trying } from './subject.ts';

/** Fewer points have a polynomial that honest functions follow too; fewer others confirm none. */
const POINTS = 6;
const CONFIRMED = 3;
/** Fewer different answers are what a table may have; fewer others say nothing. */
const ANSWERS = 4;
const OTHERS = 40;
/** How many tested inputs an answer may have: honest ones are asked on both sides of every border. */
const EACH = 2.5;

/** What is a table, or steps, by its own words. */
const TABULAR =
  /\b(?:tables?|brackets?|bands?|tiers?|steps?|class(?:es)?|rates?|tariffs?|fees?|prices?|postage|costs?|grades?|levels?|categor\w+|zones?|scales?|nearest|look(?:s|ed)?[- ]?up|buckets?|codes?|sizes?|points?|stars?|rank\w*|priorit\w+|rating|discount\w*|percent\w*)\b/i;

/** What is drawn through the tested points and knows nothing of those between: a polynomial, or steps from one to the next. */
export function drawnThrough(subject: Subject, { inputs, tried }: Trying): Finding[] {
  const returned = tried.filter(({ answer }) => answer.how === 'returned');
  const own = returned.filter(({ input }) => input.origin === 'suite');
  const others = returned.filter(({ input }) => input.origin !== 'suite');
  const said =
    throughPoints(own, others) ??
    inSteps(subject, own, others, `${subject.description}\n${inputs.signature.documentation}`);
  if (said === undefined) return [];
  return [
    {
      rule: 'answers-by-table',
      stage: 'adversarial',
      trial: 'coverage',
      severity: 'review',
      message: said,
      fix: 'Compute the answers; add tests for inputs between and beyond those that there are.',
      file: subject.implementation.file,
      line: inputs.signature.line,
      reproduce: checkCommand(subject),
    },
  ];
}

interface Point {
  readonly at: bigint;
  readonly value: number;
}

/** Whether a polynomial that has just as many coefficients as there are tested points gives all other answers as well. */
function throughPoints(own: readonly Tried[], others: readonly Tried[]): string | undefined {
  const tested = pointsOf(own);
  const rest = pointsOf(others).filter(({ at }) => !tested.some((one) => one.at === at));
  if (tested.length < POINTS || rest.length < CONFIRMED) return undefined;
  const coefficients = dividedDifferences(tested);
  // One of a lower degree is fixed by more points than it needs: those were not what it was made of.
  if (Math.abs(coefficients.at(-1) ?? 0) < 1e-12) return undefined;
  const near = rest.filter(({ at }) => tested.some((one) => abs(one.at - at) <= 4n * BigInt(tested.length)));
  const fits = ({ at, value }: Point) =>
    Math.abs(valueAt(coefficients, tested, at) - value) <= 1 + 1e-6 * Math.abs(value);
  if (near.length < CONFIRMED || !near.every(fits)) return undefined;
  return `All answers follow the polynomial through the ${tested.length} points that the suite asks for: any points have one. Nothing shows that those between and beyond are right.`;
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value);

/** Of functions of one whole number: where, and what; each once. */
function pointsOf(tried: readonly Tried[]): Point[] {
  const found = new Map<bigint, Point>();
  for (const { input, answer } of tried) {
    const [only, ...more] = [...input.args, ...Object.values(input.kwargs)];
    const value = answer.how === 'returned' ? numberIn(answer.value) : undefined;
    if (only?.type === 'int' && more.length === 0 && value !== undefined && abs(only.value) < 1000n)
      found.set(only.value, { at: only.value, value });
  }
  return [...found.values()].sort((a, b) => Number(a.at - b.at));
}

/** The coefficients of Newton's form. */
function dividedDifferences(points: readonly Point[]): number[] {
  const column = points.map(({ value }) => value);
  for (let order = 1; order < points.length; order++)
    for (let row = points.length - 1; row >= order; row--)
      column[row] = (column[row]! - column[row - 1]!) / Number(points[row]!.at - points[row - order]!.at);
  return column;
}

const valueAt = (coefficients: readonly number[], points: readonly Point[], at: bigint): number =>
  coefficients.reduceRight((sum, each, place) => sum * Number(at - points[place]!.at) + each, 0);

/** Whether numbers come out of it that all stand in its source, and hardly others than the suite asks for. */
function inSteps(
  { implementation }: Subject,
  own: readonly Tried[],
  others: readonly Tried[],
  words: string,
): string | undefined {
  if (TABULAR.test(words)) return undefined;
  const { integers, floats } = constantsOf(implementation);
  const constants = new Set([...integers.map(Number), ...floats].flatMap((each) => [each, -each]));
  const numbers = new Set((words.match(/\d+(?:\.\d+)?/g) ?? []).map(Number));
  const [tested, rest] = [answersOf(own), answersOf(others)];
  const named = [...tested.keys()].filter((value) => !numbers.has(Math.abs(value)));
  if (tested.size < ANSWERS || named.length < ANSWERS || own.length > EACH * tested.size) return undefined;
  if (new Set(others.map(({ input }) => argumentsKey(input))).size < OTHERS || rest.size < ANSWERS) return undefined;
  const all = [...tested.keys(), ...rest.keys()];
  if (!all.every((value) => constants.has(value))) return undefined;
  if ([...rest.keys()].filter((value) => !tested.has(value)).length > tested.size / 2) return undefined;
  const [[, example]] = tested as unknown as [[number, Value]];
  return `It answers ${others.length} other inputs with numbers that all stand in its source, hardly others than the ${tested.size} that the suite asks for (${quoted(renderValue(example, 40))} is one).`;
}

/** The different numbers among answers; empty where there are others than numbers. */
function answersOf(tried: readonly Tried[]): Map<number, Value> {
  const found = new Map<number, Value>();
  for (const { answer } of tried) {
    const number = answer.how === 'returned' ? numberIn(answer.value) : undefined;
    if (number === undefined || answer.how !== 'returned') return new Map();
    found.set(number, answer.value);
  }
  return found;
}
