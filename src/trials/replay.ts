// Is the answer the same the second time, in another order, after many other calls, and in another process?
import type { World } from '../sandbox/plan.ts';
import type { Sandbox } from './sandbox.ts';
import { type Answered, differs, isSure, wasGiven } from './answered.ts';
import { callAll } from './calling.ts';
import { type Arguments, argumentsKey } from './inputs/arguments.ts';
import { randomFrom, seedFor } from './inputs/random.ts';
import { drawsLots, historyOf, patient } from './histories.ts';
import { History } from './replay-history.ts';
import { crowdedDifference, HASH_SEEDS } from './replay-crowd.ts';
import { Kept, type Repeated } from './replay-kept.ts';
import { type Difference, replayFinding } from './replay-finding.ts';
import { askable, type Subject, type Trying } from './subject.ts';
import type { TrialResult } from './trial.ts';
import { uncompared } from './untried.ts';

/** How many inputs are asked for again, how many where the source draws lots, and how many other calls stand before them. */
const [ASKED, DRAWN] = [60, 200];
const BEFORE = 200;

/**
 * Asks a skill again what it was asked when it was tried: in another order, after 200 other calls, twice, and with other
 * hash seeds. What differs is looked into: what depends on chance, on hashes of texts or on what was kept between two
 * calls is `review`; what waits for a number of calls or for one particular call is `block`.
 */
export async function replayTrial(sandbox: Sandbox, subject: Subject, tried: Trying): Promise<TrialResult> {
  const asked = askable(tried, drawsLots(subject) ? DRAWN : ASKED);
  const replay = new Replay(sandbox, subject, tried, asked);
  const difference = await replay.difference();
  if (difference !== undefined) return { findings: [replayFinding(subject, difference)], problems: [] };
  return { findings: replay.isWhole() ? [] : [uncompared(subject, 'replay')], problems: [] };
}

/** How many inputs that ended their run are looked into. */
const STOPPED = 3;

/** How calls are asked again: `fresh`: each of a module of its own; `each`: how many steps it may take. */
interface Asking {
  readonly world?: World;
  readonly fresh?: boolean;
  readonly each?: number;
}

class Replay {
  readonly #sandbox: Sandbox;
  readonly #subject: Subject;
  readonly #tried: Trying;
  readonly #asked: readonly Arguments[];
  /** By the key of its arguments, what each was answered when it was tried. */
  readonly #known: ReadonlyMap<string, Answered>;
  #isWhole = true;

