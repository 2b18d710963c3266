import { PURE_PRESET, type Policy } from '../model/policy.ts';
import { oncePer } from '../syntax/once-per.ts';
import type { Judgement } from './rule.ts';

/** The modules that `skill` may import, by their exact names: the policy's, and what an unexpired grant adds. */
export function allowedModules(skill: string, judgement: Judgement): ReadonlySet<string> {
  const bySkill = allowed(judgement);
  const known = bySkill.get(skill) ?? allowedTo(skill, judgement);
  bySkill.set(skill, known);
  return known;
}

/** Every rule asks, for every file; the answer is the same for a whole check. */
const allowed = oncePer((_judgement: Judgement) => new Map<string, ReadonlySet<string>>());

function allowedTo(skill: string, { policy, asOf }: Judgement): ReadonlySet<string> {
  const { preset, allow, deny } = policy.imports;
  const grant = grantFor(skill, policy);
  const modules = new Set<string>([
    ...(preset === 'pure' ? PURE_PRESET : []),
    ...allow.map((entry) => (typeof entry === 'string' ? entry : entry.module)),
    ...(grant !== undefined && grant.until >= asOf ? grant.imports : []),
  ]);
  for (const denied of deny) modules.delete(denied);
  return modules;
}

/** The grant that policy names for `skill`, expired or not. */
export function grantFor(skill: string, policy: Policy): Policy['grants'][string] | undefined {
  return Object.hasOwn(policy.grants, skill) ? policy.grants[skill] : undefined;
}
