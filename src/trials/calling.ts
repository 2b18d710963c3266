import type { Problem } from '../model/problem.ts';
import type { Call, Limits, Outcome, Sandbox, SkillCode, Touch, World } from '../sandbox/plan.ts';
import { encodeValue } from '../sandbox/values-encode.ts';
import { type Answered, answeredFrom, ended } from './answered.ts';
import type { Arguments } from './inputs/arguments.ts';
import { unshared } from './inputs/unshared.ts';

/** Calls that ran in one process, and what they printed together. */
export interface Batch {
  readonly calls: readonly Arguments[];
  readonly answers: readonly Answered[];
  readonly output: string;
}

/** What came of many calls. */
export interface Calling {
  /** In the order in which they were asked for. */
  readonly answers: readonly Answered[];
  readonly batches: readonly Batch[];
  readonly touched: readonly Touch[];
  readonly problem?: Problem;
}

/** What is called, with which limits for each batch. */
export interface Callee {
  readonly sandbox: Sandbox;
  readonly code: SkillCode;
  readonly limits: Limits;
  /** Where, if not in the base world. */
  readonly world?: World;
  /** How many steps each call may take, where they are to be counted. */
  readonly steps?: number;
  /** How many batches may breach a limit, before what is left counts as untried. */
  readonly breaches?: number;
}

/** Enough to find one call among a hundred. */
const BREACHES = 8;

/**
 * Calls the skill with each of `calls`, at most `size` of them in one walled fork. A batch that breaches a limit or dies
 * is halved until the calls are found that do so by themselves.
 */
export async function callAll(callee: Callee, calls: readonly Arguments[], size: number): Promise<Calling> {
  const chunks: (readonly Arguments[])[] = [];
  for (let at = 0; at < calls.length; at += size) chunks.push(calls.slice(at, at + size));
  const left = { breaches: callee.breaches ?? BREACHES };
  const touched: Touch[] = [];
  const batches: Batch[] = [];
  for (const chunk of chunks) {
    const problem = await callBatch(callee, chunk, left, batches, touched);
    if (problem !== undefined) return { answers: [], batches: [], touched, problem };
  }
  return { answers: batches.flatMap(({ answers }) => answers), batches, touched };
}

async function callBatch(
  callee: Callee,
  calls: readonly Arguments[],
  left: { breaches: number },
  batches: Batch[],
  touched: Touch[],
): Promise<Problem | undefined> {
  if (left.breaches <= 0) {
    batches.push({ calls, answers: calls.map(() => ended('untried')), output: '' });
    return undefined;
  }
  const outcome = await callee.sandbox.run({
    role: 'calls',
    code: callee.code,
    calls: calls.map(callOf),
    limits: callee.limits,
    ...(callee.world && { world: callee.world }),
    ...(callee.steps !== undefined && { steps: callee.steps }),
  });
  const { ending } = outcome;
  if (ending.kind === 'problem') return ending.problem;
  touched.push(...outcome.touched);
  if (ending.kind === 'called') {
    batches.push({ calls, answers: ending.answers.map(answeredFrom), output: outcome.output });
    return undefined;
  }
  left.breaches--;
  if (calls.length === 1) {
    batches.push({ calls, answers: [ended(whyOf(outcome))], output: outcome.output });
    return undefined;
  }
  const half = Math.ceil(calls.length / 2);
  const first = await callBatch(callee, calls.slice(0, half), left, batches, touched);
  return first ?? callBatch(callee, calls.slice(half), left, batches, touched);
}

function whyOf({ ending }: Outcome): 'cpu' | 'memory' | 'output' | 'died' {
  return ending.kind === 'breach' ? ending.limit : 'died';
}

/** Values on the wire; each place has objects of its own, as separate calls in a program would. */
export function callOf({ args, kwargs, clock }: Arguments & Pick<Call, 'clock'>): Call {
  const encoded = (value: Arguments['args'][number]) => encodeValue(unshared(value));
  return {
    args: args.map(encoded),
    kwargs: Object.fromEntries(Object.entries(kwargs).map(([name, value]) => [name, encoded(value)])),
    ...(clock !== undefined && { clock }),
  };
}
