import type { Value } from '../../sandbox/values.ts';
import { fits, type Kind } from './kinds.ts';
import { classOf, itemsIn, numberIn, type Profile, sizeOf } from './profile.ts';

/** What a function says of its arguments in words. */
export interface Words {
  /** No zero and nothing below. */
  readonly positive: boolean;
  /** Nothing below zero. */
  readonly natural: boolean;
  /** Nothing empty. */
  readonly filled: boolean;
}

/** Reads `documentation`, which is English or says nothing to us. */
export function wordsOf(documentation: string): Words {
  const says = (pattern: RegExp) => pattern.test(documentation);
  const positive = says(
    /\bpositive\b|\bnatural number|\bstart(?:s|ing)? (?:at|from|with) 1\b|\bat least (?:1|one)\b|> ?0\b/i,
  );
  const natural = positive || says(/\bnon-?\s?negative\b|\bnot (?:be )?negative\b|\bunsigned\b|>= ?0\b|\bcount of\b/i);
  const filled = says(/\bnon-?\s?empty\b|\bnot (?:be )?empty\b|\bat least (?:one|two|1|2|three|3)\b/i);
  return { positive, natural, filled };
}

/** What counts as an input of the suite's kind in one place. */
export interface Domain {
  readonly profile: Profile | undefined;
  readonly hinted: Kind | undefined;
  readonly words: Words;
}

/**
 * Whether a caller who has read signature, documentation and suite would expect `value` to be taken: no stranger than
 * what the suite gives, but for what the hint lets in by itself: something empty, zero, a number below zero.
 */
export function isFamiliar(value: Value, { profile, hinted, words }: Domain): boolean {
  if (hinted !== undefined && !fits(value, hinted)) return false;
  return profile !== undefined && within(value, profile, hinted !== undefined && hinted.kind !== 'unknown', words);
}

/** How many times larger or longer than in the suite is still of its kind. */
const LARGER = 10;

function within(value: Value, profile: Profile, isHinted: boolean, words: Words): boolean {
  const type = value.type === 'library' ? value.tag : value.type;
  if (!profile.types.has(type) && !(type === 'int' && profile.types.has('float') && isHinted)) return false;
  const number = numberIn(value);
  if (number !== undefined) return isNumberWithin(number, profile, isHinted, words);
  const size = sizeOf(value);
  if (size === undefined) return true;
  if (size === 0 && !profile.isEmpty && (words.filled || !isHinted)) return false;
  if (size > 0 && size > LARGER * Math.max(1, profile.longest)) return false;
  if (value.type === 'str') return [...value.value].every((one) => profile.classes.has(classOf(one)));
  const inner = (one: Value, of: Profile | undefined) => of === undefined || within(one, of, isHinted, words);
  if ('entries' in value)
    return value.entries.every(([key, one]) => inner(key, profile.keys) && inner(one, profile.values));
  const { places } = profile;
  if (value.type === 'tuple' && places !== undefined)
    return value.items.length === places.length && value.items.every((item, at) => inner(item, places[at]));
  return itemsIn(value).every((item) => inner(item, profile.items));
}

function isNumberWithin(number: number, { least, most }: Profile, isHinted: boolean, words: Words): boolean {
  if (!Number.isFinite(number)) return false;
  const far = LARGER * Math.max(Math.abs(least), Math.abs(most), 1);
  if (Math.abs(number) > far) return false;
  if (number === 0) return (least <= 0 && most >= 0) || (isHinted && !words.positive);
  return number > 0 || least < 0 || (isHinted && !words.natural);
}
