import type { Source } from '../../syntax/source.ts';
import { unifiedDiff } from './diff.ts';
import type { Killer } from './killing.ts';
import type { Mutant } from './mutant.ts';

/** A mutant that the suite passes, as a reviewer is shown it. */
export interface Survivor {
  readonly mutant: Mutant;
  readonly diff: string;
  /** What the suite could say to notice it, where that was found. */
  readonly assertion?: string;
}

const SHOWN = 3;
/** Survivors for which an assertion is looked for. */
const TRIED = 8;

/**
 * The most telling of `survivors`, which come most telling first: those that an assertion was found for, each of another line. Where
 * nothing hangs on them (`isDecided`), only those that are shown are looked at.
 */
export async function mostTelling(
  source: Source,
  survivors: readonly Mutant[],
  killer: Killer,
  isDecided: boolean,
): Promise<Survivor[]> {
  const apart = onePerLine(survivors);
  const found: Survivor[] = [];
  const open: Survivor[] = [];
  for (const mutant of apart.slice(0, isDecided ? SHOWN : TRIED)) {
    if (found.length === SHOWN) break;
    const assertion = await killer.assertionFor(mutant);
    const shown = { mutant, diff: unifiedDiff(source, mutant) };
    if (assertion === undefined) open.push(shown);
    else found.push({ ...shown, assertion });
  }
  return [...found, ...open].slice(0, SHOWN);
}

/** The first of each line, and after them the others. */
function onePerLine(mutants: readonly Mutant[]): Mutant[] {
  const lines = new Set<number>();
  const others: Mutant[] = [];
  const first = mutants.filter((mutant) => {
    const isNew = !lines.has(mutant.line);
    if (!isNew) others.push(mutant);
    lines.add(mutant.line);
    return isNew;
  });
  return [...first, ...others];
}
