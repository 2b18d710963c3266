import type { Problem } from '../model/problem.ts';
import type { Limits, Sandbox, SkillCode, Touch } from '../sandbox/plan.ts';
import type { Source } from '../syntax/source.ts';
import type { Answered } from './answered.ts';
import { callAll } from './calling.ts';
import { argumentsKey } from './inputs/arguments.ts';
import { type Effort, type Input, INPUTS, type Inputs, inputsFor } from './inputs/inputs.ts';
import { numberIn } from './inputs/profile.ts';
import { suiteCalls } from './inputs/suite-calls.ts';
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
}

/** All inputs of a subject, tried once. */
export interface Trying {
  readonly inputs: Inputs;
  readonly tried: readonly Tried[];
  /** What is called: the skill itself, or behind a probe that reads the iterators which it returns. */
  readonly code: SkillCode;
  readonly batches: readonly { readonly inputs: readonly Input[]; readonly output: string }[];
  readonly touched: readonly Touch[];
}

/** How many calls one walled fork answers. */
export const BATCH = 100;

/** CPU time, in milliseconds, for a batch: what takes longer is sought by halving, and that must not take long itself. */
const TIGHT = 1500;

/** The same for a batch of strangers, of which nothing weighs more than a note. */
const STRANGERS = 500;

export const tightened = (limits: Limits): Limits => ({ ...limits, cpu: Math.min(limits.cpu, TIGHT) });

/** Tries a skill with its inputs. What the suite gives and the skill refuses does not count as the suite's kind. */
export async function trying(
  sandbox: Sandbox,
  subject: Subject,
): Promise<Trying | { readonly problem: Problem } | undefined> {
  const { code, implementation, suite, seed, limits } = subject;
  const { name } = code;
  const calls = suiteCalls(suite, name).filter(({ refused }) => !refused);
  const tight = tightened(limits);
  const first = await callAll({ sandbox, code, limits: tight }, calls, BATCH);
  if (first.problem !== undefined) return { problem: first.problem };
  const refused = new Set(
    calls
      .filter((_, at) => first.answers[at]?.how === 'raised' || first.answers[at]?.how === 'ended')
      .map(argumentsKey),
  );
  const inputs = inputsFor(
    { name, implementation, suite, seed },
    INPUTS[subject.effort],
    (call) => !call.refused && !refused.has(argumentsKey(call)),
  );
  if (inputs === undefined) return undefined;
  const callee = first.answers.some(isIterator) ? probed(code, 'unrolled') : code;
  const familiar = inputs.inputs.filter((input) => input.familiar);
  const strangers = inputs.inputs.filter((input) => !input.familiar).sort((a, b) => largest(a) - largest(b));
  const runs = [
    { inputs: familiar, ...(await callAll({ sandbox, code: callee, limits: tight }, familiar, BATCH)) },
    {
      inputs: strangers,
      ...(await callAll(
        { sandbox, code: callee, limits: { ...tight, cpu: STRANGERS }, breaches: 3 },
        strangers,
        BATCH,
      )),
    },
  ];
  const tried: Tried[] = [];
  const batches: { inputs: readonly Input[]; output: string }[] = [];
  for (const run of runs) {
    if (run.problem !== undefined) return { problem: run.problem };
    let at = 0;
    for (const { answers, output } of run.batches) {
      const here = run.inputs.slice(at, at + answers.length);
      batches.push({ inputs: here, output });
      tried.push(...here.map((input, place) => ({ input, answer: answers[place]! })));
      at += answers.length;
    }
  }
  return { inputs, tried, code: callee, batches, touched: runs.flatMap(({ touched }) => touched) };
}

export const isIterator = (answer: Answered): boolean =>
  answer.how === 'opaque' && answer.reason.startsWith('the iterator');

/** The largest number in it: what takes too long should stand at the end, where it costs no others their turn. */
function largest({ args, kwargs }: Input): number {
  const numbers = [...args, ...Object.values(kwargs)].map((value) => Math.abs(numberIn(value) ?? 0));
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

/** At most `most` inputs that have an answer, those of the suite's kind first and a few that raise. */
export function askable({ tried }: Trying, most: number): Input[] {
  const of = (how: Answered['how']) => tried.filter(({ answer }) => answer.how === how);
  const raising = of('raised').slice(0, Math.floor(most / 6));
  return [...of('returned').slice(0, most - raising.length), ...raising].map(({ input }) => input);
}
