import type { Change } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import { RULES } from './index.ts';
import type { Judgement, Rule } from './rule.ts';
import { runOf } from './run-rules.ts';

/** What is found about a proposal as a whole, whatever its skills are like: for the top of a report. Of none, nothing. */
export function analyseChange(
  change: Change | undefined,
  judgement: Judgement,
  rules: readonly Rule[] = RULES,
): { readonly findings: readonly Finding[]; readonly problems: readonly Problem[] } {
  const run = runOf(rules, judgement);
  if (change !== undefined) run.on('change', change);
  return run;
}
