import type { Entry, Value } from '../../sandbox/values.ts';
import { NONE } from './values.ts';

/** An object of the class that is called `named` (`module:name`), by its fields. */
export function objectWith(named: string, fields: readonly Entry[]): Value {
  const attributes = fields.flatMap(([name, value]) => (name.type === 'str' ? [[name.value, value] as const] : []));
  return { type: 'object', class: named, base: NONE, attributes };
}
