import type { Verdict } from '../model/report.ts';

/** How a verdict looks on a page. */
export const MARKS: Record<Verdict, string> = { pass: '✅', review: '🟡', block: '❌', inconclusive: '⚠️' };
