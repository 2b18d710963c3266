import type { Candidate } from '../model/candidate.ts';
import type { Finding } from '../model/finding.ts';
import type { Capability, Manifest } from '../model/manifest.ts';
import type { Problem } from '../model/problem.ts';
import { gate } from '../syntax/bytes.ts';
import { reachesIn } from '../syntax/capabilities.ts';
import { programOf } from '../syntax/program.ts';
import { type Source, type SourceRole, sourceOf } from '../syntax/source.ts';
import { declaredSkill } from './declared-skill.ts';
import { withSourceLines } from './evidence.ts';
import { RULES } from './index.ts';
import type { Judgement, Rule } from './rule.ts';
import { runOf } from './run-rules.ts';
import { MAX_FILE } from './file-too-large.ts';
import { skillFiles } from '../model/skill-files.ts';
import { waived } from './waivers.ts';

/** What the static part of a check knows of a skill. `sources` are the files that passed the gate and parsed. */
export interface Analysis {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly manifest: Manifest | undefined;
  readonly sources: readonly Source[];
  /** What the implementation's names show it to reach for. */
  readonly reaches: ReadonlySet<Capability>;
}

/**
 * Intake and static stage: a pure function of the candidate's bytes, the policy and the date. Never throws for what a
 * candidate holds; a rule or a parser that throws is a problem (`rule-threw`, `parser-threw`), so the skill ends
 * `inconclusive`.
 */
export async function analyse(
  candidate: Candidate,
  judgement: Judgement,
  rules: readonly Rule[] = RULES,
): Promise<Analysis> {
  const run = runOf(rules, judgement);
  const { findings, problems } = run;
  run.on('candidate', candidate);
  const declared = declaredSkill(candidate);
  run.on('manifest', { ...declared, candidate });
  const sources: Source[] = [];
  for (const { role, file, bytes } of pythonFiles(candidate)) {
    const { text, faults } = gate(bytes);
    run.on('bytes', { file, faults });
    // What the gate refused is never parsed: parsers may disagree about it.
    if (text === undefined || faults.length > 0) continue;
    const source = await parsed(role, file, text);
    if ('problem' in source) problems.push(source.problem);
    else sources.push(source);
  }
  const sound = sources.filter(({ isSound }) => isSound);
  const program = programOf(sound);
  const implementation = sound.find(({ role }) => role === 'implementation');
  for (const source of sources) {
    run.on('tree', source);
    // Of a tree that cannot be believed nothing more is asked: what is wrong with it is the cause of all the rest.
    if (!source.isSound) continue;
    const subject = { source, implementation, program, candidate, manifest: declared.manifest };
    run.on('source', subject);
    if (source.role === 'suite') run.on('suite', subject);
  }
  const told = waived(withSourceLines(findings, sources), candidate, judgement);
  const read = implementation === undefined ? [] : [implementation];
  const reaches = new Set(read.flatMap(reachesIn).map(({ capability }) => capability));
  return { findings: told, problems, manifest: declared.manifest, sources, reaches };
}

/** The source, or that the parser failed on it: WebAssembly runs out of memory, and nobody knows all of its defects. */
async function parsed(role: SourceRole, file: string, text: string): Promise<Source | { problem: Problem }> {
  try {
    return await sourceOf(role, file, text);
  } catch {
    const message = `The parser failed on '${file}'.`;
    const fix = 'Report it: this is a defect of Skill Assay.';
    return { problem: { code: 'parser-threw', stage: 'static', message, fix } };
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
