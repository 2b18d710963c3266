import { type Coverage, outcomesIn } from '../../sandbox/coverage.ts';
import type { CallsPlan } from '../../sandbox/plan.ts';
import type { Sandbox } from '../sandbox.ts';
import { type Answered, answeredFrom } from '../answered.ts';
import { callOf } from '../calling.ts';
import type { Arguments } from '../inputs/arguments.ts';

/** What one call answered and which outcomes of decisions it took. */
export interface Taken<Given extends Arguments = Arguments> {
  readonly input: Given;
  readonly answer: Answered;
  readonly outcomes: ReadonlySet<number>;
}

const SIZE = 150;
/** Fewer inputs are not parted, so that what ends every run costs few of them. */
const LEAST = 20;

/** What is asked: code that has the decisions of `known` and may have more behind them, each call with its `steps`. */
export interface Asked extends Pick<CallsPlan, 'code' | 'limits' | 'steps'> {
  readonly sandbox: Sandbox;
  readonly known: Coverage;
}

/** The outcomes that each of `inputs` takes. Where a run of many ends early each half is asked by itself. */
export async function taking<Given extends Arguments>(asked: Asked, inputs: readonly Given[]): Promise<Taken<Given>[]> {
  const found: Taken<Given>[] = [];
  for (let at = 0; at < inputs.length; at += SIZE) found.push(...(await takenBy(asked, inputs.slice(at, at + SIZE))));
  return found;
}

async function takenBy<Given extends Arguments>(asked: Asked, some: readonly Given[]): Promise<Taken<Given>[]> {
  const { sandbox, known, code, limits, steps } = asked;
  const { ending } = await sandbox.run({
    ...{ role: 'calls', code, calls: some.map(callOf), covering: true, limits },
    ...(steps && { steps }),
  });
  if (ending.kind !== 'called' || ending.coverage === undefined || !begins(ending.coverage, known)) {
    if (some.length <= LEAST) return [];
    const half = Math.ceil(some.length / 2);
    return [...(await takenBy(asked, some.slice(0, half))), ...(await takenBy(asked, some.slice(half)))];
  }
  const { coverage, answers } = ending;
  const outcomes = new Map([...new Set(coverage.taken)].map((told) => [told, new Set(outcomesIn(coverage, told))]));
  return some.map((input, place) => ({
    input,
    answer: answeredFrom(answers[place] ?? ''),
    outcomes: outcomes.get(coverage.taken[place] ?? '') ?? new Set<number>(),
  }));
}

/** Whether the same decisions were told before: a candidate can say anything. */
const begins = ({ decisions }: Coverage, known: Coverage): boolean =>
  known.decisions.every((one, at) => one.join() === decisions[at]?.join());
