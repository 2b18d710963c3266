import type { Value } from '../../sandbox/values.ts';
import { type Arguments, argumentsKey } from './arguments.ts';
import type { Kind } from './kinds.ts';
import type { Place } from './places.ts';
import { valuesAt, withValue } from './putting.ts';
import { bool, dict, float, int, sequence, str } from './values.ts';

/**
 * Calls that a cache with too short a key takes for `given`: of which one argument is equal for Python, or written otherwise,
 * or alike in length, ends, order, size. Only of types that are taken there.
 */
export function nearTo(given: Arguments, places: readonly Place[]): Arguments[] {
  const found = new Map<string, Arguments>();
  for (const place of places)
    for (const value of valuesAt(given, place))
      for (const each of [...twins(value, place.kind), ...lookalikes(value)]) {
        const made = withValue(given, place, each);
        found.set(argumentsKey(made), made);
      }
  found.delete(argumentsKey(given));
  return [...found.values()];
}

const takes = (kind: Kind, type: string): boolean =>
  kind.kind === 'union' ? kind.of.some((each) => takes(each, type)) : kind.kind === type;

/** 1, 1.0 and True are one key. */
function twins(value: Value, kind: Kind): Value[] {
  if (value.type === 'bool' || value.type === 'int' || value.type === 'float') {
    const made = ['bool', 'int', 'float'].filter((type) => type !== value.type && takes(kind, type));
    const of = Number(value.value);
    return [of, 0, 1].flatMap((number) => [value.type, ...made].flatMap((type) => numberAs(type, number)));
  }
  const items = 'item' in kind ? kind.item : undefined;
  if (items === undefined || !('items' in value) || value.type !== 'list') return [];
  const [first] = value.items;
  return first === undefined ? [] : twins(first, items).map((one) => sequence('list', [one, ...value.items.slice(1)]));
}

function numberAs(type: string, number: number): Value[] {
  if (type === 'float') return [float(number)];
  if (!Number.isSafeInteger(number)) return [];
  if (type === 'bool') return number === 0 || number === 1 ? [bool(number === 1)] : [];
  return [int(number)];
}

function lookalikes(value: Value): Value[] {
  switch (value.type) {
    case 'bool':
      return [bool(!value.value)];
    case 'int':
      return [-value.value, value.value + 1n, value.value + 1000n].map(int);
    case 'float':
      return [-value.value, value.value + 0.001, value.value + 0.4].map(float);
    case 'str': {
      const { value: text } = value;
      const [first = '', last = ''] = [[...text][0], [...text].at(-1)];
      const middle = [...text].slice(1, -1);
      return [
        ...[text.toUpperCase(), text.toLowerCase(), ` ${text} `, text.replaceAll(' ', ''), `${text}${text}`],
        ...[[...text].reverse().join(''), `${first}${middle.reverse().join('')}${last}`, `${text}x`, `x${text}`],
        first + 'x'.repeat(middle.length) + (middle.length > 0 ? last : ''),
      ].map(str);
    }
    case 'list':
      return [
        value.items.toReversed(),
        [...value.items, ...value.items.slice(-1)],
        [...value.items.slice(0, 1), ...value.items.slice(1).toReversed()],
        value.items.slice(0, -1),
        value.items.map(changed),
        value.items.map((item, at) => (at === value.items.length - 1 ? changed(item) : item)),
      ].map((items) => sequence('list', items));
    case 'dict':
      return [dict(value.entries.toReversed()), dict(value.entries.map(([key, one]) => [key, changed(one)]))];
    default:
      return [];
  }
}

/** Another of the same type and size. */
function changed(value: Value): Value {
  if (value.type === 'int') return int(value.value + 1n);
  if (value.type === 'float') return float(value.value + 1);
  if (value.type === 'bool') return bool(!value.value);
  if (value.type === 'str') return str([...value.value].map((one) => (one === 'a' ? 'b' : 'a')).join(''));
  return value;
}
