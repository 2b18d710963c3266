import type { Severity } from '../model/finding.ts';

/** What is found of how a check was made, each with the most that it weighs; each has a page in pages/. */
export const VERDICT_RULES: ReadonlyMap<string, Severity> = new Map(
  Object.entries({ 'fewer-stages': 'note', 'newer-python': 'note' } as const),
);
