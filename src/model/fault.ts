import type * as z from 'zod/mini';

/** Why a value is not what a schema wants, in words that follow the name of its key: `must be a list, and is 'x'`. */
export function faultOf(issue: z.core.$ZodIssue, whole: unknown): string {
  const found = valueAt(whole, issue.path);
  const wanted = wantedBy(issue);
  return found === undefined ? `is missing, and ${wanted}` : `${wanted}, and ${is(found, issue)}`;
}

/** The schemas' own messages are such words already; those of the library all begin with one of these. */
const OF_THE_LIBRARY = /^(?:Invalid|Too (?:big|small)|Unrecognized)/;

function wantedBy(issue: z.core.$ZodIssue): string {
  if (!OF_THE_LIBRARY.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.map(String).join(' or ')}`;
    case 'too_big':
      return `must ${UNITS[issue.origin] === undefined ? 'be' : 'have'} at most ${amount(issue.maximum, issue.origin)}`;
    case 'too_small':
      return `must ${UNITS[issue.origin] === undefined ? 'be' : 'have'} at least ${amount(issue.minimum, issue.origin)}`;
    case 'invalid_format':
      return issue.format === 'date'
        ? 'must be a date such as 2027-06-30'
        : `must match ${issue.pattern ?? issue.format}`;
    case 'invalid_union':
      if ('options' in issue) return `must be ${(issue.options ?? []).map(String).join(' or ')}`;
      return `must be ${[...new Set(issue.errors.flat().map(wantedOnly))].join(' or ')}`;
    case 'invalid_key':
      return issue.issues[0] === undefined ? 'is not accepted' : wantedBy(issue.issues[0]);
    default:
      return 'is not accepted';
  }
}

const wantedOnly = (issue: z.core.$ZodIssue): string => wantedBy(issue).replace(/^must be /, '');

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const UNITS: Readonly<Record<string, string>> = { string: 'character', array: 'entry' };

function amount(count: number | bigint, origin: string): string {
  const number = count.toLocaleString('en-US');
  const unit = UNITS[origin];
  if (unit === undefined) return number;
  return `${number} ${Number(count) === 1 ? unit : unit.replace(/y$/, 'ie').concat('s')}`;
}

/** The most of a text that is quoted, in UTF-16 code units. */
const QUOTED = 60;

function is(found: unknown, { code }: z.core.$ZodIssue): string {
  if (code === 'invalid_key') return 'is a key';
  if (Array.isArray(found)) return code === 'too_big' || code === 'too_small' ? `has ${found.length}` : 'is a list';
  if (typeof found === 'string')
    return isTooLong(found, code) ? `has ${found.length.toLocaleString('en-US')}` : `is ${quoted(found)}`;
  return typeof found === 'object' && found !== null ? 'is an object' : `is ${String(found)}`;
}

const isTooLong = (text: string, code: string): boolean => code === 'too_big' && text.length > QUOTED;

function quoted(text: string): string {
  return `'${text.length > QUOTED ? `${text.slice(0, QUOTED - 1).toWellFormed()}…` : text}'`;
}

/** What stands at `path` of `whole`; undefined where nothing does. */
export function valueAt(whole: unknown, path: readonly PropertyKey[]): unknown {
  let value = whole;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
