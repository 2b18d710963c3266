import type { Value } from '../../sandbox/values.ts';
import { type Domain, wordsOf } from './domain.ts';
import { isOpen, type Kind, kindOf, unionOf } from './kinds.ts';
import { profileOf } from './profile.ts';
import type { Parameter, Signature } from './signature.ts';
import type { SuiteCall } from './suite-calls.ts';

/** A parameter as a place to put values in. */
export interface Place {
  readonly parameter: Parameter;
  /** 0-based, among those that are given by place. */
  readonly at: number;
  /** What is put there: by its hint, and by the suite's arguments where the hint says nothing or too little. */
  readonly kind: Kind;
  readonly domain: Domain;
  /** Why nothing can be made for it. */
  readonly why: string | undefined;
}

/** The places of `signature`, but `**` ones, and what the `accepted` calls of the suite put there. */
export function placesOf(signature: Signature, accepted: readonly SuiteCall[]): Place[] {
  const words = wordsOf(signature.documentation);
  return signature.parameters.flatMap((parameter, at): Place[] => {
    if (parameter.passing === 'names') return [];
    const values = accepted.flatMap((call) => givenAt(call, parameter, at));
    const observed = unionOf(values.map(kindOf));
    const kind = parameter.hinted === undefined ? observed : refined(parameter.hinted, observed);
    const domain: Domain = { profile: profileOf(values), hinted: parameter.hinted, words };
    const why = kind.kind === 'unknown' ? kind.why : undefined;
    return [{ parameter, at, kind, domain, why }];
  });
}

function givenAt({ args, kwargs }: SuiteCall, { name, passing }: Parameter, at: number): Value[] {
  if (passing === 'places') return args.slice(at);
  const value = passing === 'place' ? (args[at] ?? kwargs[name]) : kwargs[name];
  return value === undefined ? [] : [value];
}

export const placesOfKind = (places: readonly Place[], kind: Kind['kind']): Place[] =>
  places.filter((place) => place.kind.kind === kind);

/** A hint in whose open parts stands what the suite puts there. */
function refined(hinted: Kind, observed: Kind): Kind {
  if (!isOpen(hinted)) return hinted;
  if (hinted.kind === 'unknown') return observed.kind === 'unknown' ? hinted : observed;
  const candidates = observed.kind === 'union' ? observed.of : [observed];
  const alike = candidates.filter((each) => container(each) === container(hinted));
  if (hinted.kind === 'dict') {
    const dicts = alike.filter((each) => each.kind === 'dict');
    const [keys, values] = [unionOf(dicts.map(({ key }) => key)), unionOf(dicts.map(({ value }) => value))];
    return { kind: 'dict', key: refined(hinted.key, keys), value: refined(hinted.value, values) };
  }
  if ('item' in hinted) {
    const items = alike.flatMap((each) => ('item' in each ? [each.item] : 'items' in each ? each.items : []));
    return { ...hinted, item: refined(hinted.item, unionOf(items)) };
  }
  if (hinted.kind === 'tuple') {
    const tuples = alike.filter((each) => each.kind === 'tuple');
    return {
      kind: 'tuple',
      items: hinted.items.map((item, at) => refined(item, unionOf(tuples.flatMap(({ items }) => items[at] ?? [])))),
    };
  }
  return hinted;
}

const LISTS = new Set(['list', 'sequence', 'iterable', 'tuples', 'tuple']);
const container = ({ kind }: Kind): string => (LISTS.has(kind) ? 'list' : kind);
