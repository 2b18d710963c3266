import type { Arguments } from './inputs/arguments.ts';
import type { Subject, Trying } from './subject.ts';

/** So many times what a call may take when it is tried, where that is no more than so much: work hangs on the order honestly too. */
const PATIENCE = { times: 5, most: 500_000 };
/** What is printed by all calls of a history. */
const PRINTED = 1 << 20;
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

/** Whether `subject` may draw lots: what chance does looks like what a count of calls does. */
export const drawsLots = ({ implementation }: Subject): boolean =>
  /\b(?:random|secrets|uuid)\b/.test(implementation.text);
