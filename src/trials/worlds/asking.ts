import type { World } from '../../sandbox/plan.ts';
import type { Sandbox } from '../sandbox.ts';
import { type Answered, differs, wasGiven } from '../answered.ts';
import { callAll } from '../calling.ts';
import { type Arguments, argumentsKey } from '../inputs/arguments.ts';
import { type Subject, type Trying, tightened } from '../subject.ts';

/** A call, and when it is made if not when it happens to be. */
export interface Timed extends Arguments {
  readonly clock?: string;
}

/** What is asked, and how many steps a call of it may take. */
type Asked = Pick<Trying, 'code'> & Partial<Pick<Trying, 'steps'>>;

/** How many calls one process answers here: they are many, and most are short. */
const BATCH = 400;
/** What all of them may print. */
const PRINTED = 1 << 20;

/** Asks a skill in one world or another. */
export class Asking {
  readonly #sandbox: Sandbox;
  readonly #subject: Subject;
  readonly #code: Trying['code'];
  readonly #steps: Trying['steps'] | undefined;
  readonly #bases = new Map<string, Promise<Answered | undefined>>();
  /** Whether there were all answers that were to be compared. */
  isWhole = true;

  constructor(sandbox: Sandbox, subject: Subject, { code, steps }: Asked) {
    [this.#sandbox, this.#subject, this.#code, this.#steps] = [sandbox, subject, code, steps];
  }

  /** The answers to `calls`, one after the other in one process. */
  async answers(calls: readonly Timed[], world: World = {}): Promise<readonly Answered[]> {
    const limits = { ...tightened(this.#subject.limits), output: PRINTED };
    // A call that never ends on some day must not end the others' run.
    const steps = this.#steps && { each: this.#steps.each, together: this.#steps.each * calls.length };
    const callee = { sandbox: this.#sandbox, code: this.#code, limits, world };
    const { answers } = await callAll(steps === undefined ? callee : { ...callee, steps }, calls, BATCH);
    return answers;
  }

  /** The same of answers that are all to be compared with others. */
  async all(calls: readonly Arguments[], world: World = {}): Promise<readonly Answered[]> {
    const answers = await this.answers(calls, world);
    this.isWhole &&= answers.every(({ how }) => how !== 'unknown');
    return answers;
  }

  /** The answer in a process of its own. */
  async alone(call: Timed, world: World = {}): Promise<Answered> {
    return (await this.answers([call], world))[0]!;
  }

  /** Both answers, where the one in `world` is another than the one in the base world, which is the same twice. */
  async apart(call: Arguments, world: World): Promise<readonly [base: Answered, other: Answered] | undefined> {
    const base = await this.#steady(call);
    if (base === undefined) return undefined;
    const other = await this.alone(call, world);
    return isOther(base, other) ? [base, other] : undefined;
  }

  /** The answer in the base world, where it is the same twice. */
  #steady(call: Arguments): Promise<Answered | undefined> {
    const key = argumentsKey(call);
    const asked = this.#bases.get(key) ?? this.#twice(call);
    this.#bases.set(key, asked);
    return asked;
  }

  async #twice(call: Arguments): Promise<Answered | undefined> {
    const [base, again] = [await this.alone(call), await this.alone(call)];
    return differs(base, again) ? undefined : base;
  }
}

/** Also where it only uses up its CPU time there: who asks makes sure of it with each call by itself. */
export function isOther(base: Answered, other: Answered): boolean {
  return differs(base, other) || (other.how === 'ended' && wasGiven(base));
}
