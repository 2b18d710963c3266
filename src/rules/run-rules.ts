import type { Finding, Stage } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Hit, Judgement, Rule } from './rule.ts';

type SubjectOf<On extends Rule['on']> = Parameters<Extract<Rule, { on: On }>['check']>[0];

/** A run of rules: what they found so far, and how to run those that look at one kind of subject. */
export interface RuleRun {
  readonly findings: Finding[];
  readonly problems: Problem[];
  on<On extends Rule['on']>(on: On, subject: SubjectOf<On>): void;
}

/** Begins a run of `rules`. A rule that throws is a problem (`rule-threw`); what it found before it threw is kept. */
export function runOf(rules: readonly Rule[], judgement: Judgement): RuleRun {
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  return {
    findings,
    problems,
    on(on, subject) {
      for (const rule of rules) {
        if (rule.on !== on) continue;
        try {
          const check = rule.check as (subject: unknown, judgement: Judgement) => Iterable<Hit>;
          // One by one: as arguments of a single call, a quarter of a million findings overflow the stack.
          for (const hit of check.call(rule, subject, judgement))
            findings.push({ rule: rule.id, stage: STAGE_OF[on], severity: rule.severity, ...hit });
        } catch {
          problems.push({
            code: 'rule-threw',
            stage: STAGE_OF[on],
            message: `The rule '${rule.id}' failed on this skill.`,
            fix: 'Report it: this is a defect of Skill Assay.',
          });
        }
      }
    },
  };
}

const STAGE_OF: Record<Rule['on'], Stage> = {
  change: 'intake',
  candidate: 'intake',
  manifest: 'intake',
  bytes: 'static',
  source: 'static',
  suite: 'suite',
};
