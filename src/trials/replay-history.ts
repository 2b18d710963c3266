import { type Answered, differs, wasGiven } from './answered.ts';
import { drawsLots } from './histories.ts';
import { type Arguments, argumentsKey } from './inputs/arguments.ts';
import type { Difference } from './replay-finding.ts';
import type { Subject } from './subject.ts';

/** Answers to calls that are made one after the other in a process of their own; `fresh`: each of a module of its own. */
type Ask = (calls: readonly Arguments[], fresh?: boolean) => Promise<readonly Answered[]>;

/** How often one call is made, to see whether it is the number of calls that counts. */
const OFTEN = 250;
/** So many calls that all are needed are counted by somebody: what is kept of a single call shows at the next. */
const COUNTED = 8;
/** What share of all calls must be without effect, so that those with one are particular. */
const FEW = 0.8;
/** How many runs may be spent on leaving out calls. */
const RUNS = 40;

/** Finds out what in a history makes an answer another. */
export class History {
  readonly #subject: Subject;
  readonly #ask: Ask;
  readonly #asked: readonly Arguments[];

  constructor(subject: Subject, ask: Ask, asked: readonly Arguments[]) {
    [this.#subject, this.#ask, this.#asked] = [subject, ask, asked];
  }

  /**
   * Of `calls`, the last of which is answered with `later` and alone with `first`, the fewest that were found to do; and
   * whether it is their number that counts, or one particular among them.
   */
  async shortest(calls: readonly Arguments[], first: Answered, later: Answered): Promise<Difference> {
    const input = calls.at(-1)!;
    // What earlier calls spare a later one may have been kept for that.
    const counted = wasGiven(first) ? await this.#counted(input, first) : undefined;
    if (counted !== undefined) return counted;
    const few = await this.#fewer(calls, first, later);
    const difference = { input, first, ...few };
    if (!wasGiven(first)) return { how: 'history', ...difference };
    if (few.calls.length > COUNTED) return { how: drawsLots(this.#subject) ? 'history' : 'count', ...difference };
    return { how: (await this.#isTrigger(few.calls, first)) ? 'trigger' : 'history', ...difference };
  }

  /**
   * Whether the same call over and over is answered alike at first and otherwise later on: then it is their number that
   * counts. Chance looks like that too, so a skill that draws lots is not asked.
   */
  async #counted(input: Arguments, first: Answered): Promise<Difference | undefined> {
    if (drawsLots(this.#subject)) return undefined;
    const calls = Array.from({ length: OFTEN }, () => input);
    const answers = await this.#ask(calls);
    const turn = answers.findIndex((answer) => differs(first, answer));
    return turn > 1
      ? { how: 'count', input, first, calls: calls.slice(0, turn + 1), later: answers[turn]! }
      : undefined;
  }

  async #fewer(
    all: readonly Arguments[],
    first: Answered,
    last: Answered,
  ): Promise<Pick<Difference, 'calls' | 'later'>> {
    let [calls, later] = [all, last];
    let left = RUNS;
    const leads = async (fewer: readonly Arguments[]): Promise<boolean> => {
      left--;
      const answer = (await this.#ask(fewer)).at(-1);
      if (answer === undefined || !differs(first, answer)) return false;
      [calls, later] = [fewer, answer];
      return true;
    };
    // One call alone is most often what does it, and all of them can be tried in one run: it is the first that shows.
    await this.#single(calls, first, leads);
    // Pieces are left out, then smaller ones, down to single calls (ddmin, after Zeller).
    for (let size = Math.floor((calls.length - 1) / 2); size >= 1 && left > 0; size = Math.floor(size / 2)) {
      for (let at = 0; at < calls.length - 1 && left > 0; ) {
        const count = Math.min(size, calls.length - 1 - at);
        if (!(await leads(calls.toSpliced(at, count)))) at += size;
      }
    }
    return { calls, later };
  }

  /** Asks after each call of the history what it is about: behind the one that does it the answer is another. */
  async #single(
    calls: readonly Arguments[],
    first: Answered,
    leads: (fewer: readonly Arguments[]) => Promise<boolean>,
  ): Promise<void> {
    const input = calls.at(-1)!;
    const answers = await this.#ask(calls.flatMap((call) => [call, input]));
    const at = calls.findIndex((_, place) => differs(first, answers[2 * place + 1]!));
    if (at >= 0 && (await leads([calls[at]!, input]))) return;
    if (at >= 0) await leads([...calls.slice(0, at + 1), input]);
  }

  /**
   * Whether a few particular calls change the answers to many others, as nothing else that was asked does. A cache whose
   * key is too short changes few answers, and a sum or maximum that is kept is changed by most calls.
   */
  async #isTrigger(calls: readonly Arguments[], first: Answered): Promise<boolean> {
    if (drawsLots(this.#subject)) return false;
    const input = calls.at(-1)!;
    const cause = calls.slice(0, -1);
    const ours = new Set(calls.map(argumentsKey));
    const rest = this.#asked.filter((call) => !ours.has(argumentsKey(call)));
    if (cause.length === 0 || rest.length < 8) return false;
    const others = await this.#harmless(rest, input, first);
    if (others === undefined) return false;
    const plain = await this.#ask(others, true);
    const [without, backwards] = [await this.#ask(others), (await this.#ask(others.toReversed())).toReversed()];
    // Where the others change each other as well, something is added up or kept: none of them is particular.
    if (plain.some((answer, at) => differs(answer, without[at]) || differs(answer, backwards[at]))) return false;
    const behind = await this.#ask([...cause, ...others]);
    const reached = others.filter((_, at) => differs(plain[at]!, behind[cause.length + at])).length;
    return reached >= others.length / 4;
  }

  /** Those of `rest` behind which the answer is what it was; undefined where many are not. */
  async #harmless(
    rest: readonly Arguments[],
    input: Arguments,
    first: Answered,
  ): Promise<readonly Arguments[] | undefined> {
    let left = rest;
    while (left.length > rest.length * FEW) {
      const answers = await this.#ask(left.flatMap((call) => [call, input]));
      const at = left.findIndex((_, place) => differs(first, answers[2 * place + 1]!));
      if (at < 0) return left;
      left = left.toSpliced(at, 1);
    }
    return undefined;
  }
}
