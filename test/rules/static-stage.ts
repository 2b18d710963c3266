import type { Candidate } from '../../src/model/candidate.ts';
import { Policy } from '../../src/model/policy.ts';
import { type Analysis, analyse } from '../../src/rules/analyse.ts';
import { analyseChange } from '../../src/rules/analyse-change.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { fileOf, honestSkill } from './honest-skill.ts';
import { AS_OF } from './pages.ts';

/** A policy as it is written, before its defaults. */
type WrittenPolicy = Parameters<typeof Policy.parse>[0];

/** The static stage as of 2026-08-01. */
export function staticStage(
  candidate: Candidate,
  policy: WrittenPolicy = {},
  rules?: readonly Rule[],
): Promise<Analysis> {
  return analyse(candidate, { policy: Policy.parse(policy), asOf: AS_OF }, rules);
}

/** What `rules` say of a proposal that changes the skill `tidy` and nothing else. */
export function changeStage(rules: readonly Rule[]): ReturnType<typeof analyseChange> {
  const entry = { mode: '100644', kind: 'blob', hash: '', size: 1, path: 'tidy/tidy.py' };
  const change = { folder: 'skills', skills: ['tidy'], paths: ['skills/tidy/tidy.py'], listing: [entry] };
  return analyseChange(change, { policy: Policy.parse({}), asOf: AS_OF }, rules);
}

/** What `rule` says of the skill `tidy` with `text` as its file `file`: each hit as `line:column message`. */
export async function told(rule: string, file: string, text: string, policy: WrittenPolicy = {}): Promise<string[]> {
  const { findings } = await staticStage(honestSkill('tidy', [fileOf(file, text)]), policy);
  return findings
    .filter((finding) => finding.rule === rule && finding.file === file)
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
}
