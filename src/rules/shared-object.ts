import { isBuiltinClass } from '../syntax/plain-class.ts';
import { positionOf } from '../syntax/position.ts';
import { type Reference, referenceOf } from '../syntax/references.ts';
import type { Binding } from '../syntax/scopes.ts';
import type { Source } from '../syntax/source.ts';
import { childOf, type PyNode } from '../syntax/tree.ts';

/** Functions and the one boolean of typing: of everything else there, an attribute that is set is set for everybody. */
const PLAIN_TYPING = new Set(['TYPE_CHECKING', 'assert_never', 'assert_type', 'cast', 'is_protocol', 'is_typeddict']);

/** Instances of classes written in Python, in whose lists and formats all of calendar looks. */
const NAMES_OF_DAYS = new Set(['day_abbr', 'day_name', 'month_abbr', 'month_name']);

/** Builtins that give the elements of what they are given, and never itself. */
const ITERATING = new Set('all any enumerate frozenset len list repr set sorted str tuple zip'.split(' '));

/**
 * Whether `reference` is an object of the standard library that anybody who holds it could change for the whole process: an
 * alias of typing hands what is set on it to its class (`_BaseGenericAlias.__setattr__`), `Type` can be made to call `type`.
 */
export function isShared(source: Source, reference: Reference): boolean {
  if (reference.kind === 'own') return reference.bindings.some((binding) => isAlias(source, binding));
  if (reference.kind !== 'member') return false;
  if (reference.module === 'typing') return !PLAIN_TYPING.has(reference.name);
  return reference.module === 'calendar' ? NAMES_OF_DAYS.has(reference.name) : reference.module === '__future__';
}

/** The type that `node` heads, with its brackets and bars: what is handed on if anything is. */
export function wholeType(source: Source, node: PyNode): PyNode {
  let whole = node;
  while (isSubscripted(whole) || isOperand(source, whole)) whole = whole.parent as PyNode;
  return whole;
}

/** Whether nobody gets hold of the shared object `node`: it makes a type, or only its elements count. */
export function isKept(source: Source, node: PyNode): boolean {
  const whole = wholeType(source, node);
  const { parent } = whole;
  if (positionOf(whole) !== 'value') return true;
  switch (parent?.type) {
    case 'assignment':
      return whole.field === 'right' && childOf(parent, 'left')?.type === 'identifier' && !isInClass(parent);
    case 'for_statement':
    case 'for_in_clause':
      return whole.field === 'right';
    case 'attribute':
    case 'list_splat':
      return true;
    case 'comparison_operator':
      return isOnlyTested(parent, whole);
    case 'argument_list':
      return isGivenElements(source, parent.parent);
    default:
      return isInBrackets(source, whole);
  }
}

/** `calendar.day_name[1]` is text. */
export function isElement(node: PyNode, reference: Reference): boolean {
  return reference.kind === 'member' && reference.module === 'calendar' && isSubscripted(node);
}

function isSubscripted(node: PyNode): boolean {
  return node.parent?.type === 'subscript' && childOf(node.parent, 'value') === node;
}

/** `Optional[int] | None`: nothing in it is an object whose own `|` would be given the alias. */
function isOperand(source: Source, { parent }: PyNode): boolean {
  if (parent?.type === 'parenthesized_expression') return true;
  if (parent?.type !== 'binary_operator' || childOf(parent, 'operator')?.type !== '|') return false;
  return [childOf(parent, 'left'), childOf(parent, 'right')].every((side) => isTypeOperand(source, side));
}

function isTypeOperand(source: Source, node: PyNode | undefined): boolean {
  if (node?.type === 'none') return true;
  if (node?.type === 'subscript') return isTypeHead(source, childOf(node, 'value'));
  if (node?.type === 'binary_operator')
    return [childOf(node, 'left'), childOf(node, 'right')].every((side) => isTypeOperand(source, side));
  return isTypeHead(source, node);
}

/** In brackets after what makes a type, also in a list there: `Callable[[List[int]], str]`. */
function isInBrackets(source: Source, node: PyNode): boolean {
  let inner = node;
  while (inner.parent?.type === 'list' || inner.parent?.type === 'tuple') inner = inner.parent;
  const { parent } = inner;
  return parent?.type === 'subscript' && !isSubscripted(inner) && isTypeHead(source, childOf(parent, 'value'));
}

/** `x is Any`, `word in calendar.day_name`: other comparisons give it to the other side's methods. */
function isOnlyTested(comparison: PyNode, node: PyNode): boolean {
  const operators = comparison.children.filter(({ named }) => !named).map(({ type }) => type);
  if (operators.every((type) => /^is/.test(type))) return true;
  return operators.length === 1 && /in$/.test(operators[0] ?? '') && comparison.children.at(-1) === node;
}

function isInClass(assignment: PyNode): boolean {
  return assignment.parent?.parent?.parent?.type === 'class_definition';
}

/** What makes a type out of what stands in its brackets. */
function isTypeHead(source: Source, head: PyNode | undefined): boolean {
  const reference = head && referenceOf(source, head);
  if (reference === undefined) return false;
  if (reference.kind !== 'own') return reference.kind === 'member' || isBuiltinClass(reference);
  return reference.bindings.every((binding) => binding.kind === 'class' || isAlias(source, binding));
}

function isGivenElements(source: Source, call: PyNode | null): boolean {
  const callee = call?.type === 'call' ? childOf(call, 'function') : undefined;
  const reference = callee && referenceOf(source, callee);
  return reference?.kind === 'builtin' && ITERATING.has(reference.name);
}

/** `Vector = List[float]`: a variable of the skill's own that stands for an alias of typing. `seen` ends circles. */
function isAlias(source: Source, { kind, node }: Binding, seen = new Set<PyNode>()): boolean {
  const assignment = kind === 'variable' && node.parent?.type === 'assignment' ? node.parent : undefined;
  if (assignment === undefined || seen.has(assignment)) return false;
  seen.add(assignment);
  return isOfTyping(source, childOf(assignment, 'right'), seen);
}

function isOfTyping(source: Source, node: PyNode | undefined, seen: Set<PyNode>): boolean {
  if (node === undefined) return false;
  if (node.type === 'subscript') return isOfTyping(source, childOf(node, 'value'), seen);
  if (node.type === 'parenthesized_expression' || node.type === 'binary_operator')
    return node.children.some((child) => child.named && isOfTyping(source, child, seen));
  const reference = referenceOf(source, node);
  if (reference?.kind === 'own') return reference.bindings.some((binding) => isAlias(source, binding, seen));
  return reference !== undefined && isShared(source, reference);
}
