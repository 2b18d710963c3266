import { ATTRIBUTES, DOORS } from '../syntax/api/index.ts';
import type { Program } from '../syntax/program.ts';

/** Special names that only tell: what something is called or documented as, and an enumeration's members. */
const TELLING = new Set(['__name__', '__qualname__', '__doc__', '__members__']);

/** Names with a leading underscore that are documented API: `collections.namedtuple` and `enum` (The Python Library Reference). */
const DOCUMENTED = new Set(['_asdict', '_replace', '_fields', '_make', '_value_', '_name_', '_missing_']);

/** Whether `name` may be read although it begins with an underscore. */
export function isDocumented(name: string): boolean {
  return TELLING.has(name) || DOCUMENTED.has(name);
}

/** `_member_map_`: emptied, an enumeration can be called to make classes out of strings; those of `re` serve everybody. */
export function isOfEnumeration(name: string): boolean {
  return /^_[a-z0-9_]*[a-z0-9]_$/.test(name) && !name.startsWith('__');
}

/** Why nobody may name the attribute `name`, whatever object it is of; undefined where the closed world knows the name. */
export function attributeRefusal(name: string, { ownAttributes }: Program, isOpen: boolean): string | undefined {
  const door = DOORS.get(name);
  if (door !== undefined) return door;
  if (isDocumented(name)) return undefined;
  if (/^__.*__$/.test(name)) return 'its name is reserved for Python';
  if (isOfEnumeration(name))
    return 'its name is reserved for enumerations, all of which keep their members under such names';
  if (ownAttributes.has(name)) return undefined;
  if (name.startsWith('_')) return 'its name is private, and no class of the skill defines it';
  return ATTRIBUTES.has(name) || isOpen
    ? undefined
    : 'no class of the skill, and none of the types that a skill may use, has an attribute of that name';
}
