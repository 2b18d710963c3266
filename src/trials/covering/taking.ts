import { type Coverage, outcomesIn } from '../../sandbox/coverage.ts';
import type { Limits, SkillCode } from '../../sandbox/plan.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
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

/** The outcomes that each of `inputs` takes in `code`, which has the decisions of `known` and may have more behind them. */
export async function taking<Given extends Arguments>(
  sandbox: Sandbox,
  code: SkillCode,
  limits: Limits,
  inputs: readonly Given[],
  known: Coverage,
): Promise<Taken<Given>[]> {
  const found: Taken<Given>[] = [];
  for (let at = 0; at < inputs.length; at += SIZE) {
    const some = inputs.slice(at, at + SIZE);
    const { ending } = await sandbox.run({ role: 'calls', code, calls: some.map(callOf), covering: true, limits });
    if (ending.kind !== 'called' || ending.coverage === undefined || !begins(ending.coverage, known)) continue;
    const { coverage, answers } = ending;
    const outcomes = new Map([...new Set(coverage.taken)].map((told) => [told, new Set(outcomesIn(coverage, told))]));
    found.push(
      ...some.map((input, place) => ({
        input,
        answer: answeredFrom(answers[place] ?? ''),
        outcomes: outcomes.get(coverage.taken[place] ?? '') ?? new Set<number>(),
      })),
    );
  }
  return found;
}

/** Whether the same decisions were told before: a candidate can say anything. */
const begins = ({ decisions }: Coverage, known: Coverage): boolean =>
  known.decisions.every((one, at) => one.join() === decisions[at]?.join());
