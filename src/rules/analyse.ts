import type { Candidate } from '../model/candidate.ts';
import type { Finding, Stage } from '../model/finding.ts';
import type { Manifest } from '../model/manifest.ts';
import type { Problem } from '../model/problem.ts';
import { gate } from '../syntax/bytes.ts';
import { programOf } from '../syntax/program.ts';
import { type Source, type SourceRole, sourceOf } from '../syntax/source.ts';
import { declaredSkill } from './declared-skill.ts';
import { withSourceLines } from './evidence.ts';
import { RULES } from './index.ts';
import type { Hit, Judgement, Rule } from './rule.ts';
import { MAX_FILE } from './file-too-large.ts';
import { skillFiles } from './skill-files.ts';
import { waived } from './waivers.ts';

/** What the static part of a check knows of a skill. `sources` are the files that passed the gate and parsed. */
export interface Analysis {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly manifest: Manifest | undefined;
  readonly sources: readonly Source[];
}

/**
 * Intake and static stage: a pure function of the candidate's bytes, the policy and the date. Never throws for what a
 * candidate holds; a rule that throws is a problem (`rule-threw`), so the skill ends `inconclusive`.
 */
export async function analyse(
  candidate: Candidate,
  judgement: Judgement,
  rules: readonly Rule[] = RULES,
): Promise<Analysis> {
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  const run = <On extends Rule['on']>(on: On, subject: Parameters<Extract<Rule, { on: On }>['check']>[0]): void => {
    for (const rule of rules) {
      if (rule.on !== on) continue;
      const outcome = hitsOf(rule as Extract<Rule, { on: On }>, subject, judgement);
      if ('problem' in outcome) problems.push(outcome.problem);
      // One by one: as arguments of a single call, a quarter of a million findings overflow the stack.
      else for (const finding of outcome.findings) findings.push(finding);
    }
  };

  run('candidate', candidate);
  const declared = declaredSkill(candidate);
  run('manifest', { ...declared, candidate });
  const sources: Source[] = [];
  for (const { role, file, bytes } of pythonFiles(candidate)) {
    const { text, faults } = gate(bytes);
    run('bytes', { file, faults });
    // What the gate refused is never parsed: parsers may disagree about it.
    if (text === undefined || faults.length > 0) continue;
    sources.push(await sourceOf(role, file, text));
  }
  const program = programOf(sources.filter(({ isSound }) => isSound));
  for (const source of sources) {
    const subject = { source, program, candidate, manifest: declared.manifest };
    run('source', subject);
    if (source.role === 'suite') run('suite', subject);
  }
  const told = waived(withSourceLines(findings, sources), candidate, judgement);
  return { findings: told, problems, manifest: declared.manifest, sources };
}

const STAGE_OF: Record<Rule['on'], Stage> = {
  candidate: 'intake',
  manifest: 'intake',
  bytes: 'static',
  source: 'static',
  suite: 'suite',
};

function hitsOf<R extends Rule>(
  rule: R,
  subject: Parameters<R['check']>[0],
  judgement: Judgement,
): { findings: Finding[] } | { problem: Problem } {
  const stage = STAGE_OF[rule.on];
  try {
    const check = rule.check as (subject: unknown, judgement: Judgement) => Iterable<Hit>;
    const hits = [...check.call(rule, subject, judgement)];
    return { findings: hits.map((hit) => ({ rule: rule.id, stage, severity: rule.severity, ...hit })) };
  } catch {
    return {
      problem: {
        code: 'rule-threw',
        stage,
        message: `The rule '${rule.id}' failed on this skill.`,
        fix: 'Report it: this is a defect of Skill Assay.',
      },
    };
  }
}

function pythonFiles(candidate: Candidate): { role: SourceRole; file: string; bytes: Uint8Array }[] {
  const [, implementation, suite] = skillFiles(candidate.name);
  return candidate.files
    .filter(
      ({ kind, size, path }) => kind === 'file' && size <= MAX_FILE && (path === implementation || path === suite),
    )
    .map(({ path, bytes }) => ({ role: path === suite ? 'suite' : 'implementation', file: path, bytes }));
}
