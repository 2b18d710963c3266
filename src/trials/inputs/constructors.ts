import type { Value } from '../../sandbox/values.ts';
import { datetime, dict, float, int, isHashable, library, sequence, str } from './values.ts';

const LONGEST = 5000;
const numbers = (values: readonly Value[]): number[] | undefined =>
  values.every((value) => value.type === 'int')
    ? values.map((value) => Number((value as { value: bigint }).value))
    : undefined;

/** What `callee(…)` makes of plain positional arguments, for the types that tests write values of. */
export function madeBy(callee: string, given: readonly Value[]): Value | undefined {
  const name = callee.slice(callee.lastIndexOf('.') + 1);
  const [first, second] = given;
  switch (name) {
    case 'range': {
      const parts = numbers(given);
      return parts && range(parts);
    }
    case 'list':
    case 'tuple':
    case 'sorted': {
      const items = first === undefined ? [] : itemsIn(first);
      return items && name !== 'sorted' ? sequence(name, items) : undefined;
    }
    case 'set':
    case 'frozenset': {
      const items = first === undefined ? [] : itemsIn(first);
      return items?.every(isHashable) ? sequence(name, items) : undefined;
    }
    case 'dict':
      return first === undefined ? dict([]) : first.type === 'dict' ? first : undefined;
    case 'float':
      return first?.type === 'str'
        ? floatOf(first.value)
        : first?.type === 'int'
          ? float(Number(first.value))
          : undefined;
    case 'str':
      return first?.type === 'str' ? first : first?.type === 'int' ? str(String(first.value)) : undefined;
    case 'chr':
      return first?.type === 'int' && first.value >= 0n && first.value <= 0x10ffffn
        ? str(String.fromCodePoint(Number(first.value)))
        : undefined;
    case 'Decimal':
      return first?.type === 'str' || first?.type === 'int' ? decimal(String(first.value)) : undefined;
    case 'Fraction':
      return first?.type === 'int' && (second === undefined || (second.type === 'int' && second.value !== 0n))
        ? fraction(first.value, second?.type === 'int' ? second.value : 1n)
        : undefined;
    case 'date': {
      const parts = numbers(given);
      return parts?.length === 3 ? library('date', ...parts.map(int)) : undefined;
    }
    case 'datetime': {
      const parts = numbers(given);
      return parts !== undefined && parts.length >= 3 ? datetime(parts) : undefined;
    }
    case 'timedelta': {
      const parts = numbers(given);
      return parts !== undefined && parts.length <= 1
        ? library('timedelta', int(parts[0] ?? 0), int(0), int(0))
        : undefined;
    }
    default:
      return undefined;
  }
}

function range(parts: readonly number[]): Value | undefined {
  const [start = 0, stop = 0, step = 1] = parts.length === 1 ? [0, parts[0]] : parts;
  if (step === 0 || Math.abs((stop - start) / step) > LONGEST) return undefined;
  const items: Value[] = [];
  for (let at = start; step > 0 ? at < stop : at > stop; at += step) items.push(int(at));
  return sequence('list', items);
}

function itemsIn(value: Value): readonly Value[] | undefined {
  if (value.type === 'list' || value.type === 'tuple' || value.type === 'set' || value.type === 'frozenset')
    return value.items;
  if (value.type === 'dict') return value.entries.map(([key]) => key);
  return value.type === 'str' ? [...value.value].map(str) : undefined;
}

function floatOf(spelled: string): Value | undefined {
  const word = spelled.trim().toLowerCase();
  const special: Record<string, number> = { nan: NaN, inf: Infinity, infinity: Infinity, '-inf': -Infinity };
  const value = special[word] ?? (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/.test(word) ? Number(word) : undefined);
  return value === undefined ? undefined : float(value);
}

/** The text of a Decimal is that of Python's `str`; what would be spelled otherwise there is left alone. */
export function decimal(spelled: string): Value | undefined {
  return /^-?(?:0|[1-9]\d{0,20})(?:\.\d{1,6})?$/.test(spelled) ? library('Decimal', str(spelled)) : undefined;
}

/** In lowest terms with a positive denominator, as Python keeps it. */
export function fraction(above: bigint, below: bigint): Value {
  let [a, b] = [above < 0n ? -above : above, below < 0n ? -below : below];
  while (b !== 0n) [a, b] = [b, a % b];
  const sign = below < 0n ? -1n : 1n;
  return library('Fraction', int((sign * above) / (a || 1n)), int((sign * below) / (a || 1n)));
}
