import { createHash } from 'node:crypto';
import type { Mutant } from './mutant.ts';
import { OPERATORS } from './operators.ts';

/**
 * At most `most` of `mutants`, in the order in which they are to be tried: from every operator in turn, and of one
 * operator from every line in turn. Which of them within a line is drawn by `seed`, so nobody can write for it.
 */
export function chosen(mutants: readonly Mutant[], most: number, seed: string): Mutant[] {
  const queues = OPERATORS.map(({ name }) =>
    spread(
      mutants.filter(({ operator }) => operator === name),
      seed,
    ),
  );
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  const order: Mutant[] = [];
  for (let turn = 0; turn < longest && order.length < most; turn += 1)
    for (const queue of queues) if (queue[turn] !== undefined) order.push(queue[turn] as Mutant);
  return order.slice(0, most);
}

function spread(mutants: readonly Mutant[], seed: string): Mutant[] {
  const drawn = mutants.map((mutant) => ({ mutant, by: drawnBy(seed, mutant) })).sort(byDraw);
  const onLine = new Map<number, number>();
  const turns = drawn.map(({ mutant }) => {
    const turn = onLine.get(mutant.line) ?? 0;
    onLine.set(mutant.line, turn + 1);
    return { mutant, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ mutant }) => mutant);
}

const drawnBy = (seed: string, { token }: Mutant): string =>
  createHash('sha256').update(`${seed} ${token}`).digest('hex');

const byDraw = (a: { readonly by: string }, b: { readonly by: string }): number => (a.by < b.by ? -1 : 1);
