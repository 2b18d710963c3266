import type { Value } from '../../sandbox/values.ts';
import type { Arguments } from './arguments.ts';
import type { Place } from './places.ts';

/** The values that a call puts in `place`. */
export function valuesAt({ args, kwargs }: Arguments, { parameter: { name, passing }, at }: Place): Value[] {
  if (passing === 'places') return args.slice(at);
  const value = passing === 'place' ? (args[at] ?? kwargs[name]) : kwargs[name];
  return value === undefined ? [] : [value];
}

/** The call with `value` in `place`, and all else as it was. */
export function withValue(
  { args, kwargs }: Arguments,
  { parameter: { name, passing }, at }: Place,
  value: Value,
): Arguments {
  const isByPlace = passing === 'places' || (passing === 'place' && !(name in kwargs));
  if (isByPlace && at < args.length) return { args: args.with(at, value), kwargs };
  if (isByPlace && at === args.length) return { args: [...args, value], kwargs };
  return passing === 'places' ? { args, kwargs } : { args, kwargs: { ...kwargs, [name]: value } };
}

/** A call of one value a place; undefined where one that must be there is not. */
export function assembled(places: readonly Place[], values: readonly (Value | undefined)[]): Arguments | undefined {
  const args: Value[] = [];
  const kwargs: Record<string, Value> = {};
  let isGap = false;
  for (const [at, { parameter }] of places.entries()) {
    const value = values[at];
    if (value === undefined && !parameter.isOptional) return undefined;
    if (parameter.passing === 'places') {
      if (value !== undefined && !isGap) args.push(value);
    } else if (value === undefined) isGap ||= parameter.passing === 'place';
    else if (parameter.passing === 'name' || isGap) kwargs[parameter.name] = value;
    else args.push(value);
  }
  return { args, kwargs };
}
