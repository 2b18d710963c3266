import { isBuiltinClass, isOwnClass } from '../syntax/plain-class.ts';
import { referenceOf } from '../syntax/references.ts';
import { nodesOf, placeOf, type Source, textOf } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';
import type { SourceRule } from './rule.ts';

/** Builtins that look at a class and hand it on to nobody. */
const ONLY_LOOKING = new Set(['isinstance', 'issubclass', 'str', 'repr', 'print', 'id']);

/** Parameters by which the metaclasses of the standard library take a namespace. */
const NAMESPACES = new Set(['cls', 'bases', 'classdict', 'namespace', 'dict']);

export const rule: SourceRule = {
  id: 'class-as-value',
  on: 'source',
  severity: 'block',
  summary: 'The class that `type(x)` gives, used for more than its name, a comparison or a new object.',
  catalogue: [30, 34, 77, 79, 81, 87, 88],
  *check({ source }) {
    for (const node of nodesOf(source, 'call')) {
      if (!isTypeCall(source, node) || isHarmless(source, node) || isOfCaught(source, node)) continue;
      yield {
        message: 'The class that type() gives is handed on as a value.',
        fix: 'Ask isinstance(x, …), type(x) is …, type(x).__name__, or name the class.',
        ...placeOf(source, node),
      };
    }
  },
};

function isTypeCall(source: Source, node: PyNode): boolean {
  const callee = node.type === 'call' ? childOf(node, 'function') : undefined;
  const reference = callee && referenceOf(source, callee);
  return reference?.kind === 'builtin' && reference.name === 'type';
}

/** `except … as error` binds an object that is no class. */
function isOfCaught(source: Source, call: PyNode): boolean {
  const given = childOf(call, 'arguments')?.children.filter(({ named }) => named) ?? [];
  const reference = given.length === 1 && given[0] !== undefined ? referenceOf(source, given[0]) : undefined;
  if (reference?.kind !== 'own') return false;
  return reference.bindings.every(
    ({ node }) => node.parent?.type === 'as_pattern_target' && node.parent.parent?.parent?.type === 'except_clause',
  );
}

function isHarmless(source: Source, node: PyNode): boolean {
  const { parent } = node;
  if (parent === null) return false;
  switch (parent.type) {
    case 'attribute':
      return ['__name__', '__qualname__', '__doc__'].includes(textOf(source, childOf(parent, 'attribute') ?? parent));
    case 'comparison_operator':
      return parent.children.every((each) => !each.named || isClass(source, each)) || isIdentity(source, parent);
    case 'interpolation':
      return true;
    case 'argument_list':
      return isOnlyLookedAt(source, parent.parent);
    case 'call':
      return childOf(parent, 'function') === node && makesObject(source, childOf(parent, 'arguments'));
    case 'binary_operator':
      return childOf(parent, 'operator')?.type === '%' && childOf(parent, 'left')?.type === 'string';
    default:
      return false;
  }
}

function isIdentity(source: Source, comparison: PyNode): boolean {
  const operators = comparison.children.filter(({ named }) => !named);
  return operators.every((each) => /^is(?:\s+not)?$/.test(textOf(source, each)));
}

/** A class, or a display of classes. Compared with anything else, its `__eq__` or `__contains__` would be given the class. */
function isClass(source: Source, node: PyNode): boolean {
  if (['tuple', 'list', 'set', 'parenthesized_expression'].includes(node.type))
    return node.children.every((each) => !each.named || isClass(source, each));
  if (isTypeCall(source, node)) return true;
  const reference = referenceOf(source, node);
  return (
    reference !== undefined &&
    (reference.kind === 'member' || isBuiltinClass(reference) || isOwnClass(source, reference))
  );
}

function isOnlyLookedAt(source: Source, call: PyNode | null): boolean {
  const callee = call?.type === 'call' ? childOf(call, 'function') : undefined;
  const reference = callee && referenceOf(source, callee);
  return reference?.kind === 'builtin' && ONLY_LOOKING.has(reference.name);
}

/**
 * `type(self)(x, y)`. Where `self` is a class, that calls `type`: with three arguments it makes a class, with any hook and
 * out of strings; with one that is a class it is `type` itself.
 */
function makesObject(source: Source, list: PyNode | undefined): boolean {
  if (list?.type !== 'argument_list') return list?.type === 'generator_expression';
  const given = list.children.filter(({ named, type }) => named && type !== 'comment');
  const keywords = given.filter(({ type }) => type === 'keyword_argument');
  if (given.some(({ type }) => type === 'list_splat' || type === 'dictionary_splat')) return false;
  if (keywords.some((each) => NAMESPACES.has(textOf(source, childOf(each, 'name') ?? each)))) return false;
  const [first, ...rest] = given.filter(({ type }) => type !== 'keyword_argument');
  return (
    first === undefined || rest.length === 1 || (rest.length === 0 && (keywords.length > 0 || isNoClass(source, first)))
  );
}

/** Nodes whose values are no classes. */
const NO_CLASSES =
  /^(?:(?:list|set|dictionary)(?:_comprehension)?|generator_expression|tuple|concatenated_string|string|integer|float|true|false|none|comparison_operator|not_operator)$/;

/** Builtins that give a new value, and never what they were given. */
const MAKERS = new Set(
  'bytes dict enumerate filter float frozenset int len list map range set sorted str tuple zip'.split(' '),
);

function isNoClass(source: Source, node: PyNode): boolean {
  if (NO_CLASSES.test(node.type)) return true;
  const callee = node.type === 'call' ? childOf(node, 'function') : undefined;
  const reference = callee && referenceOf(source, callee);
  return reference?.kind === 'builtin' && MAKERS.has(reference.name);
}
