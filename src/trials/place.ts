import { topLevelFunctions } from '../syntax/functions.ts';
import type { Source } from '../syntax/source.ts';
import type { Subject } from './subject.ts';

/**
 * Where in the implementation stands what a call shows: the line that raised, where one is known, else the one on which the
 * skill's function begins. `raisedAt` is what the run said (1-based), and a run may say anything.
 */
export function placeOf(
  { code: { name }, implementation }: Pick<Subject, 'code' | 'implementation'>,
  raisedAt?: number,
): { readonly file: string; readonly line?: number } {
  const { file, lineStarts } = implementation;
  if (raisedAt !== undefined && raisedAt <= lineStarts.length) return { file, line: raisedAt };
  return atFunction(implementation, name);
}

/** The line on which `name` begins in `source`, the last of that name as Python takes it. */
export function atFunction(source: Source, name: string): { readonly file: string; readonly line?: number } {
  const { file, lineStarts } = source;
  const definition = topLevelFunctions(source).findLast((each) => each.name === name)?.node;
  return definition === undefined ? { file } : { file, line: lineStarts.filter((at) => at <= definition.start).length };
}
