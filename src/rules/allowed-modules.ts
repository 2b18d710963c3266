import { type AllowedModule, moduleIn, PURE_PRESET, type Policy } from '../model/policy.ts';
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

function allowedTo(skill: string, judgement: Judgement): ReadonlySet<string> {
  const { preset, allow, deny } = judgement.policy.imports;
  const modules = new Set<string>([
    ...(preset === 'pure' ? PURE_PRESET : []),
    ...allow.map(moduleIn),
    ...grantedTo(skill, judgement).map(moduleIn),
  ]);
  for (const denied of deny) modules.delete(denied);
  return modules;
}

/** What an unexpired grant opens to `skill`. */
export function grantedTo(skill: string, { policy, asOf }: Judgement): readonly AllowedModule[] {
  const grant = grantFor(skill, policy);
  return grant !== undefined && grant.until >= asOf ? grant.imports : [];
}

/** The grant that policy names for `skill`, expired or not. */
export function grantFor(skill: string, policy: Policy): Policy['grants'][string] | undefined {
  return Object.hasOwn(policy.grants, skill) ? policy.grants[skill] : undefined;
}
