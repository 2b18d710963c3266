import * as z from 'zod/mini';
import { Stage } from './finding.ts';

/** What we could not do. Every code ends a check `inconclusive`, unless something worse was found. */
export const PROBLEM_CODES = [
  'backend-unavailable',
  'image-missing',
  'python-missing',
  'python-unsupported',
  'python-unreadable',
  'wall-missing',
  'wall-clock',
  'sandbox-broken',
  'rule-threw',
  'parser-threw',
  'run-threw',
  'claim-missing',
  'claim-mismatch',
] as const;
export const ProblemCode = z.enum(PROBLEM_CODES);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** A failure of ours, never of the candidate's. */
export const Problem = z.strictObject({
  code: ProblemCode,
  stage: Stage,
  message: z.string(),
  fix: z.optional(z.string()),
});
export type Problem = z.infer<typeof Problem>;
