import type { Answered } from '../answered.ts';
import { type Arguments, argumentsKey } from '../inputs/arguments.ts';
import type { Decision } from './decisions.ts';
import type { Special } from './special.ts';
import type { Taken } from './taking.ts';

/** An outcome that no test takes. */
export interface Branch {
  readonly decision: Decision;
  readonly way: boolean;
  readonly special?: Special | undefined;
  readonly shown?: Shown | undefined;
}

/** That it matters: what is answered in the branch and what otherwise. */
export interface Shown {
  readonly input: Arguments;
  readonly here: Answered;
  readonly there: Answered;
  /** Whether the input does not go there by itself. */
  readonly isForced: boolean;
}

/** Whether a call took the branch. */
export const goes = ({ outcomes }: Taken, { decision, way }: Branch): boolean =>
  outcomes.has(decision.outcome + Number(!way));

/** Whether it was answered with a text that is more than a sign. */
export const isWord = (answer: Answered): boolean =>
  answer.how === 'returned' && answer.value.type === 'str' && answer.value.value.length > 2;

/** The first of those that the same input shows by the same answers. */
export function onceEach(branches: readonly Branch[]): Branch[] {
  const seen = new Set<string>();
  return branches.filter(({ shown }) => {
    if (shown === undefined) return true;
    const key = `${argumentsKey(shown.input)} ${shown.here.key} ${shown.there.key}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The first of each line: what stands in an expression says the same as the whole of it. */
export function oneALine<T extends Branch>(branches: readonly T[]): T[] {
  const seen = new Set<string>();
  return branches.filter(({ decision, way }) => {
    const key = `${decision.line} ${way}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
