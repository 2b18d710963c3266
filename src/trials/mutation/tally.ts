import { OPERATORS } from './operators.ts';
import type { Fate } from './fate.ts';

/** What all mutants together say of a suite. */
export interface Tally {
  readonly killed: number;
  readonly viable: number;
  readonly unviable: number;
  /** Of the killed: those that ran out of steps. */
  readonly exhausted: number;
  /** Assertions that killed at least one: a suite that sums everything up into one has one. */
  readonly inputs: number;
  /** Runs of statements with mutants in them, and those in which one was killed. */
  readonly branches: { readonly killed: number; readonly all: number };
}

export function tally(fates: readonly Fate[]): Tally {
  const viable = fates.filter(({ fate }) => fate !== 'unviable');
  const killed = viable.filter(({ fate }) => fate !== 'survived');
  const inputs = new Set(killed.flatMap(({ by }) => (by === undefined ? [] : [`${by.test}:${by.line ?? ''}`])));
  const branches = (some: readonly Fate[]): number => new Set(some.map(({ mutant }) => mutant.branch)).size;
  return {
    killed: killed.length,
    viable: viable.length,
    unviable: fates.length - viable.length,
    exhausted: killed.filter(({ fate }) => fate === 'exhausted').length,
    inputs: inputs.size,
    branches: { killed: branches(killed), all: branches(viable) },
  };
}

/** The mutants that nobody noticed, the most telling first: where nothing else was noticed, then by operator and place. */
export function survivorsOf(fates: readonly Fate[]): Fate['mutant'][] {
  const noticed = new Set(fates.filter(({ fate }) => fate === 'killed').map(({ mutant }) => mutant.branch));
  const rank = new Map(OPERATORS.map(({ name }, at) => [name, at]));
  return fates
    .filter(({ fate }) => fate === 'survived')
    .map(({ mutant }) => mutant)
    .sort(
      (a, b) =>
        Number(noticed.has(a.branch)) - Number(noticed.has(b.branch)) ||
        (rank.get(a.operator) ?? 0) - (rank.get(b.operator) ?? 0) ||
        a.start - b.start ||
        (a.token < b.token ? -1 : 1),
    );
}
