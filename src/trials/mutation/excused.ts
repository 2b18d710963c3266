import { type Source, textOf } from '../../syntax/source.ts';
import type { PyNode } from '../../syntax/tree.ts';
import type { Answered } from '../answered.ts';
import { callAll } from '../calling.ts';
import { flowIn } from '../covering/flow.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Fate } from './fate.ts';
import type { Known } from './killing.ts';
import { applied, type Mutant } from './mutant.ts';
import type { Subject } from './run.ts';

/** With how many inputs a change is tried, and how many changes are. */
const [INPUTS, LOOKED] = [240, 60];
/** Of the suite's kind, and of any other: a refusal shows by the latter only. */
const FAMILIAR = 160;

/** Where fewer of them are answered, that none tells two versions apart says nothing. */
const ENOUGH = 20;

/** By what `excused` asks. */
export interface Asking {
  readonly sandbox: Sandbox;
  readonly subject: Subject;
  readonly source: Source;
  /** Those of the suite's kind first. */
  readonly inputs: readonly Known[];
  /** The most for one call. */
  readonly steps: number;
}

/**
 * Of the changes that no test noticed, those which are not held against a suite: it could not notice what changes no answer,
 * and need not say which part of a digest is taken. What stands among statements of which nothing was noticed is not asked
 * for: perhaps no input comes there. Where the score would be less than `leastScore` all the same, none is looked at.
 */
export async function excused(asking: Asking, fates: readonly Fate[], leastScore: number): Promise<Set<Mutant>> {
  const { source } = asking;
  const survivors = fates.filter(({ fate }) => fate === 'survived').map(({ mutant }) => mutant);
  const killed = fates.filter(({ fate }) => fate === 'killed' || fate === 'exhausted');
  const noticed = new Set(killed.filter(({ fate }) => fate === 'killed').map(({ mutant }) => mutant.branch));
  const chosen = survivors.filter((mutant) => isChoice(source, mutant));
  const open = survivors.filter((mutant) => noticed.has(mutant.branch) && !chosen.includes(mutant)).slice(0, LOOKED);
  const least = killed.length + survivors.length - chosen.length - open.length;
  if (killed.length === 0 || killed.length < leastScore * least) return new Set();
  const original = await answersOf(asking, asking.subject.implementation);
  const same: Mutant[] = [];
  for (const mutant of original.filter(isAnswer).length < ENOUGH ? [] : open) {
    const others = await answersOf(asking, applied(asking.subject.implementation, mutant));
    if (original.every((answer, at) => isAlike(answer, others[at]))) same.push(mutant);
  }
  return new Set([...chosen, ...same]);
}

async function answersOf({ sandbox, subject, inputs, steps }: Asking, implementation: string) {
  const { name, suite, limits } = subject;
  const familiar = inputs.filter((input) => input.familiar !== false).slice(0, FAMILIAR);
  const others = inputs.filter((input) => input.familiar === false).slice(0, INPUTS - familiar.length);
  const callee = {
    sandbox,
    code: { name, implementation, suite },
    limits,
    steps: { each: steps, together: 40 * steps },
  };
  return (await callAll(callee, [...familiar, ...others], INPUTS)).answers;
}

const isAnswer = ({ how }: Answered): boolean => how === 'returned' || how === 'raised';

/** The words of an exception are nobody's question; and of what one of them never answered nothing is known. */
function isAlike(left: Answered, right: Answered | undefined): boolean {
  if (right === undefined) return false;
  if (left.how === 'raised' && right.how === 'raised') return left.exception === right.exception;
  return left.key === right.key;
}

/** What is written inside of it decides about more than a number. */
const BOUNDS = new Set([
  'comparison_operator',
  'conditional_expression',
  'boolean_operator',
  'lambda',
  'block',
  'module',
]);

/** Whether it is in which part of a digest is taken, or how it is made a number. */
function isChoice(source: Source, { operator, start, end }: Mutant): boolean {
  if (operator !== 'number' && operator !== 'slice') return false;
  const at = source.nodes.filter((node) => node.named && node.start <= start && node.end >= end).at(-1);
  const { ingredientsOf } = flowIn(source);
  for (let node: PyNode | null | undefined = at; node && !BOUNDS.has(node.type); node = node.parent) {
    if (/^(?:subscript|binary_operator)$/.test(node.type) && ingredientsOf(node).has('digest')) return true;
    if (
      node.type === 'call' &&
      /^int(?:\.from_bytes)?\(/.test(textOf(source, node)) &&
      ingredientsOf(node).has('digest')
    )
      return true;
  }
  return false;
}
