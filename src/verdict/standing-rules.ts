import type { Severity } from '../model/finding.ts';

/**
 * What is found of a proposal beside its report, which is about bytes alone: each with the most that it weighs, and a page in
 * pages/.
 */
export const STANDING_RULES: ReadonlyMap<string, Severity> = new Map(
  Object.entries({
    approvals: 'review',
    'earlier-run': 'block',
    'library-full': 'review',
    'merged-otherwise': 'review',
    'too-many-proposals': 'review',
  } as const),
);
