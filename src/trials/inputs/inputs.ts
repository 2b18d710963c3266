import * as fc from 'fast-check';
import type { Value } from '../../sandbox/values.ts';
import type { Source } from '../../syntax/source.ts';
import { arbitraryOf } from './arbitraries.ts';
import { type Arguments, argumentsKey } from './arguments.ts';
import { boundaryValues } from './boundaries.ts';
import { withCheckDigits } from './check-digits.ts';
import { constantsOf } from './constants.ts';
import { withConstants } from './from-constants.ts';
import { isFamiliar } from './domain.ts';
import { isOrdinary } from './ordinary.ts';
import { prototypes } from './own-classes.ts';
import { type Place, placesOf } from './places.ts';
import { assembled, valuesAt, withValue } from './putting.ts';
import { related } from './related.ts';
import { type Random, randomFrom, seedFor } from './random.ts';
import { type Signature, signatureOf } from './signature.ts';
import { type SuiteCall, suiteCalls } from './suite-calls.ts';
import { boundOf, largestIn } from './sizes.ts';
import { str } from './values.ts';
import { varied } from './variations.ts';

/** Where an input comes from. */
export type Origin = 'suite' | 'related' | 'variation' | 'boundary' | 'constant' | 'check-digit' | 'hint';

/** What a skill's function is called with in a trial. */
export interface Input extends Arguments {
  readonly origin: Origin;
  /** Whether it is of the suite's kind: what a caller who read hints, words and tests would expect to be taken. */
  readonly familiar: boolean;
}

/** How many inputs a skill is tried with. */
export const INPUTS = { quick: 60, normal: 300, thorough: 2000 } as const;
export type Effort = keyof typeof INPUTS;

export interface Inputs {
  readonly signature: Signature;
  readonly places: readonly Place[];
  readonly inputs: readonly Input[];
  /** The suite's own calls that it does not expect to be refused. */
  readonly accepted: readonly SuiteCall[];
  /** Whether arguments are of the suite's kind. */
  readonly familiar: (given: Arguments) => boolean;
  /** Whether they are at least what hints and documentation let everybody expect; `letters`: of whatever alphabet. */
  readonly ordinary: (given: Arguments, letters: boolean) => boolean;
  /** Parameters for which nothing can be made, and why. */
  readonly unfuzzable: readonly { readonly parameter: string; readonly why: string }[];
}

/** Parts of a hundred; what one origin does not use goes to the last. */
const SHARES: readonly (readonly [Origin, number])[] = [
  ['suite', 20],
  ['boundary', 20],
  ['constant', 20],
  ['check-digit', 4],
  ['related', 8],
  ['variation', 30],
  ['hint', 100],
];

/** What there is to make inputs of. */
export interface Grounds {
  readonly name: string;
  readonly implementation: Source;
  readonly suite: Source;
  /** Hexadecimal. */
  readonly seed: string;
}

/**
 * The distinct inputs that a skill is tried with: `count` of them, fewer where there are no more. `accepted` are those
 * of the suite's calls by which the others are judged; without it, those that the suite does not expect to be refused.
 * The same arguments give the same inputs in the same order. Undefined where there is no such function.
 */
export function inputsFor(
  { name, implementation, suite, seed }: Grounds,
  count: number,
  accepts: (call: SuiteCall) => boolean = ({ refused }) => !refused,
): Inputs | undefined {
  const signature = signatureOf(implementation, name);
  if (signature === undefined) return undefined;
  const calls = suiteCalls(suite, name, prototypes(implementation));
  const accepted = calls.filter(accepts);
  const places = placesOf(signature, accepted);
  const unfuzzable = places.flatMap(({ parameter, why }) =>
    why === undefined ? [] : [{ parameter: parameter.name, why }],
  );
  const random = randomFrom(seedFor(seed, 'inputs'));
  const sources = sourcesOf({ places, calls, accepted, implementation, random, seed, count });
  const bound = boundOf(accepted, implementation);
  const known = new Set(accepted.map(argumentsKey));
  const familiar = (given: Arguments) => known.has(argumentsKey(given)) || isOfTheSuites(given, places);
  const told = signature.documentation;
  const ordinary = (given: Arguments, letters: boolean) =>
    places.every((place) => valuesAt(given, place).every((value) => isOrdinary(value, place.domain, told, letters)));
  const found = new Map<string, Input>();
  for (const [origin, share] of SHARES) {
    let left = Math.ceil((count * share) / 100);
    for (const { args, kwargs } of sources[origin]()) {
      if (left <= 0 || found.size >= count) break;
      const key = argumentsKey({ args, kwargs });
      if (found.has(key) || (origin !== 'suite' && largestIn({ args, kwargs }) > bound)) continue;
      found.set(key, { args, kwargs, origin, familiar: familiar({ args, kwargs }) });
      left--;
    }
  }
  return { signature, places, inputs: [...found.values()], accepted, unfuzzable, familiar, ordinary };
}

