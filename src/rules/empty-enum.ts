import { referenceOf } from '../syntax/references.ts';
import { type Source, textOf } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';

/** Values that enum takes for members, whatever they hold: no functions and no descriptors. */
const PLAIN = new Set([
  'integer',
  'float',
  'string',
  'concatenated_string',
  'true',
  'false',
  'tuple',
  'unary_operator',
]);

/**
 * Whether the class is an enumeration without a member for certain. Called, such a class makes classes out of strings, with
 * any hook: `E("M", {"A": 1, "__reduce_ex__": …})`. One with members cannot be extended (The Python Library Reference, enum).
 */
export function isEmptyEnum(source: Source, definition: PyNode): boolean {
  const bases = (childOf(definition, 'superclasses')?.children ?? []).flatMap((base) => enumNameOf(source, base) ?? []);
  if (bases.length === 0) return false;
  const isFlag = bases.some((name) => name.includes('Flag'));
  const assignments = (childOf(definition, 'body')?.children ?? [])
    .filter(({ type }) => type === 'expression_statement')
    .flatMap(({ children }) => children.filter(({ type }) => type === 'assignment'));
  const names = assignments.map((each) => textOf(source, childOf(each, 'left') ?? each));
  // What `_ignore_` names is no member after all.
  return names.includes('_ignore_') || !assignments.some((each) => (isFlag ? isBit : isMember)(source, each));
}

/** Of a flag only single bits are members for certain: CPython 3.11 takes one of 0, or of several bits, for an alias. */
function isBit(source: Source, assignment: PyNode): boolean {
  const value = childOf(assignment, 'right');
  if (value !== undefined && /^1\s*<<\s*\d{1,3}$/.test(textOf(source, value))) return isMemberName(source, assignment);
  if (!isMember(source, assignment) || value === undefined) return false;
  if (value.type === 'call') return isBareCall(value) && !hasValueMaker(source, assignment);
  const bits = /^(?:[1-9]\d*|0[xX][\da-fA-F]+)$/.test(textOf(source, value)) ? BigInt(textOf(source, value)) : 0n;
  return bits > 0n && (bits & (bits - 1n)) === 0n;
}

/** `auto()`; with an argument it is that value. */
function isBareCall(call: PyNode): boolean {
  return childOf(call, 'arguments')?.children.every(({ named }) => !named) === true;
}

/** Whether the class has its own say in what `auto()` is. */
function hasValueMaker(source: Source, assignment: PyNode): boolean {
  const body = assignment.parent?.parent;
  return body === null || body === undefined || textOf(source, body).includes('_generate_next_value_');
}

function isMemberName(source: Source, assignment: PyNode): boolean {
  const name = childOf(assignment, 'left');
  return name?.type === 'identifier' && !textOf(source, name).startsWith('_');
}

function isMember(source: Source, assignment: PyNode): boolean {
  const value = childOf(assignment, 'right');
  if (!isMemberName(source, assignment) || value === undefined) return false;
  const callee = value.type === 'call' ? childOf(value, 'function') : undefined;
  const reference = callee && referenceOf(source, callee);
  return (
    PLAIN.has(value.type) || (reference?.kind === 'member' && reference.module === 'enum' && reference.name === 'auto')
  );
}

/** The name of the class of `enum` that `base` is. */
function enumNameOf(source: Source, base: PyNode): string | undefined {
  const reference = referenceOf(source, base);
  return reference?.kind === 'member' && reference.module === 'enum' ? reference.name : undefined;
}
