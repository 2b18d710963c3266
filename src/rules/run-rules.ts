import type { Finding, Stage } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import { oncePer } from '../syntax/once-per.ts';
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
      const stage = stageOf(on, judgement);
      for (const rule of rulesByKind(rules).get(on) ?? []) {
        try {
          const check = rule.check as (subject: unknown, judgement: Judgement) => Iterable<Hit>;
          const told = { rule: rule.id, stage, severity: rule.severity };
          for (const hit of listed(check.call(rule, subject, judgement))) findings.push({ ...told, ...hit });
        } catch {
          problems.push({
            code: 'rule-threw',
            stage,
            message: `The rule '${rule.id}' failed on this skill.`,
            fix: 'Report it: this is a defect of Skill Assay.',
          });
        }
      }
    },
  };
}

/** Hits of one rule in one file beyond these are counted and not listed: how many there are is the adversary's to choose. */
export const MAX_HITS = 200;

/** `hits` up to the limit, and then one, where the first of the others is, that says how many more there are. */
function* listed(hits: Iterable<Hit>): Iterable<Hit> {
  let count = 0;
  let beyond: Hit | undefined;
  for (const hit of hits) {
    count += 1;
    if (count <= MAX_HITS) yield hit;
    else beyond ??= hit;
  }
  if (beyond === undefined) return;
  const message = `The same is found ${count - MAX_HITS} more times, from here on, and not listed.`;
  const { evidence: _, ...place } = beyond;
  yield { ...place, message };
}

/** `rules` by what they look at, in their order. */
const rulesByKind = oncePer((rules: readonly Rule[]): ReadonlyMap<Rule['on'], readonly Rule[]> => {
  const byKind = new Map<Rule['on'], Rule[]>();
  for (const rule of rules) byKind.set(rule.on, [...(byKind.get(rule.on) ?? []), rule]);
  return byKind;
});

const STAGE_OF: Record<Exclude<Rule['on'], 'suite'>, Stage> = {
  change: 'intake',
  candidate: 'intake',
  manifest: 'intake',
  bytes: 'static',
  tree: 'static',
  source: 'static',
};

/** What is found of the suite as a suite belongs to its stage, where that is asked for: else nobody would see it fail. */
function stageOf(on: Rule['on'], { policy, stages = policy.stages }: Judgement): Stage {
  if (on !== 'suite') return STAGE_OF[on];
  return stages.includes('suite') ? 'suite' : 'static';
}
