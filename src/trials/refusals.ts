import type { ClassOf } from '../sandbox/values.ts';
import { type Source, textOf } from '../syntax/source.ts';
import type { Raised } from './answered.ts';

/** Builtin exceptions under those that also catch them. */
const ABOVE: Readonly<Record<string, string>> = {
  KeyError: 'LookupError',
  IndexError: 'LookupError',
  LookupError: 'Exception',
  ZeroDivisionError: 'ArithmeticError',
  OverflowError: 'ArithmeticError',
  FloatingPointError: 'ArithmeticError',
  ArithmeticError: 'Exception',
  UnicodeDecodeError: 'UnicodeError',
  UnicodeEncodeError: 'UnicodeError',
  UnicodeError: 'ValueError',
  JSONDecodeError: 'ValueError',
  ValueError: 'Exception',
  TypeError: 'Exception',
  RecursionError: 'RuntimeError',
  NotImplementedError: 'RuntimeError',
  RuntimeError: 'Exception',
  InvalidOperation: 'ArithmeticError',
  StatisticsError: 'ValueError',
  IllegalMonthError: 'ValueError',
};

/** With which one refuses an argument, in Python. */
const REFUSALS = new Set(['ValueError', 'TypeError', 'LookupError', 'KeyError', 'IndexError', 'OverflowError']);

/** How a function says no: what it declares, and what it raises on purpose. */
export interface Refusals {
  /** Named where the docstring speaks of raising. */
  readonly declared: ReadonlySet<string>;
  /** Named in `raise` statements. */
  readonly raised: ReadonlySet<string>;
}

export function refusalsOf(implementation: Source, documentation: string): Refusals {
  const named = /rais|throw/i.test(documentation)
    ? (documentation.match(/\b[A-Z]\w*(?:Error|Exception|Iteration)\b/g) ?? [])
    : [];
  const raised = implementation.nodes
    .filter(({ type }) => type === 'raise_statement')
    .flatMap((node) => /^raise\s+(?:\w+\.)*(\w+)/.exec(textOf(implementation, node))?.[1] ?? []);
  return { declared: new Set(named), raised: new Set(raised) };
}

/** Whether the docstring tells callers to expect it. */
export function isDeclared(answer: Raised, { declared }: Refusals): boolean {
  return ancestry(answer).some((name) => declared.has(name));
}

/** Whether a `raise` of the skill's says no to an argument in a way that everybody understands. */
export function isRefusal(answer: Raised, { raised }: Refusals): boolean {
  return raised.has(answer.exception) && ancestry(answer).some((name) => REFUSALS.has(name));
}

/**
 * Whether a text is what nobody thought of, and not one to be refused: it cannot be written in so few characters, or has
 * digits which are none to `int`, for all that `isdigit` says of them.
 */
export function isUnthoughtOf({ exception, message }: Raised, source: string): boolean {
  if (exception === 'UnicodeEncodeError') return true;
  if (!/\bis(?:digit|numeric|alnum)\b/.test(source)) return false;
  const [, digits] = /^invalid literal for int\(\) with base 10: '(.+)'$/.exec(message) ?? [];
  return exception === 'ValueError' && digits !== undefined && /^[\d\p{No}]+$/u.test(digits);
}

/**
 * Whether the library says no to an argument in the skill's stead, as `int("x")` and a table without that key do. That
 * nothing was there to choose from is no such answer. `text` is all that stands in the arguments, which may hold one without a
 * character.
 */
export function isLibraryRefusal({ exception, message }: Raised, text: string, holdsText: boolean): boolean {
  if (exception === 'KeyError') return text !== '';
  // A number is no malformed text: what the library says to it nobody has thought of.
  if (exception === 'ValueError' && !holdsText) return false;
  return (exception === 'ValueError' || exception.startsWith('Unicode')) && !/\bempty\b|max\(\)|min\(\)/.test(message);
}

/** The names of the exception's class and of those above it. */
function ancestry({ exception, error }: Raised): string[] {
  const names = error?.type === 'exception' ? above(error.class) : [];
  const all = [exception, ...names];
  for (const name of all) if (ABOVE[name] !== undefined && !all.includes(ABOVE[name])) all.push(ABOVE[name]);
  return all;
}

function above(of: ClassOf): string[] {
  if (typeof of === 'string') return [of.slice(of.lastIndexOf(':') + 1)];
  return [of.name, ...of.bases.flatMap(above)];
}
