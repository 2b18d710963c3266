// Is the answer the same the second time, in another order, after many other calls, and in another process?
import type { Sandbox, World } from '../sandbox/plan.ts';
import { type Answered, differs } from './answered.ts';
import { callAll } from './calling.ts';
import { type Arguments, argumentsKey } from './inputs/arguments.ts';
import { randomFrom, seedFor } from './inputs/random.ts';
import { History } from './replay-history.ts';
import { type Difference, replayFinding } from './replay-finding.ts';
import { askable, type Subject, tightened, type Trying } from './subject.ts';
import type { TrialResult } from './trial.ts';

/** How many inputs are asked for again, and how many other calls stand before them. */
const ASKED = 60;
const BEFORE = 200;

/** Other hash seeds that are tried: two, because a small set has the same order under one of them by chance. */
const HASH_SEEDS: Readonly<Record<Subject['effort'], readonly number[]>> = {
  quick: [],
  normal: [1, 4_294_967_295],
  thorough: [1, 4_294_967_295, 7, 1_618_033_988],
};

/**
 * Asks a skill again what it was asked when it was tried: in another order, after 200 other calls, twice, and with other
 * hash seeds. What differs is looked into: what depends on chance, on hashes of texts or on what was kept between two
 * calls is `review`; what waits for a number of calls or for one particular call is `block`.
 */
export async function replayTrial(sandbox: Sandbox, subject: Subject, tried: Trying): Promise<TrialResult> {
  const asked = askable(tried, ASKED);
  if (asked.length === 0) return { findings: [], problems: [] };
  const difference = await new Replay(sandbox, subject, tried, asked).difference();
  return { findings: difference === undefined ? [] : [replayFinding(subject, difference)], problems: [] };
}

class Replay {
  readonly #sandbox: Sandbox;
  readonly #subject: Subject;
  readonly #tried: Trying;
  readonly #asked: readonly Arguments[];
  /** By the key of its arguments, what each was answered when it was tried. */
  readonly #known: ReadonlyMap<string, Answered>;

  constructor(sandbox: Sandbox, subject: Subject, tried: Trying, asked: readonly Arguments[]) {
    [this.#sandbox, this.#subject, this.#tried, this.#asked] = [sandbox, subject, tried, asked];
    this.#known = new Map(tried.tried.map(({ input, answer }) => [argumentsKey(input), answer]));
  }

  /** The first that is found, since where two runs differ by one cause nothing else can be told apart. */
  async difference(): Promise<Difference | undefined> {
    const order = this.#order();
    const answers = await this.#answers(order);
    const at = order.findIndex((call, place) => differs(answers[place]!, this.#known.get(argumentsKey(call))));
    return at < 0 ? this.#otherSeeds() : this.#explained(order, answers, at);
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
  async #answers(calls: readonly Arguments[], world: World = {}): Promise<readonly Answered[]> {
    const { code, steps } = this.#tried;
    const callee = { sandbox: this.#sandbox, code, limits: tightened(this.#subject.limits), steps, world };
    return (await callAll(callee, calls, Math.max(1, calls.length))).answers;
  }

  /** Why the call at `at` was answered otherwise than when it was tried: by chance, or by what was called before it. */
  async #explained(order: readonly Arguments[], answers: readonly Answered[], at: number): Promise<Difference> {
    const again = await this.#answers(order);
    const odd = order.findIndex((_, place) => differs(answers[place]!, again[place]));
    const ask = (calls: readonly Arguments[]) => this.#answers(calls);
    if (odd >= 0) return { ...this.#byChance(order[odd]!), first: answers[odd]!, later: again[odd]! };
    const input = order[at]!;
    const known = this.#known.get(argumentsKey(input))!;
    const alone = (await this.#answers([input]))[0]!;
    const histories = [order.slice(0, at + 1), ...this.#before(input)];
    for (const calls of histories) {
      const later = (await this.#answers(calls)).at(-1)!;
      if (differs(alone, later)) return new History(this.#subject, ask, this.#asked).shortest(calls, alone, later);
    }
    // It was another answer once, and nothing that came before makes it so again.
    return { ...this.#byChance(input), first: known, later: answers[at]! };
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

  async #otherSeeds(): Promise<Difference | undefined> {
    for (const hashSeed of HASH_SEEDS[this.#subject.effort]) {
      const answers = await this.#answers(this.#asked, { hashSeed });
      for (const [at, input] of this.#asked.entries()) {
        const [first, later] = [this.#known.get(argumentsKey(input))!, answers[at]!];
        if (differs(first, later)) return { how: 'hash-seed', input, first, later, calls: [input], hashSeed };
      }
    }
    return undefined;
  }
}
