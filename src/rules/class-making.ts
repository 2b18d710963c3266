import type { AttributeUse } from '../syntax/attributes.ts';
import { isBuiltinClass } from '../syntax/plain-class.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';

/**
 * Methods of the standard library, written in Python, that call `self.__class__(…)`, and how many arguments they have
 * besides `self`. Reached through their class and given a class for `self`, they call `type`: `Counter.copy(int)` is
 * `type`, `ChainMap.new_child(Own, "Name")` makes a class out of a string and `Own.maps`. (Lib/collections/__init__.py:
 * ChainMap, Counter, UserDict, UserList; Lib/enum.py: Flag; Lib/fractions.py: Fraction.)
 */
const BOUND_ARGUMENTS: ReadonlyMap<string, number> = new Map([
  ...['copy', '__copy__', '__invert__'].map((name) => [name, 0] as const),
  ...['new_child', '__deepcopy__', '__getitem__'].map((name) => [name, 1] as const),
  ...['add', 'mul', 'and', 'or', 'xor'].flatMap((name) => [[`__${name}__`, 1] as const, [`__r${name}__`, 1] as const]),
]);

/** Whether `name` may not be named by a string, as the second argument of getattr. */
export function makesClasses(name: string): boolean {
  return BOUND_ARGUMENTS.has(name);
}

/** Why the method may make a class where it is used; undefined for a call on an object. */
export function classMakingRefusal({ name, whole, base }: AttributeUse): string | undefined {
  const most = BOUND_ARGUMENTS.get(name);
  // Methods of Python's own types look at what they are given: `map(list.copy, rows)`.
  if (most === undefined || (base !== undefined && isBuiltinClass(base))) return undefined;
  const call = whole?.parent?.type === 'call' && childOf(whole.parent, 'function') === whole ? whole.parent : undefined;
  return call !== undefined && argumentCount(call) <= most
    ? undefined
    : 'given a class in place of its object it calls the class of that class; call it on an object';
}

/** How many arguments a call has; unpacked ones could be any number. */
function argumentCount(call: PyNode): number {
  const list = childOf(call, 'arguments');
  if (list?.type !== 'argument_list') return 1;
  const given = list.children.filter(({ named, type }) => named && type !== 'comment');
  return given.some(({ type }) => type === 'list_splat' || type === 'dictionary_splat') ? Infinity : given.length;
}
