import { renderValue } from '../sandbox/values-render.ts';
import type { Value } from '../sandbox/values.ts';
import type { Answered } from './answered.ts';
import { poisoning, printing } from './fuzz-hygiene.ts';
import { raising } from './fuzz-raising.ts';
import type { Arguments } from './inputs/arguments.ts';
import { fits, type Kind } from './inputs/kinds.ts';
import type { Signature } from './inputs/signature.ts';
import { quoted } from './quoted.ts';
import type { Asked, Shown, Suspicion, Yardstick } from './suspicion.ts';

/** All that a call shows. */
export function suspicions({ given, isFamiliar, answer, output }: Asked, by: Yardstick): Suspicion[] {
  return [
    ...raising(given, isFamiliar, answer, by),
    ...ending(given, isFamiliar, answer, by),
    ...returning(isFamiliar, answer, by),
    ...changing(answer, by),
    ...poisoning(given, answer, by),
    ...(output.trim() === '' ? [] : printing(given, output, by)),
  ];
}

const LIMITS = {
  cpu: 'uses up its CPU time',
  memory: 'uses up its memory',
  output: 'prints without end',
  died: 'ends the interpreter',
  steps: 'takes many times the steps of what the suite asks, and finds no end',
};

/** Work is judged only where the input is no larger than the suite's: larger ones may take long. */
function ending(given: Arguments, isFamiliar: boolean, answer: Answered, { isNoLarger }: Yardstick): Suspicion[] {
  if (answer.how !== 'ended') return [];
  if (answer.why !== 'died' && !isNoLarger(given)) return [];
  const rule = answer.why === 'died' ? 'run-died' : 'too-much-work';
  return [
    {
      rule,
      severity: isFamiliar ? 'review' : 'note',
      group: rule === 'run-died' ? `ended ${answer.why} ${isFamiliar}` : `${rule} ${isFamiliar}`,
      said: LIMITS[answer.why],
      fix: 'Refuse what takes too long, or do it with less work.',
    },
  ];
}

function returning(
  isFamiliar: boolean,
  answer: Answered,
  { signature: { returns, isGenerator } }: Yardstick,
): Suspicion[] {
  if (answer.how === 'opaque')
    return [
      {
        rule: 'opaque-value',
        severity: 'review',
        group: 'opaque',
        said: `returns what cannot be read: ${quoted(answer.reason)}`,
        fix: 'Return plain values: numbers, text, lists, dictionaries, dates, dataclasses.',
      },
    ];
  if (
    answer.how !== 'returned' ||
    returns === undefined ||
    isGenerator ||
    fits(answer.value, returns) ||
    fits(plain(answer.value), returns)
  )
    return [];
  return [
    {
      rule: 'wrong-return-type',
      severity: isFamiliar ? 'review' : 'note',
      group: `returns ${shape(answer.value)} ${isFamiliar}`,
      said: `returns ${renderValue(answer.value, 120)}, which is no ${named(returns)}`,
      fix: 'Return what the hint says, or correct the hint.',
    },
  ];
}

/** An iterator can be gone through once, and has no length: it is no list, whatever it gives. */
export function iterating(given: readonly Arguments[], { returns }: Signature): Shown[] {
  if (given.length === 0 || returns === undefined || mayIterate(returns)) return [];
  return [
    {
      suspicion: {
        rule: 'wrong-return-type',
        severity: 'review',
        group: 'returns iterator',
        said: `returns an iterator, which is no ${named(returns)}`,
        fix: 'Return what the hint says, or correct the hint.',
      },
      inputs: given,
    },
  ];
}

function mayIterate(kind: Kind): boolean {
  return kind.kind === 'union' ? kind.of.some(mayIterate) : ['iterable', 'unknown', 'own'].includes(kind.kind);
}

/**
 * What callers see who expect a builtin: an object of a class that derives from one is one, and whether it behaves so is
 * asked of it by a probe. So is a member of an enum that has a number or a text for a base.
 */
function plain(value: Value): Value {
  if (value.type === 'object') return value.base.type === 'none' ? value : plain(value.base);
  if (value.type === 'member') return valueOf(value) ?? value;
  if (value.type === 'tuple' || value.type === 'list' || value.type === 'set' || value.type === 'frozenset')
    return { ...value, items: value.items.map(plain) };
  if (value.type === 'dict') return { ...value, entries: value.entries.map(([key, one]) => [plain(key), plain(one)]) };
  return value;
}

const BASES = /^(?:builtins[.:](?:int|str)|enum[.:](?:IntEnum|IntFlag|StrEnum))$/;

function valueOf({ class: own, name }: Extract<Value, { type: 'member' }>): Value | undefined {
  if (typeof own === 'string' || !own.bases.some((base) => typeof base === 'string' && BASES.test(base)))
    return undefined;
  const value = own.members.find(([member]) => member === name)?.[1];
  return value?.type === 'object' ? value.base : value;
}

const shape = (value: Value): string =>
  value.type === 'object' && typeof value.class !== 'string' ? `object ${value.class.name}` : value.type;

/** A kind in the words of a hint. */
function named(kind: Kind): string {
  switch (kind.kind) {
    case 'union':
      return kind.of.map(named).join(' or ');
    case 'literal':
      return kind.values.map((value) => renderValue(value, 40)).join(' or ');
    case 'tuple':
      return `tuple[${kind.items.map(named).join(', ')}]`;
    case 'dict':
      return `dict[${named(kind.key)}, ${named(kind.value)}]`;
    case 'tuples':
      return `tuple[${named(kind.item)}, ...]`;
    case 'record':
      return `dictionary with ${kind.fields.map(({ name }) => name).join(', ')}`;
    case 'own':
      return kind.class.slice(kind.class.indexOf(':') + 1);
    case 'unknown':
      return 'anything';
    default:
      return 'item' in kind ? `${kind.kind}[${named(kind.item)}]` : kind.kind;
  }
}

const IN_PLACE =
  /\bin[- _]?place\b|\bmutat|\bmodif(?:y|ies|ied)\b|\b(?:is|are|gets?) (?:changed|updated|sorted|emptied|consumed)\b|\b(?:change|update|append|add|insert|remove|delete|sort|extend|shuffle|reverse|pop)s? (?:to |from |into )?(?:the )?(?:given|argument|passed|original|input)\b/i;

function changing(answer: Answered, { words }: Yardstick): Suspicion[] {
  if (!('after' in answer) || answer.after === undefined || IN_PLACE.test(words)) return [];
  const left = [...answer.after.args, ...Object.values(answer.after.kwargs)].map((value) => renderValue(value, 80));
  return [
    {
      rule: 'mutated-argument',
      severity: 'review',
      group: 'mutated',
      said: `changes its arguments, and leaves (${left.join(', ')})`,
      fix: 'Work on a copy, or say in description and docstring that the argument is changed in place.',
    },
  ];
}
