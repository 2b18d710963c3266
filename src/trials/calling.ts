import type { Called } from '../sandbox/called.ts';
import type { Call, CallsPlan, Limits, SkillCode } from '../sandbox/plan.ts';
import { encodeValue } from '../sandbox/values-encode.ts';
import { type Answered, answeredFrom, type Ended, ended, unknown } from './answered.ts';
import type { Arguments } from './inputs/arguments.ts';
import { holdsOwn } from './inputs/own-classes.ts';
import { unshared } from './inputs/unshared.ts';
import type { Ran, Sandbox } from './sandbox.ts';

/** What came of many calls, in the order in which they were asked for. */
export interface Calling {
  readonly answers: readonly Answered[];
  /** How many each took; 0 where none were counted. */
  readonly steps: readonly number[];
  /** What each printed. */
  readonly printed: readonly string[];
}

/** What is called, with which limits for each batch. */
export interface Callee extends Pick<CallsPlan, 'steps' | 'fresh' | 'world'> {
  /** Whether they are one history, in which no call is made again by itself: what would follow one that ends it is untried. */
  readonly whole?: boolean;
  readonly sandbox: Sandbox;
  readonly code: SkillCode;
  readonly limits: Limits;
}

/** How many calls may end their run, and how many runs may be begun again, before what is left counts as untried. */
const BREACHES = 3;
const AGAIN = 12;

/**
 * Calls the skill with each of `calls`, at most `size` of them in one walled fork. Where a run ends early, its calls are
 * made again with care: then it is known which of them it was, and the others are answered.
 */
export async function callAll(callee: Callee, calls: readonly Arguments[], size: number): Promise<Calling> {
  const batches = new Batches(callee);
  for (let at = 0; at < calls.length; at += size) await batches.add(calls.slice(at, at + size));
  return batches;
}

const NOTHING = { answers: [], steps: [], printed: [] };

class Batches implements Calling {
  readonly answers: Answered[] = [];
  readonly steps: number[] = [];
  readonly printed: string[] = [];
  readonly #callee: Callee;
  #left = BREACHES;
  #again = AGAIN;

  constructor(callee: Callee) {
    this.#callee = callee;
  }

  async add(calls: readonly Arguments[]): Promise<void> {
    const outcome = await this.#run(calls, false);
    const { ending } = outcome;
    if (ending.kind === 'called') this.#told(ending, outcome);
    else if (ending.kind === 'raised') for (const _ of calls) this.#push(ended('died'), 0, '');
    else if (calls.length === 1) this.#push(ended(whyOf(outcome)), 0, outcome.output);
    else if (this.#callee.whole === true) await this.#toItsEnd(calls, whyOf(outcome));
    else await this.#carefully(calls);
  }

  /** The same once more, to see at which call it ends. Where it does not end there as it did, none of them is to blame. */
  async #toItsEnd(calls: readonly Arguments[], why: Ended['why']): Promise<void> {
    const outcome = await this.#run(calls, true);
    const { ending } = outcome;
    const { short, ...told } = ending.kind === 'called' ? ending : { ...NOTHING, short: whyOf(outcome) };
    this.#told(told, outcome);
    const [culprit, ...rest] = calls.slice(told.answers.length);
    // What all of them print together is no single one's.
    const isItsDoing = short === why && (why !== 'output' || 2 * sum(told.printed) < this.#callee.limits.output);
    if (culprit !== undefined) this.#push(isItsDoing ? ended(why) : unknown('untried'), 0, '');
    for (const _ of rest) this.#push(unknown('untried'), 0, '');
  }

  async #carefully(calls: readonly Arguments[]): Promise<void> {
    let rest = calls;
    while (rest.length > 0 && this.#left > 0 && this.#again > 0) {
      this.#again--;
      const outcome = await this.#run(rest, true);
      const { ending } = outcome;
      const { short, ...told } = ending.kind === 'called' ? ending : { ...NOTHING, short: whyOf(outcome) };
      this.#told(told, outcome);
      const culprit = short === undefined ? undefined : rest[told.answers.length];
      rest = culprit === undefined ? [] : rest.slice(told.answers.length + 1);
      if (culprit === undefined) continue;
      // Many calls together take long too: which one was at work then is a matter of the machine's speed.
      await this.add([culprit]);
      if (this.answers.at(-1)?.how === 'ended') this.#left--;
    }
    for (const _ of rest) this.#push(unknown('untried'), 0, '');
  }

  async #run(calls: readonly Arguments[], careful: boolean): Promise<Ran> {
    const { sandbox, code, limits, steps, fresh, world } = this.#callee;
    return sandbox.run({
      ...{ role: 'calls', code, limits, careful, calls: calls.map(callOf) },
      ...(steps && { steps }),
      ...(calls.some(({ args, kwargs }) => holdsOwn([...args, ...Object.values(kwargs)])) && { own: true }),
      ...(fresh === true && { fresh }),
      ...(world && { world }),
    });
  }

  #told({ answers, steps, printed }: Pick<Called, 'answers' | 'steps' | 'printed'>, { output }: Ran): void {
    let rest = Buffer.from(output, 'utf8');
    for (const [at, text] of answers.entries()) {
      const bytes = printed[at] ?? 0;
      this.#push(answeredFrom(text), steps[at] ?? 0, rest.subarray(0, bytes).toString('utf8'));
      rest = rest.subarray(bytes);
    }
  }

  #push(answer: Answered, steps: number, printed: string): void {
    this.answers.push(answer);
    this.steps.push(steps);
    this.printed.push(printed);
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function whyOf({ ending }: Ran): NonNullable<Called['short']> {
  return ending.kind === 'breach' ? ending.limit : 'died';
}

/** Values on the wire; each place has objects of its own, as separate calls in a program would. */
export function callOf({ args, kwargs, clock, times }: Arguments & Pick<Call, 'clock' | 'times'>): Call {
  const encoded = (value: Arguments['args'][number]) => encodeValue(unshared(value));
  return {
    args: args.map(encoded),
    kwargs: Object.fromEntries(Object.entries(kwargs).map(([name, value]) => [name, encoded(value)])),
    ...(clock !== undefined && { clock }),
    ...(times !== undefined && { times }),
  };
}
