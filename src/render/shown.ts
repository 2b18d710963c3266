import type { Finding } from '../model/finding.ts';
import { copyable, type Invocation } from './command.ts';
import { visible } from './visible.ts';

/** What a run showed, for whoever has to decide: lines as they can be shown, and the command that shows it again. */
export interface Shown {
  readonly lines: readonly string[];
  readonly command?: string;
}

/** Three small diffs; a run's output is longer only where it was flooded. */
const LINES = 40;
/** In UTF-16 code units. Cut, it could not be run. */
const LONGEST_COMMAND = 4000;
const TOO_LONG = 'The command that shows it again is too long to be shown here: it is in the JSON report.';

const NOTHING: Shown = { lines: [] };

/** Who shows it: where the skill lies, and how the program was called, as far as that is known. */
export interface Place {
  readonly directory?: string | undefined;
  readonly invocation?: Invocation | undefined;
}

/**
 * What is shown of `finding`, which comes after `before`. What is only told, by a note or by the static stage, is left to the
 * JSON report; what was shown a moment ago is not shown once more.
 */
export function shownOf(
  { severity, trial, evidence, reproduce }: Finding,
  before: readonly Finding[],
  { directory, invocation }: Place = {},
): Shown {
  if (severity === 'note' || trial === undefined) return NOTHING;
  const earlier = before.filter((each) => each.trial === trial && each.severity !== 'note');
  const isAbove = earlier.some((each) => each.evidence === evidence);
  const lines = evidence === undefined ? [] : isAbove ? ['as above'] : linesOf(evidence);
  if (reproduce === undefined || earlier.some((each) => each.reproduce === reproduce)) return { lines };
  const command = copyable(reproduce, directory, invocation);
  if (command.length > LONGEST_COMMAND) return { lines: [...lines, TOO_LONG] };
  return { lines, command: visible(command, LONGEST_COMMAND) };
}

function linesOf(evidence: string): string[] {
  const all = evidence.trimEnd().split('\n');
  const more = all.length > LINES ? [`… ${all.length - LINES} more lines`] : [];
  return [...all.slice(0, LINES).map((line) => visible(line).trimEnd()), ...more];
}
