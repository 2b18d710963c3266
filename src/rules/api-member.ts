import type { AllowedModule } from '../model/policy.ts';
import { hasTable, type Member, memberOf, refusalOf } from '../syntax/api/index.ts';
import { grantedTo } from './allowed-modules.ts';
import type { Judgement } from './rule.ts';

/** A member that policy or a grant opened by name, or with all of its module: nothing is known of it. */
const OPEN: Member = { kind: 'function', value: true, subclass: true };

const NOT_LISTED = { refused: 'the policy lists the names that are allowed, and this is not one of them' };

/** What the closed world knows of `module.name`, or why it is not part of it. */
export function apiMember(
  module: string,
  name: string,
  skill: string,
  judgement: Judgement,
): Member | { readonly refused: string } {
  if (name.startsWith('_')) return { refused: 'its name is private' };
  const allowed = openingsOf(module, judgement.policy.imports.allow);
  const granted = openingsOf(module, grantedTo(skill, judgement));
  if ([...allowed, ...granted].some((entry) => entry.api === 'any' || entry.names.includes(name))) return OPEN;
  // For everybody a list takes from the table; what one skill is granted beside it takes nothing away.
  if (allowed.length > 0) return NOT_LISTED;
  if (hasTable(module))
    return memberOf(module, name) ?? { refused: refusalOf(module, name) ?? 'it is not in the table of public names' };
  return granted.length > 0 ? NOT_LISTED : { refused: 'there is no table of its public names' };
}

/** Those of `entries` that say themselves what they open of `module`. */
function openingsOf(module: string, entries: readonly AllowedModule[]): Exclude<AllowedModule, string>[] {
  return entries.filter((entry) => typeof entry !== 'string').filter((entry) => entry.module === module);
}
