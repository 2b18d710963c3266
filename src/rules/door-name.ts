import { DOORS } from '../syntax/api/index.ts';
import { placeOf } from '../syntax/source.ts';
import { isDocumented, isOfEnumeration } from './attribute-names.ts';
import type { SourceRule } from './rule.ts';

export const rule: SourceRule = {
  id: 'door-name',
  on: 'source',
  severity: 'block',
  summary: 'A class of the skill that names one of its attributes like one which leads behind an object.',
  catalogue: [30, 36, 37, 38, 42],
  *check({ source, program }) {
    const fix = 'Choose another name for the attribute.';
    const placed = new Set<string>();
    for (const { kind, bindings } of source.names.scopes) {
      for (const [name, [binding]] of kind === 'class' ? bindings : []) {
        if (!isDoor(name) || binding === undefined) continue;
        placed.add(name);
        yield {
          message: `The attribute '${name}' is named like one that leads behind an object.`,
          fix,
          ...placeOf(source, binding.node),
        };
      }
    }
    // Fields that are named in strings, and attributes of `self`, have no place of their own here.
    for (const name of program.ownAttributes) {
      if (source.role === 'implementation' && isDoor(name) && !placed.has(name))
        yield {
          message: `A class of the skill has an attribute '${name}', named like one that leads behind an object.`,
          fix,
          file: source.file,
        };
    }
  },
};

/** What enumerations ask their classes for, or let them say. */
const HOOKS = new Set(['_generate_next_value_', '_ignore_', '_order_', '_iter_member_', '_numeric_repr_']);

/** A field of such a name lets a class pattern read it, and what else enumerations keep under theirs belongs to them. */
function isDoor(name: string): boolean {
  if (isOfEnumeration(name)) return !isDocumented(name) && !HOOKS.has(name);
  return DOORS.has(name) || name === '_is_runtime_protocol' || name === '_is_protocol';
}
