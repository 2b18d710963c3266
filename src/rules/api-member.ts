import { hasTable, type Member, memberOf, refusalOf } from '../syntax/api/index.ts';
import { allowedModules, grantFor } from './allowed-modules.ts';
import type { Judgement } from './rule.ts';

/** A member of a module outside the table: policy opened the module, so that nothing is known of it. */
const OPEN: Member = { kind: 'function', value: true, subclass: true };

/** What the closed world knows of `module.name`, or why it is not part of it. */
export function apiMember(
  module: string,
  name: string,
  skill: string,
  judgement: Judgement,
): Member | { readonly refused: string } {
  if (name.startsWith('_')) return { refused: 'its name is private' };
  const entry = judgement.policy.imports.allow.find((each) => typeof each !== 'string' && each.module === module);
  if (typeof entry === 'object') {
    if (entry.api === 'any' || entry.names.includes(name)) return OPEN;
    return { refused: 'the policy lists the names that are allowed, and this is not one of them' };
  }
  if (hasTable(module))
    return memberOf(module, name) ?? { refused: refusalOf(module, name) ?? 'it is not in the table of public names' };
  const granted =
    grantFor(skill, judgement.policy)?.imports.includes(module) === true &&
    allowedModules(skill, judgement).has(module);
  return granted ? OPEN : { refused: 'there is no table of its public names' };
}
