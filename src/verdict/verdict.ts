import type { Finding, Stage } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Outcome, StageResult, Verdict } from '../model/report.ts';

/** From worst to best: what is blocked stays blocked whatever else could not be found out. */
const WORST_FIRST = ['block', 'inconclusive', 'review', 'pass'] as const satisfies readonly Verdict[];

/** What findings and problems come to. */
export function verdictOf(findings: readonly Finding[], problems: readonly Problem[]): Verdict {
  if (findings.some(({ severity }) => severity === 'block')) return 'block';
  if (problems.length > 0) return 'inconclusive';
  return findings.some(({ severity }) => severity === 'review') ? 'review' : 'pass';
}

/** The worst of `verdicts`; of none, `pass`. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}

const OUTCOME: Record<Verdict, Outcome> = {
  pass: 'pass',
  review: 'review',
  block: 'fail',
  inconclusive: 'inconclusive',
};

/** What one stage came to, given everything that was found; a stage that did not run found nothing out. */
export function outcomeOf(
  stage: Stage,
  ran: boolean,
  findings: readonly Finding[],
  problems: readonly Problem[],
): StageResult {
  const problemsHere = problems.filter((problem) => problem.stage === stage);
  const findingsHere = findings.filter((finding) => finding.stage === stage);
  if (!ran && problemsHere.length + findingsHere.length === 0) return { stage, outcome: 'not-run' };
  return { stage, outcome: OUTCOME[verdictOf(findingsHere, problemsHere)] };
}
