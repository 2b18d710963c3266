import type { Value } from '../../sandbox/values.ts';
import { argumentsKey } from '../inputs/arguments.ts';
import type { Input } from '../inputs/inputs.ts';

/** How many inputs are stretched. */
const MANY = 12;

/** How often a text or a list is repeated, and what a number is multiplied with. */
const TIMES = [3, 9];
const FACTOR = 1000;

/** Larger inputs made of `inputs`: what waits for a day waits for an amount as well, that no test and no constant names. */
export function stretched(inputs: readonly Input[]): Input[] {
  const known = new Set(inputs.map(argumentsKey));
  const larger = inputs.slice(0, MANY).flatMap(({ args, kwargs }) =>
    TIMES.map(
      (times): Input => ({
        args: args.map((value) => repeated(value, times)),
        kwargs,
        origin: 'variation',
        familiar: false,
      }),
    ),
  );
  return [...new Map(larger.map((each) => [argumentsKey(each), each])).entries()]
    .filter(([key]) => !known.has(key))
    .map(([, each]) => each);
}

function repeated(value: Value, times: number): Value {
  switch (value.type) {
    case 'str':
      return { ...value, value: value.value.repeat(times).slice(0, 2000) };
    case 'int':
      return { ...value, value: value.value * BigInt(times * FACTOR) };
    case 'float':
      return { ...value, value: value.value * times * FACTOR };
    case 'list':
    case 'tuple':
      return {
        ...value,
        items: Array.from({ length: times }, () => value.items)
          .flat()
          .slice(0, 200),
      };
    default:
      return value;
  }
}
