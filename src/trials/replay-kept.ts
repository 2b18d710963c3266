import { type Answered, differs, wasGiven } from './answered.ts';
import { drawsLots } from './histories.ts';
import { type Arguments, argumentsKey } from './inputs/arguments.ts';
import { nearTo } from './inputs/near.ts';
import { keyOf } from './inputs/values.ts';
import type { Difference } from './replay-finding.ts';
import { keepingOf } from './keeping.ts';
import type { Subject, Tried, Trying } from './subject.ts';

/** A call, and how often it is made: up to the first answer that is another than its first. */
export interface Repeated extends Arguments {
  readonly times?: number;
}

/** Answers to calls that are made one after the other in a process of their own; `fresh`: each of a module of its own. */
type Ask = (
  calls: readonly Repeated[],
  how?: { readonly fresh?: boolean; readonly each?: number },
) => Promise<readonly Answered[]>;

/** How many of the suite's calls are asked for in company, how many near ones stand before each, and how many are repeated. */
const BASES = 4;
const NEAR = 24;
const REPEATED = 5;
/** How often one call is made at most, and about how many steps that may take. */
const OFTEN = 3000;
const STEPS = 60_000;
const PATIENCE = 5;
/** So many calls that all are needed are counted by somebody. */
const COUNTED = 8;

/** What a process that was asked in vain is asked besides, where something may outlive a call: by its count, or by a short key. */
export class Kept {
  readonly #ask: Ask;
  readonly #subject: Subject;
  readonly #tried: Trying;

  constructor(subject: Subject, tried: Trying, ask: Ask) {
    [this.#subject, this.#tried, this.#ask] = [subject, tried, ask];
  }

  /** Calls that are told apart only by what is no key: the last is answered otherwise behind the others. */
  async confused(): Promise<{ readonly calls: readonly Arguments[]; readonly answer: Answered } | undefined> {
    if (keepingOf(this.#subject.implementation) === undefined) return undefined;
    const calls = this.#bases().flatMap((base) => [
      ...nearTo(base, this.#tried.inputs.places).slice(0, NEAR),
      { args: base.args, kwargs: base.kwargs },
    ]);
    if (calls.length === 0) return undefined;
    const [alone, later] = [await this.#ask(calls, { fresh: true }), await this.#ask(calls)];
    const at = calls.findIndex((_, place) => isApart(alone[place], later[place]));
    return at < 0 ? undefined : { calls: calls.slice(0, at + 1), answer: later[at]! };
  }

  /** A call that is answered otherwise once it, or another, was made thousands of times. */
  async counted(): Promise<Difference | undefined> {
    if (keepingOf(this.#subject.implementation) !== 'state') return undefined;
    const calls = this.#repeatable();
    const known = await this.#ask(
      calls.map(({ args, kwargs }) => ({ args, kwargs })),
      { fresh: true },
    );
    const often = await this.#ask(calls, { each: PATIENCE * STEPS });
    const at = calls.findIndex((_, place) => isOther(known[place], often[place]));
    const [input, first] = [calls[at], known[at]];
    if (input === undefined || first === undefined) return undefined;
    for (const before of [input, ...calls.slice(0, at)]) {
      const made = (times: number): Repeated[] =>
        before === input
          ? [{ ...input, times: times + 1 }]
          : [
              { ...before, times },
              { ...input, times: 1 },
            ];
      const answerAfter = async (times: number) => (await this.#ask(made(times), { each: PATIENCE * STEPS })).at(-1);
      const found = await least(before.times, async (times) => {
        const answer = await answerAfter(times);
        return isOther(first, answer) ? answer : undefined;
      });
      if (found !== undefined) return this.#difference(input, before, first, found);
    }
    return undefined;
  }

  #difference(
    { args, kwargs }: Arguments,
    before: Arguments,
    first: Answered,
    { times, answer }: { readonly times: number; readonly answer: Answered },
  ): Difference {
    const input = { args, kwargs };
    const calls = [...Array.from({ length: times }, () => ({ args: before.args, kwargs: before.kwargs })), input];
    // The same call that is answered alike twice and then no more was counted.
    const isCounted = times >= (before.args === args ? 2 : COUNTED);
    return { how: isCounted && !drawsLots(this.#subject) ? 'count' : 'history', input, first, later: answer, calls };
  }

  /** Calls of the suite that are answered, those that show different answers first. */
  #bases(): readonly Tried['input'][] {
    return this.#answered()
      .map(({ input }) => input)
      .slice(0, BASES);
  }

  #answered(): readonly Tried[] {
    const returned = this.#tried.tried.filter(({ answer }) => answer.how === 'returned');
    const own = returned.filter(({ input }) => input.origin === 'suite');
    return [
      ...new Map((own.length > 0 ? own : returned).toReversed().map((each) => [each.answer.key, each])).values(),
    ].toReversed();
  }

  /** Cheap calls with various answers, the one with the longest arguments, and one that is refused. */
  #repeatable(): (Repeated & { readonly times: number })[] {
    const answered = this.#answered();
    const isCheap = ({ steps }: Tried) => steps * COUNTED < STEPS;
    const refused = this.#tried.tried.filter(({ answer }) => answer.how === 'raised').slice(0, 1);
    const longest = this.#tried.tried
      .filter(({ input, answer }) => answer.how === 'returned' && input.familiar)
      .toSorted((a, b) => argumentsKey(b.input).length - argumentsKey(a.input).length)
      .slice(0, 1);
    const some = [...answered.slice(0, REPEATED - 2), ...longest, ...refused].filter(isCheap);
    return [...new Map(some.map((each) => [argumentsKey(each.input), each])).values()].map(
      ({ input: { args, kwargs }, steps }) => ({
        args,
        kwargs,
        times: Math.min(OFTEN, Math.floor(STEPS / (steps + 10))),
      }),
    );
  }
}

/** Whether there are two answers, and they differ: what takes too long when it is done thousands of times says nothing. */
const isOther = (one: Answered | undefined, other: Answered | undefined): boolean =>
  one !== undefined && other !== undefined && wasGiven(one) && wasGiven(other) && differs(one, other);

/** Whether an answer is another, and not only 2.0 for 2. */
function isApart(alone: Answered | undefined, later: Answered | undefined): boolean {
  if (!isOther(alone, later)) return false;
  return alone?.how !== 'returned' || later?.how !== 'returned' || keyOf(alone.value) !== keyOf(later.value);
}

/** The least number up to `most` for which `at` gives something, and what that is; it does so for all that are larger, or for none. */
async function least<T>(
  most: number,
  at: (times: number) => Promise<T | undefined>,
): Promise<{ readonly times: number; readonly answer: T } | undefined> {
  let found = await at(most);
  if (found === undefined) return undefined;
  let [low, high] = [0, most];
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2);
    const answer = await at(middle);
    if (answer === undefined) low = middle;
    else [high, found] = [middle, answer];
  }
  return { times: high, answer: found };
}
