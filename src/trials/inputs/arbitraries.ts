import * as fc from 'fast-check';
import type { Value } from '../../sandbox/values.ts';
import type { Kind } from './kinds.ts';
import type { Profile } from './profile.ts';
import { objectWith } from './own-objects.ts';
import { bool, bytes, date, datetime, dict, float, int, isHashable, library, NONE, sequence, str } from './values.ts';

const ASCII = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,-_'];
const ITEMS = 6;

/** Values of `kind`, leaning towards what `profile`, the suite's, shows in the same place. Undefined for what cannot be made. */
export function arbitraryOf(kind: Kind, profile: Profile | undefined, depth = 0): fc.Arbitrary<Value> | undefined {
  if (depth > 6) return undefined;
  const inner = (of: Kind, at: Profile | undefined) => arbitraryOf(of, at, depth + 1);
  switch (kind.kind) {
    case 'none':
      return fc.constant(NONE);
    case 'bool':
      return fc.boolean().map(bool);
    case 'int':
      return integers(profile).map(int);
    case 'float':
      return fc.oneof(
        integers(profile).map((value) => float(Number(value))),
        doubles(profile).map(float),
      );
    case 'complex':
      return fc
        .tuple(doubles(profile), doubles(profile))
        .map(([real, imaginary]) => ({ type: 'complex', real, imaginary }));
    case 'str':
      return texts(profile);
    case 'bytes':
      return fc.string({ unit: 'binary-ascii', maxLength: 12 }).map(bytes);
    case 'date':
      return fc
        .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
        .map((parts) => date(...parts));
    case 'datetime':
      return fc
        .tuple(
          ...[
            [1900, 2100],
            [1, 12],
            [1, 28],
            [0, 23],
            [0, 59],
            [0, 59],
          ].map(([min, max]) => fc.integer({ min: min!, max: max! })),
        )
        .map(datetime);
    case 'timedelta':
      return fc.integer({ min: -1000, max: 1000 }).map((days) => library('timedelta', int(days), int(0), int(0)));
    case 'Decimal':
      return fc
        .integer({ min: -100_000, max: 100_000 })
        .map((cents) => library('Decimal', str((cents / 100).toFixed(2))));
    case 'list':
    case 'set':
    case 'frozenset':
    case 'tuples':
    case 'sequence':
    case 'iterable':
      return containers(kind.kind, inner(kind.item, profile?.items), profile);
    case 'tuple':
      return all(kind.items.map((item, at) => inner(item, profile?.places?.[at] ?? profile?.items)))?.map((items) =>
        sequence('tuple', items),
      );
    case 'dict':
      return dicts(inner(kind.key, profile?.keys), inner(kind.value, profile?.values), profile);
    case 'record':
      return records(kind.fields, inner);
    case 'own':
      return objects(kind, inner);
    case 'literal':
      return fc.constantFrom(...kind.values);
    case 'union': {
      const each = kind.of.map((one) => inner(one, profile)).filter((one) => one !== undefined);
      return each.length === 0 ? undefined : fc.oneof(...each);
    }
    default:
      return profile === undefined ? undefined : fc.constantFrom(...profile.examples);
  }
}

type Arbitrary = fc.Arbitrary<Value> | undefined;

function integers(profile: Profile | undefined): fc.Arbitrary<bigint> {
  const [least, most] = range(profile);
  return fc.oneof(
    { arbitrary: fc.integer({ min: least, max: most }).map(BigInt), weight: 3 },
    { arbitrary: fc.integer({ min: -20, max: 120 }).map(BigInt), weight: 3 },
    { arbitrary: fc.integer({ min: -10_000, max: 10_000 }).map(BigInt), weight: 3 },
  );
}

function doubles(profile: Profile | undefined): fc.Arbitrary<number> {
  const [least, most] = range(profile);
  return fc.integer({ min: least * 100, max: most * 100 }).map((hundredths) => hundredths / 100);
}

/** Whole numbers around what the suite gives, none so large that a loop over them would take long. */
function range(profile: Profile | undefined): [number, number] {
  if (profile === undefined || !Number.isFinite(profile.least)) return [-50, 50];
  const limit = (value: number) => Math.max(-10_000_000, Math.min(10_000_000, Math.trunc(value)));
  return [limit(Math.min(profile.least, 0) - 1), limit(profile.most * 2 + 1) || 1].sort((a, b) => a - b) as [
    number,
    number,
  ];
}

function texts(profile: Profile | undefined): fc.Arbitrary<Value> {
  const samples = profile?.examples.flatMap((value) => (value.type === 'str' ? [value.value] : [])) ?? [];
  const letters = [...new Set(samples.join('').slice(0, 2000))].filter((letter) => letter.isWellFormed());
  const longest = Math.min(40, Math.max(6, profile?.longest ?? 0));
  const of = (unit: readonly string[]) =>
    fc.array(fc.constantFrom(...unit), { maxLength: longest }).map((parts) => str(parts.join('')));
  const known = letters.length === 0 ? [] : [{ arbitrary: of(letters), weight: 5 }];
  const unicode = fc.string({ unit: 'grapheme', maxLength: 12 }).map(str);
  return fc.oneof(...known, { arbitrary: of(ASCII), weight: 3 }, { arbitrary: unicode, weight: 1 });
}

function containers(kind: string, item: Arbitrary, profile: Profile | undefined): fc.Arbitrary<Value> {
  const type = kind === 'set' || kind === 'frozenset' ? kind : kind === 'tuples' ? 'tuple' : 'list';
  const maxLength = Math.min(20, Math.max(ITEMS, profile?.longest ?? 0));
  const each = item ?? integers(undefined).map(int);
  const needsHash = type === 'set' || type === 'frozenset';
  return fc.array(each, { maxLength }).map((items) => sequence(type, needsHash ? items.filter(isHashable) : items));
}

function dicts(key: Arbitrary, value: Arbitrary, profile: Profile | undefined): fc.Arbitrary<Value> {
  const keys = profile?.keys?.examples ?? [];
  const own = key ?? fc.string({ maxLength: 4 }).map(str);
  const each = keys.length === 0 ? own : fc.oneof({ arbitrary: fc.constantFrom(...keys), weight: 3 }, own);
  return fc
    .array(fc.tuple(each, value ?? integers(undefined).map(int)), { maxLength: ITEMS })
    .map((entries) => dict(entries.filter(([name]) => isHashable(name))));
}

type Inner = (of: Kind, at: Profile | undefined) => Arbitrary;

function records(fields: Extract<Kind, { kind: 'record' }>['fields'], inner: Inner): Arbitrary {
  const values = all(fields.map(({ of }) => inner(of, undefined)));
  return values?.chain((made) =>
    fc
      .tuple(...fields.map(({ required }) => (required ? fc.constant(true) : fc.boolean())))
      .map((kept) => dict(fields.flatMap(({ name }, at) => (kept[at] ? [[str(name), made[at]!] as const] : [])))),
  );
}

function objects(kind: Extract<Kind, { kind: 'own' }>, inner: Inner): Arbitrary {
  const entries = records(kind.fields, inner);
  return entries?.map((made) => objectWith(kind.class, made.type === 'dict' ? made.entries : []));
}

function all(each: readonly Arbitrary[]): fc.Arbitrary<Value[]> | undefined {
  return each.every((one) => one !== undefined) ? fc.tuple(...(each as fc.Arbitrary<Value>[])) : undefined;
}
