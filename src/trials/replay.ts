// Is the answer the same the second time, in another order, after many other calls, and in another process?
import type { Sandbox, World } from '../sandbox/plan.ts';
import { type Answered, differs } from './answered.ts';
import { callAll } from './calling.ts';
import type { Arguments } from './inputs/arguments.ts';
import { randomFrom, seedFor } from './inputs/random.ts';
import { type Difference, drawsLots, replayFinding } from './replay-finding.ts';
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
 * Asks a skill the same again: alone in a process, one after the other, in other orders, after 200 other calls, and with
 * other hash seeds. What only depends on how texts are hashed or on chance is `review`; what depends on how often or in
 * which order it was called is `block`, unless it says that it keeps what it was given.
 */
export async function replayTrial(sandbox: Sandbox, subject: Subject, tried: Trying): Promise<TrialResult> {
  const asked = askable(tried, ASKED);
  if (asked.length === 0) return { findings: [], problems: [] };
  const replay = new Replay(sandbox, subject, tried, asked);
  const differences = await replay.differences();
  return { findings: differences.map((each) => replayFinding(subject, each)), problems: [] };
}

class Replay {
  readonly #sandbox: Sandbox;
  readonly #subject: Subject;
  readonly #tried: Trying;
  readonly #asked: readonly Arguments[];

  constructor(sandbox: Sandbox, subject: Subject, tried: Trying, asked: readonly Arguments[]) {
    [this.#sandbox, this.#subject, this.#tried, this.#asked] = [sandbox, subject, tried, asked];
  }

  async differences(): Promise<Difference[]> {
    const once = await this.#answers(this.#asked);
    const fresh = await this.#fresh();
    const again = await this.#answers(this.#asked);
    const chance = this.#between(once, again, 'process');
    // Where two runs of the same calls differ nothing else can be told apart.
    if (chance !== undefined) return [chance];
    const first = this.#history(fresh, once, this.#asked);
    if (first !== undefined) return [await this.#shortened(first)];
    const later = await this.#afterOthers(fresh);
    if (later !== undefined) return [later];
    const seeded = await this.#otherSeeds(once);
    return seeded === undefined ? [] : [seeded];
  }

  /** The answers to `calls`, one after the other in one process. */
  async #answers(calls: readonly Arguments[], world: World = {}): Promise<readonly Answered[]> {
    const callee = { sandbox: this.#sandbox, code: this.#tried.code, limits: tightened(this.#subject.limits), world };
    return (await callAll(callee, calls, calls.length)).answers;
  }

  /** What each answers as the first call of a process. */
  async #fresh(): Promise<ReadonlyMap<Arguments, Answered>> {
    const few = spread(this.#asked, 16);
    const answers = await Promise.all(few.map(async (call) => (await this.#answers([call]))[0]!));
    return new Map(few.map((call, at) => [call, answers[at]!]));
  }

  #between(
    left: readonly Answered[],
    right: readonly Answered[],
    how: Difference['how'],
    hashSeed?: number,
  ): Difference | undefined {
    const at = left.findIndex((answer, place) => differs(answer, right[place]));
    if (at < 0) return undefined;
    return {
      how,
      input: this.#asked[at]!,
      first: left[at]!,
      later: right[at]!,
      calls: [this.#asked[at]!],
      ...(hashSeed === undefined ? {} : { hashSeed }),
    };
  }

  /** A call which answered otherwise after the calls before it than alone. */
  #history(
    fresh: ReadonlyMap<Arguments, Answered>,
    answers: readonly Answered[],
    calls: readonly Arguments[],
  ): Difference | undefined {
    for (const [at, input] of calls.entries()) {
      const alone = fresh.get(input);
      const later = answers[at];
      if (alone !== undefined && later !== undefined && differs(alone, later))
        return { how: 'history', input, first: alone, later, calls: calls.slice(0, at + 1) };
    }
    return undefined;
  }

  /** The same in other orders, each twice, and with 200 calls of other inputs before. */
  async #afterOthers(fresh: ReadonlyMap<Arguments, Answered>): Promise<Difference | undefined> {
    const random = randomFrom(seedFor(this.#subject.seed, 'replay'));
    const shuffled = [...this.#asked]
      .map((call) => ({ call, at: random.below(2 ** 30) }))
      .sort((a, b) => a.at - b.at)
      .map(({ call }) => call);
    const filler = Array.from({ length: BEFORE }, (_, at) => this.#asked[at % this.#asked.length]!);
    const orders = [[...this.#asked].reverse(), shuffled.flatMap((call) => [call, call]), [...filler, ...fresh.keys()]];
    for (const order of orders) {
      const found = this.#history(fresh, await this.#answers(order), order);
      if (found !== undefined) return this.#shortened(found);
    }
    return undefined;
  }

  async #otherSeeds(once: readonly Answered[]): Promise<Difference | undefined> {
    for (const hashSeed of HASH_SEEDS[this.#subject.effort]) {
      const found = this.#between(once, await this.#answers(this.#asked, { hashSeed }), 'hash-seed', hashSeed);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Fewer calls before it that still lead to another answer; and whether it is the number of them that counts. */
  async #shortened(found: Difference): Promise<Difference> {
    const counted = await this.#counted(found);
    if (counted !== undefined) return counted;
    const leads = async (calls: readonly Arguments[]) => {
      const answer = (await this.#answers(calls)).at(-1);
      return answer !== undefined && differs(found.first, answer) ? answer : undefined;
    };
    let { calls, later } = found;
    // Of those before it the later part first: what matters is often near.
    for (let kept = calls.length - 1; kept > 1; ) {
      const half = Math.floor(kept / 2);
      const fewer = calls.slice(-half - 1);
      const answer = await leads(fewer);
      if (answer === undefined) break;
      [calls, later, kept] = [fewer, answer, half];
    }
    return { ...found, ...(await this.#dropped(calls, later, leads)) };
  }

  /**
   * Whether the same call over and over is answered alike at first and otherwise later on: then it is their number that
   * counts.
   */
  async #counted(found: Difference): Promise<Difference | undefined> {
    if (drawsLots(this.#subject)) return undefined;
    const calls = Array.from({ length: BEFORE + 50 }, () => found.input);
    const answers = await this.#answers(calls);
    const turn = answers.findIndex((answer) => differs(found.first, answer));
    return turn > 1 ? { ...found, how: 'count', calls: calls.slice(0, turn + 1), later: answers[turn]! } : undefined;
  }

  /** Single calls are left out, as long as that takes few runs. */
  async #dropped(
    calls: readonly Arguments[],
    later: Answered,
    leads: (calls: readonly Arguments[]) => Promise<Answered | undefined>,
  ): Promise<{ calls: readonly Arguments[]; later: Answered }> {
    let best = { calls, later };
    for (let at = 0, runs = 0; at < best.calls.length - 1 && runs < 40; runs++) {
      const fewer = best.calls.toSpliced(at, 1);
      const answer = await leads(fewer);
      if (answer === undefined) at++;
      else best = { calls: fewer, later: answer };
    }
    return best;
  }
}

function spread<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, at) => at % step === 0);
}
