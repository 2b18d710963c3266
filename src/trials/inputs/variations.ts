import type { Mapping, Value } from '../../sandbox/values.ts';
import { bool, dict, float, int, isHashable, sequence, str } from './values.ts';
import type { Random } from './random.ts';

const DEPTH = 6;

/** `value` with one small thing about it changed, of the same type; parts may come from `others`, its neighbours in the suite. */
export function varied(value: Value, others: readonly Value[], random: Random, depth = 0): Value {
  switch (value.type) {
    case 'bool':
      return bool(!value.value);
    case 'int':
      return int(variedInteger(value.value, random));
    case 'float':
      return float(variedNumber(value.value, random));
    case 'str':
      return str(variedText(value.value, texts(others), random));
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
      return variedSequence(value, others, random, depth);
    case 'dict':
      return variedDict(value, others, random, depth);
    case 'library':
      return variedLibrary(value, random);
    case 'object': {
      const at = random.below(value.attributes.length);
      const [name, held] = value.attributes[at] ?? [];
      if (name === undefined || held === undefined || depth > DEPTH) return value;
      return { ...value, attributes: value.attributes.with(at, [name, varied(held, [], random, depth + 1)]) };
    }
    default:
      return others.length > 0 ? random.pick(others) : value;
  }
}

function variedInteger(value: bigint, random: Random): bigint {
  const ways = [
    value + 1n,
    value - 1n,
    value * 2n,
    value / 2n,
    -value,
    0n,
    value * 10n,
    value + BigInt(random.below(20)),
    BigInt(random.below(200)),
  ];
  return random.pick(ways);
}

function variedNumber(value: number, random: Random): number {
  const hundredth = Math.round(value * 100 + random.below(200) - 100) / 100;
  return random.pick([
    value + 1,
    value - 1,
    value * 2,
    value / 2,
    -value,
    0,
    value + 0.5,
    hundredth,
    random.below(1000) / 10,
  ]);
}

function variedText(value: string, others: readonly string[], random: Random): string {
  const letters = [...value];
  const at = random.below(letters.length + 1);
  const letter = letters.length > 0 ? random.pick(letters) : 'a';
  const other = others.length > 0 ? random.pick(others) : value;
  const spliced = (count: number, ...put: string[]) =>
    [...letters.slice(0, at), ...put, ...letters.slice(at + count)].join('');
  const ways = [
    () => spliced(1),
    () => spliced(0, letter),
    () => spliced(1, letter),
    () => spliced(0, ' '),
    () => spliced(1, random.pick([...'aA0 .-_,'])),
    () => letters.slice(0, at).join(''),
    () => letters.slice(at).join(''),
    () => value.toUpperCase(),
    () => value.toLowerCase(),
    () => value + other,
    () => `${value} ${other}`,
    () => ` ${value} `,
    () => [...letters].reverse().join(''),
    () => value.replace(/\d/g, () => String(random.below(10))),
    () => value.replace(/[a-z]/g, () => String.fromCharCode(97 + random.below(26))),
    () => value.replaceAll(/([ ,.;:/-])/g, '$1$1'),
  ];
  return random.pick(ways)();
}

const texts = (values: readonly Value[]): string[] =>
  values.flatMap((value) => (value.type === 'str' ? [value.value] : []));

type Items = Extract<Value, { items: readonly Value[] }>;

function variedSequence(
  value: Items & { type: 'list' | 'tuple' | 'set' | 'frozenset' },
  others: readonly Value[],
  random: Random,
  depth: number,
): Value {
  const { items, type } = value;
  const pool = others.flatMap((each) => ('items' in each ? each.items : []));
  const at = random.below(items.length + 1);
  const put = pool.length > 0 ? random.pick(pool) : undefined;
  const make = (made: readonly Value[]): Value =>
    sequence(type, type === 'set' || type === 'frozenset' ? made.filter(isHashable) : made);
  const inside = (): Value => {
    const place = random.below(items.length);
    const item = items[place];
    if (item === undefined || depth > DEPTH) return make(put === undefined ? [] : [put]);
    return make(items.with(place, varied(item, pool, random, depth + 1)));
  };
  // The length of a tuple is part of what it is.
  if (type === 'tuple') return inside();
  const ways = [
    inside,
    inside,
    inside,
    () => make(items.toSpliced(at, 1)),
    () => make(items.toSpliced(at, 0, ...(put === undefined ? [] : [put]))),
    () => make(items.toSpliced(at, 0, ...items.slice(at, at + 1))),
    () => make(items.toReversed()),
    () => make([...items.slice(at), ...items.slice(0, at)]),
    () => make(items.slice(0, at)),
    () => make([...items, ...items]),
  ];
  return random.pick(ways)();
}

function variedDict(value: Mapping, others: readonly Value[], random: Random, depth: number): Value {
  const { entries } = value;
  const pool = others.flatMap((each) => ('entries' in each ? each.entries : []));
  const at = random.below(entries.length);
  const entry = entries[at];
  if (entry === undefined) return dict(pool.length > 0 ? [random.pick(pool)] : []);
  const [key, held] = entry;
  const values = pool.map(([, one]) => one);
  const ways = [
    () => dict(depth > DEPTH ? entries : entries.with(at, [key, varied(held, values, random, depth + 1)])),
    () => dict(depth > DEPTH ? entries : entries.with(at, [key, varied(held, values, random, depth + 1)])),
    () => dict(entries.toSpliced(at, 1)),
    () => dict([...entries, random.pick(pool.length > 0 ? pool : entries)]),
    () =>
      dict(
        entries.with(at, [
          varied(
            key,
            pool.map(([one]) => one),
            random,
            depth + 1,
          ),
          held,
        ]),
      ),
    () => dict(entries.toReversed()),
  ];
  return random.pick(ways)();
}

/** Dates move by days within their month; the rest is left as it is. */
function variedLibrary(value: Extract<Value, { type: 'library' }>, random: Random): Value {
  const { tag, parts } = value;
  const whole = (at: number) => (parts[at]?.type === 'int' ? Number(parts[at].value) : 0);
  if (tag === 'date' || tag === 'datetime') {
    const moved = [
      Math.min(9999, Math.max(1, whole(0) + random.pick([0, 0, 1, -1, 10]))),
      1 + random.below(12),
      1 + random.below(28),
    ];
    return { ...value, parts: [...moved.map(int), ...parts.slice(3)] };
  }
  if (tag === 'timedelta') return { ...value, parts: parts.with(0, int(whole(0) + random.below(10) - 5)) };
  return value;
}
