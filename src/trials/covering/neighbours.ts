import type { Value } from '../../sandbox/values.ts';
import { type Arguments, argumentsKey } from '../inputs/arguments.ts';
import { str } from '../inputs/values.ts';

/** At most so many. */
const MOST = 80;

/** Arguments of which one text has another digit somewhere: for what takes only texts of one form, such as dates. */
export function neighbours(known: readonly Arguments[]): Arguments[] {
  return otherwise(
    known,
    [1, 2, 9, 5].map((step) => (text) => turned(text, step)),
  );
}

/** Arguments of which one text is written in characters that only look like its own, or stand for them. */
export function lookalikes(known: readonly Arguments[]): Arguments[] {
  return otherwise(known, [
    (text) => [wide(text)],
    (text) => [wide(text.slice(0, 1)) + text.slice(1)],
    (text) => [`${text}\u00b2`, `\ufb01${text}`],
  ]);
}

/** Full-width forms, which compatibility normalization turns back (Unicode, Halfwidth and Fullwidth Forms). */
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

function otherwise(known: readonly Arguments[], ways: readonly ((text: string) => readonly string[])[]): Arguments[] {
  const found = new Map<string, Arguments>();
  for (const way of ways) {
    const of = (value: Value) => (value.type === 'str' ? way(value.value).map(str) : []);
    for (const { args, kwargs } of known) {
      const made = [
        ...args.flatMap((value, at) => of(value).map((each) => ({ args: args.with(at, each), kwargs }))),
        ...Object.entries(kwargs).flatMap(([name, value]) =>
          of(value).map((each) => ({ args, kwargs: { ...kwargs, [name]: each } })),
        ),
      ];
      for (const each of made) if (found.size < MOST) found.set(argumentsKey(each), each);
    }
  }
  for (const each of known) found.delete(argumentsKey(each));
  return [...found.values()];
}

/** `text` with one digit `step` further, each in turn. */
function turned(text: string, step: number): string[] {
  return [...text.matchAll(/\d/g)].map(
    ({ index, 0: digit }) => `${text.slice(0, index)}${(Number(digit) + step) % 10}${text.slice(index + 1)}`,
  );
}
