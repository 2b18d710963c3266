// Is the answer the same the second time, in another order, after many other calls, and in another process?
import type { CallsPlan } from '../sandbox/plan.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { type Answered, differs } from './answered.ts';
import { callAll } from './calling.ts';
import { crowded } from './inputs/crowded.ts';
import { type Arguments, argumentsKey } from './inputs/arguments.ts';
import { randomFrom, seedFor } from './inputs/random.ts';
import { History } from './replay-history.ts';
import { Kept } from './replay-kept.ts';
import { type Difference, replayFinding } from './replay-finding.ts';
import { askable, type Subject, tightened, type Trying } from './subject.ts';
import type { TrialResult } from './trial.ts';

/** How many inputs are asked for again, and how many other calls stand before them. */
const ASKED = 60;
const BEFORE = 200;

/** How many times the steps of all inputs one that is repeated may take. */
const TIMES = 20;

/** How many of the suite's calls are crowded. */
const CROWDED = 3;

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
    const at = this.#other(order, answers);
    if (at >= 0) return this.#explained(order.slice(0, at + 1), answers[at]!, await this.#again(order, answers));
    const fresh = await this.#answers(this.#asked, { fresh: true });
    const latched = this.#other(this.#asked, fresh);
    if (latched >= 0) return this.#explained([this.#asked[latched]!], fresh[latched]!, undefined);
    return (await this.#kept()) ?? this.#otherSeeds();
  }

  /** What shows only in the company of calls that are much alike, or after thousands. */
  async #kept(): Promise<Difference | undefined> {
    const { each, together } = this.#tried.steps;
    const steps = { each: TIMES * each, together: TIMES * together };
    const kept = new Kept(this.#subject, this.#tried, (calls, fresh = false) => this.#answers(calls, { fresh, steps }));
    const confused = await kept.confused();
    return confused === undefined ? kept.counted() : this.#explained(confused.calls, confused.answer, undefined);
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

  /** The answers to `calls`, one after the other in one process; `fresh`: each of a module of its own. */
  async #answers(
    calls: readonly Arguments[],
    {
      world = {},
      fresh = false,
      steps = this.#tried.steps,
    }: Partial<Pick<CallsPlan, 'world' | 'fresh' | 'steps'>> = {},
  ): Promise<readonly Answered[]> {
    const { code } = this.#tried;
    const callee = { sandbox: this.#sandbox, code, limits: tightened(this.#subject.limits), steps, fresh, world };
    return (await callAll(callee, calls, Math.max(1, calls.length))).answers;
  }

  /** What is answered otherwise when the very same is done again: that is chance. */
  async #again(order: readonly Arguments[], answers: readonly Answered[]): Promise<Difference | undefined> {
    const again = await this.#answers(order);
    const odd = order.findIndex((_, place) => differs(answers[place]!, again[place]));
    return odd < 0 ? undefined : { ...this.#byChance(order[odd]!), first: answers[odd]!, later: again[odd]! };
  }

  /** Why the last of `calls` got `answer`, and not the one as when it was tried: by chance, or by what was called before. */
  async #explained(calls: readonly Arguments[], answer: Answered, chance: Difference | undefined): Promise<Difference> {
    if (chance !== undefined) return chance;
    const input = calls.at(-1)!;
    const ask = (some: readonly Arguments[], fresh = false) => this.#answers(some, { fresh });
    const alone = (await ask([input]))[0]!;
    for (const history of [calls, ...this.#before(input)]) {
      const later = (await ask(history)).at(-1)!;
      if (differs(alone, later)) return new History(this.#subject, ask, this.#asked).shortest(history, alone, later);
    }
    // It was another answer once, and nothing that came before makes it so again.
    return { ...this.#byChance(input), first: this.#known.get(argumentsKey(input)) ?? alone, later: answer };
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
    const seeds = HASH_SEEDS[this.#subject.effort];
    const crowd = seeds.length > 0 && mayHash(this.#subject) ? this.#crowd() : [];
    const once = crowd.length > 0 ? await this.#answers(crowd) : [];
    for (const hashSeed of seeds) {
      const asked = [...this.#asked, ...crowd];
      const answers = await this.#answers(asked, { world: { hashSeed } });
      for (const [at, input] of asked.entries()) {
        const [first, later] = [once[at - this.#asked.length] ?? this.#known.get(argumentsKey(input))!, answers[at]!];
        if (differs(first, later)) return { how: 'hash-seed', input, first, later, calls: [input], hashSeed };
      }
    }
    return undefined;
  }

  /** Inputs in which the order of a set has something to show. */
  #crowd(): Arguments[] {
    const { tried, inputs } = this.#tried;
    const answered = tried.filter(({ input, answer }) => input.origin === 'suite' && answer.how === 'returned');
    return crowded(
      answered.slice(0, CROWDED).map(({ input: { args, kwargs } }) => ({ args, kwargs })),
      inputs.places,
    );
  }
}

/** Whether something of it goes by hashes, as far as its text shows. */
const mayHash = ({ implementation: { text, nodes } }: Subject): boolean =>
  /\b(?:set|frozenset|hash)\b|\.keys\(\)\s*[&|^-]|[&|^-]\s*\w+\.keys\(\)|\.(?:union|intersection|difference)\(/.test(
    text,
  ) || nodes.some(({ type }) => type === 'set' || type === 'set_comprehension');
