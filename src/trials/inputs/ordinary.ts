import type { Value } from '../../sandbox/values.ts';
import { type Domain, isFamiliar } from './domain.ts';
import { type Arguments, argumentsKey } from './arguments.ts';
import { fits, type Kind } from './kinds.ts';
import type { Place } from './places.ts';
import { valuesAt } from './putting.ts';

/** Up to which whole numbers nobody wonders, up to which measures, between which years, and how many items or characters. */
const WHOLE = 1100;
const MEASURE = 1e6;
const YEARS = [1583, 2400] as const;
const MANY = 400;

/** What documentation says where it does not let in every number. */
const LIMITED =
  /\b(?:between|ranges? from|in the range|at least|at most|up to|constraints?|greater|larger|less|smaller|fewer|more than|must|should be|assum\w*|guarantee\w*|given that|no more than|valid|positive|non-?zero|non-?negative|\d+-based)\b|[<>≤≥]/i;

/** Whether arguments are of the suite's kind: those that it gives, and what a caller who read hints and tests expects to be taken. */
export function familiarIn(places: readonly Place[], accepted: readonly Arguments[]) {
  const known = new Set(accepted.map(argumentsKey));
  return (given: Arguments): boolean =>
    known.has(argumentsKey(given)) ||
    places.every((place) => valuesAt(given, place).every((value) => isFamiliar(value, place.domain)));
}

/**
 * Whether a caller who has read nothing but hints and documentation might well pass a value, though the suite never does: a
 * small number below zero, nothing at all, a text of spaces, a leap day. `letters`: also words of other alphabets.
 */
export function ordinaryIn(places: readonly Place[], documentation: string) {
  const limited = new Set(places.filter((place) => isLimited(place, places, documentation)));
  return (given: Arguments, letters: boolean): boolean =>
    places.every((place) =>
      valuesAt(given, place).every((value) => isOrdinary(value, place.domain, limited.has(place), letters)),
    );
}

/** Whether a sentence limits numbers in `place`: that, or none of the parameters, by name. */
function isLimited({ parameter: { name } }: Place, places: readonly Place[], documentation: string): boolean {
  const speaksOf = (sentence: string, one: string) => new RegExp(`\\b${one}\\b`).test(sentence);
  const limiting = documentation.split(/[.;]\s+|\n\s*\n/).filter((sentence) => LIMITED.test(sentence));
  return limiting.some(
    (sentence) => speaksOf(sentence, name) || !places.some(({ parameter }) => speaksOf(sentence, parameter.name)),
  );
}

function isOrdinary(value: Value, domain: Domain, isLimited: boolean, letters: boolean): boolean {
  const { hinted, words, profile } = domain;
  if (isFamiliar(value, domain)) return true;
  if (hinted === undefined || profile === undefined || !fits(value, hinted)) return false;
  const size = 'items' in value ? value.items.length : value.type === 'str' ? value.value.length : undefined;
  if (size !== undefined && (size < words.least || (words.exactly !== undefined && size !== words.exactly)))
    return false;
  const examples = profile.examples.flatMap((each) => (each.type === 'str' ? [each.value] : []));
  return everyday(value, hinted, { letters, isLimited, isWord: examples.some((each) => /\p{L}{2}/u.test(each)) });
}

interface Let {
  readonly letters: boolean;
  readonly isLimited: boolean;
  /** Whether the suite gives words, so that a word is what is asked for. */
  readonly isWord: boolean;
}

function everyday(value: Value, kind: Kind, lets: Let): boolean {
  if (kind.kind === 'unknown' || kind.kind === 'own') return false;
  if (kind.kind === 'union') return kind.of.some((each) => fits(value, each) && everyday(value, each, lets));
  switch (value.type) {
    case 'none':
    case 'bool':
      return true;
    case 'int':
      return !lets.isLimited && Math.abs(Number(value.value)) <= WHOLE;
    case 'float':
      return !lets.isLimited && Math.abs(value.value) <= MEASURE;
    case 'str':
      return value.value.length <= MANY && isText(value.value, lets);
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
      return value.items.length <= MANY && value.items.every((item, at) => everyday(item, itemKind(kind, at), lets));
    case 'dict':
      return (
        kind.kind === 'dict' &&
        value.entries.every(([key, one]) => everyday(key, kind.key, lets) && everyday(one, kind.value, lets))
      );
    case 'library': {
      const [year] = value.parts;
      const isDate = value.tag === 'date' || value.tag === 'datetime';
      return isDate && year?.type === 'int' && Number(year.value) >= YEARS[0] && Number(year.value) <= YEARS[1];
    }
    default:
      return false;
  }
}

function itemKind(kind: Kind, at: number): Kind {
  if ('item' in kind) return kind.item;
  return (
    (kind.kind === 'tuple' ? kind.items[at] : undefined) ?? { kind: 'unknown', why: 'its hint is of another shape' }
  );
}

/** A text of a form that the suite never has may be refused, whatever is raised; one that says nothing hardly. */
function isText(text: string, { letters, isWord }: Let): boolean {
  if (/^ *$/.test(text)) return true;
  return letters && isWord && /^[\p{L}\p{M}\p{N} .,'-]+$/u.test(text);
}
