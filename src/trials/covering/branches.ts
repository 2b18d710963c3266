import type { Sandbox } from '../sandbox.ts';
import { type Answered, differs } from '../answered.ts';
import { callAll } from '../calling.ts';
import type { Arguments } from '../inputs/arguments.ts';
import type { Input } from '../inputs/inputs.ts';
import { type Subject, tightened, type Trying } from '../subject.ts';
import { type Branch, goes, isWord, oneALine, type Shown } from './branch.ts';
import type { Coverage } from '../../sandbox/coverage.ts';
import { literalsIn } from './constants.ts';
import type { Corpus } from './corpus.ts';
import type { Decision } from './decisions.ts';
import { changed, forced, leading } from './forced.ts';
import { isRefusal } from './guarded.ts';
import { lookalikes } from './neighbours.ts';
import { specialIn } from './special.ts';
import { type Taken, taking } from './taking.ts';
import { untakenOf } from './untaken.ts';

/** How many branches are told of, and with how many inputs each is tried. */
const [TOLD, INPUTS] = [6, 12];
/** How many are looked at: whoever has more is asked about the rest. */
const LOOKED = 40;
const FURTHER = 40;
/** From so many different answers on it is no chance that all become the same. */
const DIFFERENT = 3;

/** The outcomes that no test takes, and what they do. */
export class Branches {
  readonly #sandbox: Sandbox;
  readonly #subject: Subject;
  readonly #tried: Trying;
  readonly #untaken: readonly Branch[];
  readonly #corpus: Corpus;
  #unlooked = 0;
  readonly #taking: (inputs: readonly Arguments[]) => Promise<readonly Taken[]>;

  constructor(
    sandbox: Sandbox,
    subject: Subject,
    tried: Trying,
    told: Coverage,
    corpus: Corpus,
    decisions: readonly Decision[],
    taken: ReadonlySet<number>,
  ) {
    [this.#sandbox, this.#subject, this.#tried, this.#corpus] = [sandbox, subject, tried, corpus];
    const { code, steps } = tried;
    this.#taking = (inputs) => taking({ sandbox, code, limits: tightened(subject.limits), steps, known: told }, inputs);
    this.#untaken = untakenOf(subject, decisions, taken);
  }

  untaken(): readonly Branch[] {
    return this.#untaken;
  }

  /** How many that only a special input or moment leads to were not looked at, because there are too many. */
  unlooked(): number {
    return this.#unlooked;
  }

  /** Those that only a special input or moment leads to, the outermost of each first. */
  async hidden(): Promise<Branch[]> {
    const { implementation } = this.#subject;
    const special = this.#untaken.flatMap((branch) => {
      const why = specialIn(implementation, branch.decision, branch.way);
      return why === undefined ||
        ((why === 'literal' || why === 'together') && this.#isDocumented(branch)) ||
        isRefusal(implementation, branch.decision, branch.way)
        ? []
        : [{ ...branch, special: why }];
    });
    const found: Branch[] = [];
    const lines = oneALine(special);
    this.#unlooked = Math.max(0, lines.length - LOOKED);
    for (const branch of lines.slice(0, LOOKED)) {
      if (found.length === TOLD) break;
      if (branch.special === 'together' && !(await this.#isKnown(branch))) continue;
      const shown = (await this.#reached(branch, () => true)) ?? (await this.#forcedThere(branch));
      const matters = branch.special !== 'together' || shown !== undefined;
      if (shown !== 'refused' && matters) found.push({ ...branch, shown });
    }
    return found;
  }

  /** Those that inputs of the suite's kind go to, and get answers that no tested way gives. */
  async open(): Promise<Branch[]> {
    const found: Branch[] = [];
    for (const branch of this.#answering()) {
      if (found.length === TOLD) break;
      const takers = await this.#takers(branch, ({ input }) => input.familiar);
      if (takers.length === 0) continue;
      const shown = await this.#reached(branch, ({ input }) => input.familiar);
      if (shown !== undefined && shown !== 'refused') found.push({ ...branch, shown });
    }
    return found;
  }

  /**
   * Those in which different inputs, of whatever kind, all become one word that no test knows, though they would be told
   * apart without the branch: nothing that is computed from them.
   */
  async swallowing(): Promise<Branch[]> {
    const ordinary = this.#answering();
    const found: Branch[] = [];
    const further = ordinary.length === 0 ? [] : await this.#further();
    for (const branch of ordinary) {
      if (found.length === TOLD) break;
      const takers = [
        ...(await this.#takers(branch, ({ input }) => !input.familiar)),
        ...further.filter((each) => goes(each, branch)),
      ];
      const same = takers.filter(({ answer }) => isWord(answer) && answer.key === takers[0]?.answer.key);
      const swallowed = same.slice(0, INPUTS);
      if (swallowed.length < DIFFERENT || same.length < takers.length - 1) continue;
      const inputs = swallowed.map((each) => each.input);
      const others = await this.#answers(branch, !branch.way, inputs);
      if (new Set(others.filter(isWord).map(({ key }) => key)).size < DIFFERENT) continue;
      const [{ input, answer }] = swallowed as [Taken];
      found.push({ ...branch, special: 'word', shown: { input, here: answer, there: others[0]!, isForced: false } });
    }
    return found;
  }

  /** One a line of those that do more than refuse. */
  #answering(): readonly Branch[] {
    const { implementation } = this.#subject;
    const more = this.#untaken.filter(({ decision, way }) => !isRefusal(implementation, decision, way));
    return oneALine(more).slice(0, LOOKED);
  }

  /** Whether callers are told of all words that the condition asks for: such as the ways in which it can be asked to sort. */
  #isDocumented({ decision: { node } }: Branch): boolean {
    const { implementation, description } = this.#subject;
    const told = `${description}\n${this.#tried.inputs.signature.documentation}`.toLowerCase();
    const words = literalsIn(implementation)(node).flatMap((value) =>
      value.type === 'str' ? [value.value.toLowerCase()] : [],
    );
    return words.length > 0 && words.every((word) => word.length > 1 && told.includes(word));
  }

  /** What texts take that only look like the suite's. */
  async #further(): Promise<readonly Taken[]> {
    const own = this.#tried.tried.flatMap(({ input, answer }) =>
      input.origin === 'suite' && answer.how === 'returned' ? [input] : [],
    );
    const inputs = lookalikes(own).slice(0, FURTHER);
    return inputs.length === 0 ? [] : this.#taking(inputs);
  }

