import type { Verdict } from '../../model/report.ts';

/** Exit codes of every command: it holds, it is refused, it was called wrongly, it could not be found out, it was interrupted. */
export const EXIT = { holds: 0, refused: 1, usage: 2, unknown: 3, interrupted: 130 } as const;

/** The exit code of a check; `allowReview` lets what only a human must decide count as holding. */
export function exitCodeOf(verdict: Verdict, allowReview: boolean): number {
  switch (verdict) {
    case 'pass':
      return EXIT.holds;
    case 'review':
      return allowReview ? EXIT.holds : EXIT.refused;
    case 'block':
      return EXIT.refused;
    case 'inconclusive':
      return EXIT.unknown;
  }
}
