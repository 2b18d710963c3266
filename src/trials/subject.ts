import type { CallsPlan, Limits, SkillCode } from '../sandbox/plan.ts';
import type { Sandbox } from './sandbox.ts';
import type { Source } from '../syntax/source.ts';
import type { Answered } from './answered.ts';
import { callAll, type Calling } from './calling.ts';
import { type Arguments, argumentsKey, equalKey } from './inputs/arguments.ts';
import { type Effort, type Input, INPUTS, type Inputs, inputsFor } from './inputs/inputs.ts';
import { prototypes } from './inputs/own-classes.ts';
import { largestIn } from './inputs/sizes.ts';
import { type SuiteCall, suiteCalls } from './inputs/suite-calls.ts';
import { probed } from './probes.ts';

/** A skill that is tried with inputs of our own. */
export interface Subject {
  readonly code: SkillCode;
  readonly implementation: Source;
  readonly suite: Source;
  /** What skill.json says that it does. */
  readonly description: string;
  readonly limits: Limits;
  readonly effort: Effort;
  /** Hexadecimal. */
  readonly seed: string;
}

/** An input and what became of it. */
export interface Tried {
  readonly input: Input;
  readonly answer: Answered;
  /** How many it took. */
  readonly steps: number;
  /** What the call printed. */
  readonly output: string;
}

type Steps = NonNullable<CallsPlan['steps']>;

/** All inputs of a subject, tried once. */
export interface Trying {
  readonly inputs: Inputs;
  readonly tried: readonly Tried[];
  /** What is called: the skill itself, or behind a probe that reads the iterators which it returns. */
  readonly code: SkillCode;
  /** The suite's calls that are answered with an iterator. */
  readonly iterators: readonly Arguments[];
  /** What was called in which process, in order. */
  readonly runs: readonly (readonly Arguments[])[];
  /** How many steps it may take when it is called again. */
  readonly steps: Steps;
}

/** How many calls one walled fork answers. */
export const BATCH = 400;

/**
 * Steps of one call of the suite, and of all of them. Others may take a few times what those took, or at least so many;
 * all others together likewise.
 */
const SUITE = { each: 500_000, together: 2_000_000 };
const LEAST = { each: 10_000, together: 60_000 };
const TIMES = 4;
const MOST = 250_000;

/** CPU time, in milliseconds, for a batch: a wall around what no step counts, such as a search with a regular expression. */
const TIGHT = 2000;

export const tightened = (limits: Limits): Limits => ({ ...limits, cpu: Math.min(limits.cpu, TIGHT) });

/** Tries a skill with its inputs. What the suite gives and the skill refuses does not count as the suite's kind. */
export async function trying(sandbox: Sandbox, subject: Subject): Promise<Trying | undefined> {
  const { code, implementation, suite, seed, limits } = subject;
  const { name } = code;
  const calls = suiteCalls(suite, name, prototypes(implementation)).filter(({ refused }) => !refused);
  const first = await callAll({ sandbox, code, limits, steps: SUITE }, calls, BATCH);
  const own = new Map(tried(calls, first).map((each) => [argumentsKey(each.input), each]));
  const accepts = (call: SuiteCall): boolean => {
    const answer = own.get(argumentsKey(call))?.answer;
    if (call.refused || answer?.how === 'raised') return false;
    return (
      !(answer?.how === 'ended' && answer.why !== 'steps') && !(answer?.how === 'unknown' && answer.why === 'refused')
    );
  };
  const inputs = inputsFor({ name, implementation, suite, seed }, INPUTS[subject.effort], accepts);
  if (inputs === undefined) return undefined;
  const iterators = calls.filter((_, at) => isIterator(first.answers[at]!));
  const isUnrolled = iterators.length > 0;
  const callee = isUnrolled ? probed(code, 'unrolled') : code;
  const steps = stepsFor(first.steps, isUnrolled);
  // What was answered already is not asked again, and what may take long stands at the end, where it costs no others their turn.
  const known = (input: Input) => (isUnrolled ? undefined : own.get(argumentsKey(input)));
  const asked = inBatches(inputs.inputs.filter((input) => known(input) === undefined));
  const rest = await callAll({ sandbox, code: callee, limits: tightened(limits), steps }, asked, BATCH);
  const answered = inputs.inputs.flatMap((input): Tried[] => {
    const one = known(input);
    return one === undefined ? [] : [{ ...one, input }];
  });
  return {
    inputs,
    tried: [...answered, ...tried(asked, rest)],
    code: callee,
    iterators,
    steps,
    runs: [calls, asked],
  };
}

