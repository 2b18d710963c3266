import { TABLE } from './table.ts';
import type { Builtin, Member } from './types.ts';

export type { ArgKind, Builtin, Member, Shape } from './types.ts';

const words = (text: string): string[] => (text === '' ? [] : text.split(' '));

function unpacked(packed: (typeof TABLE.members)[string]): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  for (const [label, names] of Object.entries(packed)) {
    if (typeof names === 'string') {
      const [kind, ...flags] = label.split(' ') as [Member['kind'], ...string[]];
      const member = { kind, value: !flags.includes('called'), ...(flags.includes('derived') && { subclass: true }) };
      for (const name of words(names)) members.set(name, member);
    } else for (const [name, member] of Object.entries<Member>(names)) members.set(name, member);
  }
  return members;
}

const MEMBERS = new Map(Object.entries(TABLE.members).map(([module, packed]) => [module, unpacked(packed)]));
const BUILTINS = new Map(Object.entries(TABLE.builtins));

/** Whether the public names of `module` (its full dotted name) are known, so that memberOf can answer for it. */
export function hasTable(module: string): boolean {
  return MEMBERS.has(module);
}

/** The public member `name` of `module`; undefined where it is not part of the closed world (see refusalOf). */
export function memberOf(module: string, name: string): Member | undefined {
  return MEMBERS.get(module)?.get(name);
}

/** Why `module`'s member `name`, which some CPython has, is excluded; undefined where nothing is known of it. */
export function refusalOf(module: string, name: string): string | undefined {
  const reasons = TABLE.refused[module];
  return reasons !== undefined && Object.hasOwn(reasons, name) ? reasons[name] : undefined;
}

/** The builtin `name`; undefined where no supported CPython has one. */
export function builtinOf(name: string): Builtin | undefined {
  return BUILTINS.get(name);
}

/** The public attribute names of the objects that allowed code can come by, without the doors. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(words(TABLE.attributes));

/** Attribute names that are never allowed on anything, even where the candidate has one of that name, and why. */
export const DOORS: ReadonlyMap<string, string> = new Map(Object.entries(TABLE.doors));

const MUTABLE = new Map(Object.entries(TABLE.mutable).map(([module, names]) => [module, new Set(words(names))]));
const NONE: ReadonlySet<string> = new Set();

/**
 * Attribute names of the classes of `module` which anybody could change for the whole process (those written in Python):
 * they may be stored to through `self` only.
 */
export function mutableAttributesOf(module: string): ReadonlySet<string> {
  return MUTABLE.get(module) ?? NONE;
}

/** Names of encodings whose codecs every CPython has built in or always loads; lower case, `-` for `_` and spaces. */
export const SAFE_ENCODINGS: ReadonlySet<string> = new Set(words(TABLE.encodings));