  constructor(sandbox: Sandbox, subject: Subject, tried: Trying, asked: readonly Arguments[]) {
    [this.#sandbox, this.#subject, this.#tried, this.#asked] = [sandbox, subject, tried, asked];
    this.#known = new Map(tried.tried.map(({ input, answer }) => [argumentsKey(input), answer]));
  }

  /** Whether all answers could be compared. */
  isWhole(): boolean {
    return this.#isWhole;
  }

  /** The first that is found, since where two runs differ by one cause nothing else can be told apart. */
  async difference(): Promise<Difference | undefined> {
    return (this.#asked.length === 0 ? undefined : await this.#anew()) ?? this.#stopped();
  }

  async #anew(): Promise<Difference | undefined> {
    const order = this.#order();
    const answers = await this.#answers(order);
    const at = this.#other(order, answers);
    if (at >= 0) {
      const chance = await this.#again(order, answers);
      return this.#explained(order.slice(0, at + 1), answers[at]!, chance);
    }
    const [first, ...more] = HASH_SEEDS[this.#subject.effort];
    // Mostly neither is another answer, and then one process tells that of both.
    const both = first !== undefined && (await this.#answers(this.#asked, { world: { hashSeed: first }, fresh: true }));
    if (both && this.#other(this.#asked, both) < 0) return (await this.#kept()) ?? this.#otherSeeds(more);
    const fresh = await this.#answers(this.#asked, { fresh: true });
    const latched = this.#other(this.#asked, fresh);
    if (latched >= 0) return this.#explained([this.#asked[latched]!], fresh[latched]!);
    return (await this.#kept()) ?? this.#otherSeeds(first === undefined ? [] : [first, ...more]);
  }

  /** What shows only in the company of calls that are much alike, or after thousands. */
  async #kept(): Promise<Difference | undefined> {
    const kept = new Kept(this.#subject, this.#tried, (calls, options = {}) => this.#aside(calls, options));
    const confused = await kept.confused();
    return confused === undefined ? kept.counted() : this.#explained(confused.calls, confused.answer);
  }

  /** Where a call is answered otherwise than when it was tried; -1 where none is. */
  #other(calls: readonly Arguments[], answers: readonly Answered[]): number {
    return calls.findIndex((call, at) => differs(answers[at]!, this.#known.get(argumentsKey(call))));
  }

  /** Backwards, then shuffled until there were 200 others, then each twice. */
  #order(): Arguments[] {
    const random = randomFrom(seedFor(this.#subject.seed, 'replay'));
    const shuffled = this.#asked
      .map((call) => ({ call, at: random.below(2 ** 30) }))
      .sort((a, b) => a.at - b.at)
      .map(({ call }) => call);
    const between = Array.from({ length: BEFORE }, (_, at) => shuffled[at % shuffled.length]!);
    return [...this.#asked.toReversed(), ...between, ...this.#asked.flatMap((call) => [call, call])];
  }

  /** The answers to `calls`, one after the other in one process. */
  async #answers(
    calls: readonly Arguments[],
    { world = {}, fresh = false, each = patient(this.#tried.steps) }: Asking = {},
  ): Promise<readonly Answered[]> {
    const answers = await this.#aside(calls, { world, fresh, each });
    this.#isWhole &&= answers.every(isSure);
    return answers;
  }

  /** The same of calls that are only asked besides: where one of them comes to no answer, nothing is missing. */
  async #aside(
    calls: readonly Repeated[],
    { world = {}, fresh = false, each = patient(this.#tried.steps) }: Asking = {},
  ): Promise<readonly Answered[]> {
    const callee = { sandbox: this.#sandbox, code: this.#tried.code, ...historyOf(this.#subject, calls, each) };
    return (await callAll({ ...callee, fresh, world }, calls, Math.max(1, calls.length))).answers;
  }

  /** What is answered otherwise when the very same is done again: that is chance. */
  async #again(order: readonly Arguments[], answers: readonly Answered[]): Promise<Difference | undefined> {
    const again = await this.#answers(order);
    // A process that came to its end need not do so again: that is the machine's as often as the skill's.
    const odd = again.findIndex((one, at) => wasGiven(one) && wasGiven(answers[at]!) && differs(one, answers[at]));
    return odd < 0 ? undefined : { ...this.#byChance(order[odd]!), first: answers[odd]!, later: again[odd]! };
  }

  /** Why the last of `calls` got `answer`, and not the one as when it was tried: by chance, or by what was called before. */
  async #explained(
    calls: readonly Arguments[],
    answer: Answered,
    chance?: Difference,
  ): Promise<Difference | undefined> {
    if (chance !== undefined) return chance;
    const input = calls.at(-1)!;
    const ask = (some: readonly Arguments[], fresh = false) => this.#answers(some, { fresh });
    const alone = (await ask([input]))[0]!;
    for (const history of [calls, ...this.#before(input)]) {
      const later = (await ask(history)).at(-1)!;
      if (differs(alone, later)) return new History(this.#subject, ask, this.#asked).shortest(history, alone, later);
    }
    // It was another answer once, and nothing that came before makes it so again.
    const first = this.#known.get(argumentsKey(input)) ?? alone;
    if (!wasGiven(answer)) this.#isWhole = false;
    return wasGiven(first) && wasGiven(answer) ? { ...this.#byChance(input), first, later: answer } : undefined;
  }

  #byChance(input: Arguments): Pick<Difference, 'how' | 'input' | 'calls'> {
    return { how: 'process', input, calls: [input] };
  }

  /** What had been called when `input` was tried, it included. */
  #before(input: Arguments): Arguments[][] {
    const key = argumentsKey(input);
    return this.#tried.runs.flatMap((run) => {
      const at = run.findIndex((call) => argumentsKey(call) === key);
      return at < 0 ? [] : [run.slice(0, at + 1)];
    });
  }

  /** What ended its run when it was tried, though it had its full share of steps, and does not if nothing comes before. */
  async #stopped(): Promise<Difference | undefined> {
    const { each } = this.#tried.steps;
    const stopped = this.#tried.tried.filter(
      ({ answer, steps }) => answer.how === 'ended' && (answer.why !== 'steps' || steps > each),
    );
    for (const { input, answer } of stopped.slice(0, STOPPED)) {
      const [alone] = await this.#answers([input], { each });
      if (alone !== undefined && differs(answer, alone)) return this.#explained([input], alone);
    }
    return undefined;
  }

  async #otherSeeds(seeds: readonly number[]): Promise<Difference | undefined> {
    for (const hashSeed of seeds) {
      const answers = await this.#answers(this.#asked, { world: { hashSeed } });
      for (const [at, input] of this.#asked.entries()) {
        const first = this.#known.get(argumentsKey(input))!;
        let later = answers[at]!;
        if (later.how === 'ended') later = (await this.#answers([input], { world: { hashSeed } }))[0]!;
        if (differs(first, later)) return { how: 'hash-seed', input, first, later, calls: [input], hashSeed };
      }
    }
    return crowdedDifference(this.#subject, this.#tried, (calls, world) => this.#aside(calls, { world }));
  }
}
