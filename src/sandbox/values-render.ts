import { spelledFloat } from './values-float.ts';
import type { ClassOf, Value } from './values.ts';

/** Longer renderings end in an ellipsis. In UTF-16 units. */
const CAP = 400;

/** `value` as Python would write it, for people: `[1, 2.0, (3,)]`. At most about `cap` characters, whatever its size. */
export function renderValue(value: Value, cap = CAP): string {
  const out: string[] = [];
  let length = 0;
  const waiting: (string | Value)[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop()!;
    if (typeof next !== 'string') {
      waiting.push(...parts(next, cap).reverse());
      continue;
    }
    out.push(next);
    length += next.length;
    if (length > cap) return `${out.join('').slice(0, cap)}…`;
  }
  return out.join('');
}

function parts(value: Value, cap: number): (string | Value)[] {
  switch (value.type) {
    case 'none':
      return ['None'];
    case 'bool':
      return [value.value ? 'True' : 'False'];
    case 'int':
      return [integer(value.value, cap)];
    case 'float':
      return [spelledFloat(value.value)];
    case 'complex':
      return ['complex(', spelledFloat(value.real), ', ', spelledFloat(value.imaginary), ')'];
    case 'str':
      return [quoted(value.value.slice(0, cap + 1))];
    case 'surrogates':
      return ['str(', bytes(value.utf8, cap), ", 'utf-8', 'surrogatepass')"];
    case 'bytes':
      return [bytes(value.base64, cap)];
    case 'bytearray':
      return ['bytearray(', bytes(value.base64, cap), ')'];
    case 'tuple':
      return ['(', ...joined(value.items, cap), value.items.length === 1 ? ',)' : ')'];
    case 'list':
      return ['[', ...joined(value.items, cap), ']'];
    case 'set':
      return value.items.length === 0 ? ['set()'] : ['{', ...joined(value.items, cap), '}'];
    case 'frozenset':
      return value.items.length === 0 ? ['frozenset()'] : ['frozenset({', ...joined(value.items, cap), '})'];
    case 'dict':
      return entries(value.entries, cap);
    case 'OrderedDict':
    case 'Counter':
      return [`${value.type}(`, ...entries(value.entries, cap), ')'];
    case 'defaultdict':
      return ['defaultdict(', value.factory, ', ', ...entries(value.entries, cap), ')'];
    case 'deque':
      return ['deque([', ...joined(value.items, cap), value.maxlen === null ? '])' : `], maxlen=${value.maxlen})`];
    case 'array':
      return [`array('${value.typecode}', [`, ...joined(value.items, cap), '])'];
    case 'library':
      return value.parts.length === 0 ? [value.tag] : [`${value.tag}(`, ...joined(value.parts, cap), ')'];
    case 'name':
      return [value.name.replace(/^builtins\./, '')];
    case 'class':
      return [`<class ${nameOf(value.class)}>`];
    case 'member':
      return [`${nameOf(value.class)}.${value.name}`];
    case 'exception':
      return [`${nameOf(value.class)}(`, ...joined(value.args, cap), ')'];
    case 'object':
      return object(value, cap);
  }
}

function object(value: Value & { type: 'object' }, cap: number): (string | Value)[] {
  const shown = value.attributes.slice(0, cap);
  const held: (string | Value)[] = value.base.type === 'none' ? [] : [value.base, ...(shown.length > 0 ? [', '] : [])];
  const pairs = shown.flatMap(([name, one], at) => [`${at > 0 ? ', ' : ''}${name}=`, one]);
  return [`${nameOf(value.class)}(`, ...held, ...pairs, ')'];
}

function joined(items: readonly Value[], cap: number): (string | Value)[] {
  return items.slice(0, cap).flatMap((item, at) => (at > 0 ? [', ', item] : [item]));
}

function entries(pairs: readonly (readonly [Value, Value])[], cap: number): (string | Value)[] {
  return ['{', ...pairs.slice(0, cap).flatMap(([key, one], at) => [...(at > 0 ? [', '] : []), key, ': ', one]), '}'];
}

const nameOf = (of: ClassOf): string =>
  typeof of === 'string' ? of.slice(of.lastIndexOf('.') + 1).replace(/^.*:/, '') : of.name;

/** Decimal digits of a number with very many cost quadratic time, so those are told in hexadecimal. */
function integer(value: bigint, cap: number): string {
  const hex = value.toString(16);
  return hex.length <= cap ? value.toString() : `${value < 0n ? '-' : ''}0x${hex.replace('-', '')}`;
}

function bytes(base64: string, cap: number): string {
  const held = Buffer.from(base64.slice(0, 4 * cap), 'base64');
  return `b${quoted(held.toString('latin1').slice(0, cap + 1), /[^\x20-\x7e]/g)}`;
}

/** Between quotes as repr chooses them. What does not print is written out, so that nothing hides or paints. */
function quoted(text: string, hidden = /[\p{C}\p{Z}]/gu): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const plain = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
  return quote + plain.replace(hidden, (one) => (one === ' ' ? one : escaped(one))) + quote;
}

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(one: string): string {
  const point = one.codePointAt(0)!;
  const digits = point.toString(16);
  if (SHORT[one] !== undefined) return SHORT[one];
  if (point <= 0xff) return `\\x${digits.padStart(2, '0')}`;
  return point <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}