function isOfTheSuites(given: Arguments, places: readonly Place[]): boolean {
  return places.every((place) => valuesAt(given, place).every((value) => isFamiliar(value, place.domain)));
}

interface Ground {
  readonly places: readonly Place[];
  readonly calls: readonly SuiteCall[];
  readonly accepted: readonly SuiteCall[];
  readonly implementation: Source;
  readonly random: Random;
  readonly seed: string;
  readonly count: number;
}

function sourcesOf(ground: Ground): Record<Origin, () => Iterable<Arguments>> {
  return {
    suite: () => ground.calls,
    boundary: () => oneAtATime(ground, ({ kind }) => boundaryValues(kind)),
    constant: () => {
      const constants = constantsOf(ground.implementation);
      return oneAtATime(ground, (place) => withConstants(place, constants, ground.random));
    },
    'check-digit': () =>
      oneAtATime(ground, ({ domain }) => {
        const texts = domain.profile?.examples.flatMap((value) => (value.type === 'str' ? [value.value] : [])) ?? [];
        return withCheckDigits(texts, () => ground.random.below(10), 12).map(str);
      }),
    related: () => relatives(ground),
    variation: () => variations(ground),
    hint: () => generated(ground),
  };
}

/** Calls of the suite, or ones that were made, in which one argument is another: each place's values in turn. */
function* oneAtATime(ground: Ground, valuesFor: (place: Place) => readonly Value[]): Generator<Arguments> {
  const bases = basesOf(ground);
  const columns = ground.places.map((place) => ({ place, values: valuesFor(place) }));
  const longest = Math.max(0, ...columns.map(({ values }) => values.length));
  for (let row = 0; row < longest; row++) {
    for (const [turn, { place, values }] of columns.entries()) {
      const value = values[row];
      const base = bases[(row + turn) % bases.length];
      if (value !== undefined && base !== undefined) yield withValue(base, place, value);
    }
  }
}

/** What there is to change: the suite's calls, else calls made of hints. */
function basesOf(ground: Ground): readonly Arguments[] {
  if (ground.accepted.length > 0) return ground.accepted;
  return sampled(ground, 8, 'bases');
}

/** Calls of the suite, the largest first, then ones made of hints, in which a number fits the length of something else. */
function* relatives(ground: Ground): Generator<Arguments> {
  const { accepted, places } = ground;
  if (!places.some(({ kind }) => kind.kind === 'int') || places.length < 2) return;
  for (const base of [...accepted].slice(0, 40)) yield* related(base, places);
  for (const base of sampled(ground, 12, 'related')) yield* related(base, places);
}

/** Small changes to what the suite does, and changes of what was changed. */
function* variations({ accepted, places, random, count }: Ground): Generator<Arguments> {
  if (accepted.length === 0 || places.length === 0) return;
  const known: Arguments[] = [...accepted];
  for (let tries = 0; tries < count * 4; tries++) {
    const base = random.below(3) === 0 ? random.pick(known) : random.pick(accepted);
    const place = random.pick(places);
    const [value] = valuesAt(base, place);
    if (value === undefined) continue;
    const made = withValue(base, place, varied(value, place.domain.profile?.examples ?? [], random));
    known.push(made);
    yield made;
  }
}

function* generated(ground: Ground): Generator<Arguments> {
  const piece = Math.ceil(ground.count / 3);
  for (let at = 0; at < 12; at++) yield* sampled(ground, piece, `hint ${at}`);
}

function sampled({ places, seed }: Ground, numRuns: number, purpose: string): Arguments[] {
  const each = places.map((place) => {
    const arbitrary = arbitraryOf(place.kind, place.domain.profile);
    const given = arbitrary ?? fc.constant(undefined);
    return place.parameter.isOptional ? fc.option(given, { nil: undefined }) : given;
  });
  const drawn = fc.sample(fc.tuple(...each), { numRuns, seed: seedFor(seed, purpose) });
  return drawn.flatMap((values) => assembled(places, values) ?? []);
}
