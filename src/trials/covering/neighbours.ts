import type { Value } from '../../sandbox/values.ts';
import { type Arguments, argumentsKey } from '../inputs/arguments.ts';
import { str } from '../inputs/values.ts';

/** At most so many. */
const MOST = 80;

/** Arguments of which one text has another digit somewhere: for what takes only texts of one form, such as dates. */
export function neighbours(known: readonly Arguments[]): Arguments[] {
  const found = new Map<string, Arguments>();
  for (const step of [1, 2, 9, 5]) {
    for (const { args, kwargs } of known) {
      const made = [
        ...args.flatMap((value, at) => turned(value, step).map((each) => ({ args: args.with(at, each), kwargs }))),
        ...Object.entries(kwargs).flatMap(([name, value]) =>
          turned(value, step).map((each) => ({ args, kwargs: { ...kwargs, [name]: each } })),
        ),
      ];
      for (const each of made) if (found.size < MOST) found.set(argumentsKey(each), each);
    }
  }
  for (const each of known) found.delete(argumentsKey(each));
  return [...found.values()];
}

/** Texts in which one digit is `step` further. */
function turned(value: Value, step: number): Value[] {
  if (value.type !== 'str') return [];
  return [...value.value.matchAll(/\d/g)].map(({ index, 0: digit }) =>
    str(`${value.value.slice(0, index)}${(Number(digit) + step) % 10}${value.value.slice(index + 1)}`),
  );
}
