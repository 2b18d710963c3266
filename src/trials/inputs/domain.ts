import type { Value } from '../../sandbox/values.ts';
import { fits, type Kind, spelled } from './kinds.ts';
import { classOf, itemsIn, numberIn, type Profile, sizeOf } from './profile.ts';

/** What a function says of its arguments in words. */
export interface Words {
  /** No zero and nothing below. */
  readonly positive: boolean;
  /** Nothing below zero. */
  readonly natural: boolean;
  /** How many items or characters there are at least. */
  readonly least: number;
  /** How many items there are, no more and no less. */
  readonly exactly: number | undefined;
}

const COUNTS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };
const EXACTLY =
  /\b(?:list|array|sequence|tuple)s? of (?:exactly |just )?(two|three|four|five|[2-9])\b|\bexactly (two|three|four|five|[2-9]) (?:items|elements|values|strings|numbers|entries|parts)\b/i;

/** Reads `documentation`, which is English or says nothing to us. */
export function wordsOf(documentation: string): Words {
  const says = (pattern: RegExp) => pattern.test(documentation);
  const positive = says(/\bpositive\b|\bnatural number|\bstart(?:s|ing)? (?:at|from|with) 1\b|> ?0\b/i);
  const natural = positive || says(/\bnon-?\s?negative\b|\bnot (?:be )?negative\b|\bunsigned\b|>= ?0\b/i);
  const [, count] = /\bat least (one|two|three|four|[1-9])\b/i.exec(documentation) ?? [];
  const filled = says(/\bnon-?\s?empty\b|\bnot (?:be )?empty\b/i) ? 1 : 0;
  const [, one, other] = EXACTLY.exec(documentation) ?? [];
  const number = (word: string) => COUNTS[word.toLowerCase()] ?? Number(word);
  return {
    positive,
    natural,
    least: count === undefined ? filled : number(count),
    exactly: (one ?? other) === undefined ? undefined : number((one ?? other)!),
  };
}

/** What counts as an input of the suite's kind in one place. */
export interface Domain {
  readonly profile: Profile | undefined;
  readonly hinted: Kind | undefined;
  readonly words: Words;
}

/**
 * Whether a caller who has read signature, documentation and suite would expect `value` to be taken: no stranger than
 * what the suite gives, but for what the hint lets in by itself: something empty, a measure of zero, what is just below
 * the zero that the suite gives.
 */
export function isFamiliar(value: Value, { profile, hinted, words }: Domain): boolean {
  if (hinted !== undefined && !fits(value, hinted)) return false;
  const isHinted = hinted !== undefined && hinted.kind !== 'unknown';
  const isMeasure = isHinted && spelled(hinted).includes('"float"');
  return profile !== undefined && within(value, profile, { isHinted, isMeasure, words });
}

/** How many times longer than in the suite is still of its kind. */
const LONGER = 10;

/** What is let in beyond what the suite gives. */
interface Let {
  readonly isHinted: boolean;
  /** Its numbers are measures, of which zero is one. */
  readonly isMeasure: boolean;
  readonly words: Words;
}

function within(value: Value, profile: Profile, lets: Let): boolean {
  const { isHinted, isMeasure, words } = lets;
  const type = value.type === 'library' ? value.tag : value.type;
  const isNumber = (type === 'int' || type === 'float') && isMeasure;
  if (!profile.types.has(type) && !(isNumber && (profile.types.has('int') || profile.types.has('float')))) return false;
  const number = numberIn(value);
  if (number !== undefined) return isNumberWithin(number, profile, lets);
  const size = sizeOf(value);
  if (value.type === 'object')
    return itemsIn(value).every((item) => profile.items === undefined || within(item, profile.items, lets));
  if (size === undefined) return true;
  if (size < words.least && size < profile.shortest) return false;
  const { shortest, longest } = profile;
  if (value.type === 'list' && shortest === longest && longest === words.exactly && size !== longest) return false;
  if (size === 0 && !profile.isEmpty && !isHinted) return false;
  if (size > 0 && size > LONGER * Math.max(1, profile.longest)) return false;
  if (value.type === 'str') return isTextWithin(value.value, profile, words);
  const inner = (one: Value, of: Profile | undefined) => of === undefined || within(one, of, lets);
  if ('entries' in value)
    return value.entries.every(([key, one]) => inner(key, profile.keys) && inner(one, profile.values));
  const { places } = profile;
  if (value.type === 'tuple' && places !== undefined)
    return value.items.length === places.length && value.items.every((item, at) => inner(item, places[at]));
  return itemsIn(value).every((item) => inner(item, profile.items));
}

const ZERO = /(?<![\d.])0+(?:\.0+)?(?![\d.])/;

/** Made of the same classes of characters; and where numbers are positive, those that stand in a text are so too. */
function isTextWithin(text: string, { classes, examples }: Profile, { positive }: Words): boolean {
  if (![...text].every((one) => classes.has(classOf(one)))) return false;
  if (!positive || !ZERO.test(text)) return true;
  return examples.some((example) => example.type === 'str' && ZERO.test(example.value));
}

function isNumberWithin(number: number, { least, most }: Profile, { isHinted, isMeasure, words }: Let): boolean {
  // Numbers much larger than the suite's cost much more work, in honest functions too.
  if (!Number.isFinite(number) || number > 2 * Math.max(most, 5) || number < -2 * Math.max(Math.abs(least), most, 5))
    return false;
  if (number === 0) return (least <= 0 && most >= 0) || (isMeasure && !words.positive);
  if (number > 0) return number >= Math.min(least, 1);
  return least < 0 || (isHinted && least === 0 && !words.natural);
}
