// What the probe `candid` says of the objects that a skill returned, and what that weighs.
import type { Value } from '../sandbox/values.ts';
import type { Answered } from './answered.ts';
import { poisonedText } from './fuzz-hygiene.ts';
import type { Arguments } from './inputs/arguments.ts';
import { classDocumentation, promisedNames } from './inputs/promised.ts';
import type { Subject, Tried } from './subject.ts';
import type { Shown, Suspicion, Yardstick } from './suspicion.ts';

/** Where a class or what returns it speaks of keys that are not there. */
const ABOUT_DEFAULTS = /\bdefaults?\b|\bmissing\b|\babsent\b|\bunknown\b|\bfalls? back\b|\bfallback\b/i;

/** Of each object that is not what it seems to be, and of each text by which one shows itself and should not. */
export function uncandid(
  subject: Subject,
  by: Yardstick,
  asked: readonly Tried[],
  answers: readonly Answered[],
): Shown[] {
  const shown = new Map<string, { suspicion: Suspicion; inputs: Arguments[] }>();
  const weigh = weighing(subject, by);
  for (const [at, answer] of answers.entries()) {
    const { input } = asked[at]!;
    const [told, texts] = answer.how === 'returned' ? partsOf(answer.value) : [];
    const suspicions = [
      ...partsOf(told).flatMap((each) => weigh(partsOf(each).map(textOf))),
      ...poisonedText(partsOf(texts).map(textOf).join('\n'), input, by),
    ];
    for (const suspicion of suspicions) {
      const known = shown.get(suspicion.group);
      if (known === undefined) shown.set(suspicion.group, { suspicion, inputs: [input] });
      else if (known.inputs.at(-1) !== input) known.inputs.push(input);
    }
  }
  return [...shown.values()];
}

const partsOf = (value: Value | undefined): readonly Value[] =>
  value?.type === 'list' || value?.type === 'tuple' ? value.items : [];

const textOf = (value: Value): string => (value.type === 'str' ? value.value : '');

function weighing({ implementation, code }: Subject, { words }: Yardstick) {
  const promised = promisedNames(implementation, code.name);
  const isAboutDefaults = ABOUT_DEFAULTS.test(`${words}\n${classDocumentation(implementation)}`);
  return ([kind, word, own]: readonly string[]): Suspicion[] => {
    const isPromised = promised?.has(own ?? '') === true;
    const weighs =
      kind === 'lies' ||
      (kind === 'breaks' && !isPromised) ||
      (promised !== undefined && !isPromised && (kind === 'departs' || (kind === 'grants' && !isAboutDefaults)));
    if (!weighs || word === undefined) return [];
    return [
      {
        rule: 'hostile-object',
        severity: 'block',
        group: word,
        said: `returns an object that ${word}`,
        fix: 'Return a plain value, or an object whose methods tell what it holds.',
      },
    ];
  };
}