function tried<Each extends Arguments>(calls: readonly Each[], { answers, steps, printed }: Calling) {
  return calls.map((input, at) => {
    return { input, answer: answers[at]!, steps: steps[at] ?? 0, output: printed[at] ?? '' };
  });
}

/** Of the suite's kind first; of each kind the smaller ones first. */
function inBatches(inputs: readonly Input[]): Input[] {
  const sorted = inputs.map((input) => ({ input, size: largestIn(input) })).sort((a, b) => a.size - b.size);
  return [true, false].flatMap((familiar) =>
    sorted.filter(({ input }) => input.familiar === familiar).map(({ input }) => input),
  );
}

/** To take all items of an iterator is many steps for each call. */
function stepsFor(taken: readonly number[], isUnrolled: boolean): Steps {
  const honest = taken.filter((steps) => steps <= SUITE.each);
  const sum = honest.reduce((total, each) => total + each, 0);
  return {
    each: Math.max(LEAST.each, TIMES * Math.max(0, ...honest)),
    together: Math.max(isUnrolled ? 10 * LEAST.together : LEAST.together, Math.min(TIMES * sum, MOST)),
  };
}

export const isIterator = (answer: Answered): boolean =>
  answer.how === 'opaque' && answer.reason.startsWith('the iterator');

/** What all inputs may take that are asked again, by what they took. */
const ASKABLE = 20_000;

/**
 * At most `most` inputs that have an answer which took few steps, those of the suite's kind first and a few that raise. Of
 * those that are equal for Python only the first: the others may be answered out of a cache.
 */
export function askable({ tried }: Trying, most: number): Input[] {
  let left = ASKABLE;
  const seen = new Set<string>();
  const cheap = tried.filter(({ input, steps }) => {
    const key = equalKey(input);
    if (steps > left || seen.has(key)) return false;
    seen.add(key);
    left -= steps;
    return true;
  });
  const given = cheap.filter(({ answer: { how } }) => how === 'returned' || how === 'long');
  const raising = cheap.filter(({ answer: { how } }) => how === 'raised').slice(0, Math.floor(most / 6));
  return [...various(given).slice(0, most - raising.length), ...raising].map(({ input }) => input);
}

/**
 * Of those that are answered alike the first few before the others: what is always answered alike shows little. And in turn
 * those that leave other parameters to their defaults, for a default may be what is kept between calls.
 */
function various(tried: readonly Tried[]): readonly Tried[] {
  const counts = new Map<string, number>();
  const turns = tried.map(({ answer: { key } }) => {
    const turn = counts.get(key) ?? 0;
    counts.set(key, turn + 1);
    return turn;
  });
  const [first, later] = [true, false].map((is) => tried.filter((_, at) => turns[at]! < ALIKE === is)) as [
    Tried[],
    Tried[],
  ];
  return [...inTurn(first), ...later];
}

function inTurn(tried: readonly Tried[]): readonly Tried[] {
  const counts = new Map<string, number>();
  const ranks = new Map(
    tried.map((each) => {
      const shape = `${each.input.args.length} ${Object.keys(each.input.kwargs).sort().join()}`;
      const rank = counts.get(shape) ?? 0;
      counts.set(shape, rank + 1);
      return [each, rank];
    }),
  );
  return tried.toSorted((a, b) => ranks.get(a)! - ranks.get(b)!);
}

const ALIKE = 3;