  async #takers(branch: Branch, suits: (taken: Taken<Input>) => boolean): Promise<Taken<Input>[]> {
    return (await this.#corpus()).filter((each) => goes(each, branch) && suits(each));
  }

  /** An input of ours that goes there and is answered otherwise where it may not. */
  async #reached(branch: Branch, suits: (taken: Taken<Input>) => boolean): Promise<Shown | 'refused' | undefined> {
    const takers = await this.#takers(branch, suits);
    if (takers.length === 0) return undefined;
    const answered = takers.filter(({ answer }) => answer.how !== 'raised').slice(0, INPUTS);
    if (answered.length === 0) return 'refused';
    const other = await this.#other(branch, !branch.way, answered);
    return other && { input: other.input, here: other.answer, there: other.forced, isForced: false };
  }

  /** Whether nothing came there that was not made of the source: what is improbable need not be so in truth. */
  async #isKnown(branch: Branch): Promise<boolean> {
    return (await this.#takers(branch, ({ input }) => input.origin !== 'constant')).length === 0;
  }

  /** An answer that would be another if one went there. */
  async #forcedThere(branch: Branch): Promise<Shown | undefined> {
    const returned = this.#tried.tried.filter(({ answer }) => answer.how === 'returned').slice(0, INPUTS);
    const other = await this.#other(branch, branch.way, returned);
    return other && { input: other.input, here: other.forced, there: other.answer, isForced: true };
  }

  /** The first of `known` that is answered otherwise where `branch` always goes `way`. */
  async #other(
    branch: Branch,
    way: boolean,
    known: readonly { readonly input: Arguments; readonly answer: Answered }[],
  ) {
    const inputs = known.map(({ input }) => input);
    const others = await this.#answers(branch, way, inputs);
    const at = known.findIndex(({ answer }, place) => differs(answer, others[place]));
    return at < 0 ? undefined : { ...known[at]!, forced: others[at]! };
  }

  /** The answers where `branch` always goes `way`; where it is to be gone to, also what is around it leads there. */
  async #answers(branch: Branch, way: boolean, inputs: readonly Arguments[]): Promise<readonly Answered[]> {
    const { decision } = branch;
    const { implementation, limits } = this.#subject;
    const edit = forced(implementation, decision, way);
    if (edit === undefined || inputs.length === 0) return [];
    const edits = way === branch.way ? [edit, ...leading(implementation, decision)] : [edit];
    const code = { ...this.#tried.code, implementation: changed(this.#tried.code.implementation, edits) };
    const callee = { sandbox: this.#sandbox, code, limits: tightened(limits) };
    return (await callAll(callee, inputs, inputs.length)).answers;
  }
}
