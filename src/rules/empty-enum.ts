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
  const bases = childOf(definition, 'superclasses')?.children ?? [];
  if (!bases.some((base) => isOfEnum(source, base))) return false;
  const assignments = (childOf(definition, 'body')?.children ?? [])
    .filter(({ type }) => type === 'expression_statement')
    .flatMap(({ children }) => children.filter(({ type }) => type === 'assignment'));
  const names = assignments.map((each) => textOf(source, childOf(each, 'left') ?? each));
  // What `_ignore_` names is no member after all.
  return names.includes('_ignore_') || !assignments.some((each) => isMember(source, each));
}

function isMember(source: Source, assignment: PyNode): boolean {
  const name = childOf(assignment, 'left');
  const value = childOf(assignment, 'right');
  if (name?.type !== 'identifier' || textOf(source, name).startsWith('_') || value === undefined) return false;
  const callee = value.type === 'call' ? childOf(value, 'function') : undefined;
  const reference = callee && referenceOf(source, callee);
  return (
    PLAIN.has(value.type) || (reference?.kind === 'member' && reference.module === 'enum' && reference.name === 'auto')
  );
}

function isOfEnum(source: Source, node: PyNode): boolean {
  const reference = referenceOf(source, node);
  return reference?.kind === 'member' && reference.module === 'enum';
}
