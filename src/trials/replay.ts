// Is the answer the same the second time, in another order, after many other calls, and in another process?
import type { World } from '../sandbox/plan.ts';
import type { Sandbox } from './sandbox.ts';
import { type Answered, differs, isSure, wasGiven } from './answered.ts';
import { callAll } from './calling.ts';
import { type Arguments, argumentsKey } from './inputs/arguments.ts';
import { randomFrom, seedFor } from './inputs/random.ts';
import { History } from './replay-history.ts';
import { type Difference, replayFinding } from './replay-finding.ts';
import { askable, type Subject, type Trying } from './subject.ts';
import type { TrialResult } from './trial.ts';
import { uncompared } from './untried.ts';

/** How many inputs are asked for again, and how many other calls stand before them. */
const ASKED = 60;
const BEFORE = 200;

/** Hash seeds that are tried beside the check's own; a small set has the same order under one of them by chance. */
const HASH_SEEDS: Readonly<Record<Subject['effort'], readonly number[]>> = {
  quick: [],
  normal: [1],
  thorough: [1, 4_294_967_295, 7, 1_618_033_988],
};

/**
 * Asks a skill again what it was asked when it was tried: in another order, after 200 other calls, twice, and with other
 * hash seeds. What differs is looked into: what depends on chance, on hashes of texts or on what was kept between two
 * calls is `review`; what waits for a number of calls or for one particular call is `block`.
 */
export async function replayTrial(sandbox: Sandbox, subject: Subject, tried: Trying): Promise<TrialResult> {
  const replay = new Replay(sandbox, subject, tried, askable(tried, ASKED));
  const difference = await replay.difference();
  if (difference !== undefined) return { findings: [replayFinding(subject, difference)], problems: [] };
  return { findings: replay.isWhole() ? [] : [uncompared(subject, 'replay')], problems: [] };
}

/** So many times what a call may take when it is tried, where that is no more than so much: work hangs on the order honestly too. */
const PATIENCE = { times: 5, most: 500_000 };
/** What is printed by all calls of a history. */
const PRINTED = 1 << 20;
/** How many inputs that ended their run are looked into. */
const STOPPED = 3;

/** How many steps each call of a history may take. */
export const patient = ({ each }: Trying['steps']): number =>
  Math.max(each, Math.min(PATIENCE.times * each, PATIENCE.most));

/** How `calls` are asked one after the other, each of which may take as much as if it were alone. */
export function historyOf({ limits }: Subject, calls: readonly Arguments[], each: number) {
  return {
    steps: { each, together: each * calls.length },
    limits: { ...limits, output: PRINTED },
    whole: true,
  };
}

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
    const fresh = await this.#answers(this.#asked, { fresh: true });
    const latched = this.#other(this.#asked, fresh);
    return latched < 0 ? this.#otherSeeds() : this.#explained([this.#asked[latched]!], fresh[latched]!);
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
    const { code } = this.#tried;
    const callee = { sandbox: this.#sandbox, code, ...historyOf(this.#subject, calls, each) };
    const { answers } = await callAll({ ...callee, fresh, world }, calls, Math.max(1, calls.length));
    this.#isWhole &&= answers.every(isSure);
    return answers;
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
    const first = this.#known.get(argumentsKey(input))!;
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

  async #otherSeeds(): Promise<Difference | undefined> {
    for (const hashSeed of HASH_SEEDS[this.#subject.effort]) {
      const answers = await this.#answers(this.#asked, { world: { hashSeed } });
      for (const [at, input] of this.#asked.entries()) {
        const first = this.#known.get(argumentsKey(input))!;
        let later = answers[at]!;
        if (later.how === 'ended') later = (await this.#answers([input], { world: { hashSeed } }))[0]!;
        if (differs(first, later)) return { how: 'hash-seed', input, first, later, calls: [input], hashSeed };
      }
    }
    return undefined;
  }
}
